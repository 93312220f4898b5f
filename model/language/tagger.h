#pragma once

#include "model/language/linearmodel.h"
#include "model/language/sentence.h"
#include "model/language/words.h"

#include <array>
#include <span>
#include <vector>

namespace language {

/// The part-of-speech tags of the Penn Treebank as EWT has them; the universal tag is told from both.
struct FineTag {
    Tag tag = Tag::X;
    quint8 penn = 0; ///< index into pennTags()

    friend bool operator==(FineTag, FineTag) = default;
};

std::span<const QLatin1String> pennTags();

/// Tags from left to right with an averaged perceptron (Collins, 2002).
class Tagger {
public:
    static constexpr int FeatureCount = 38;
    using FeatureArray = std::array<quint64, FeatureCount>;

    Tagger() = default;
    /// `bytes`: the table of classes, then a LinearModel. They must outlive the tagger.
    explicit Tagger(std::span<const std::byte> bytes);
    bool isValid() const { return m_model.isValid(); }

    /// The class of each word, an index for `tagOfClass`.
    std::vector<quint8> tag(std::span<const Word> words) const;
    FineTag tagOfClass(quint8 number) const;
    int classCount() const { return m_model.classCount(); }

    /// What the model looks at to tag word `at`, the classes before it being known. 255 stands outside the sentence.
    static FeatureArray features(std::span<const Word> words, size_t at, quint8 last, quint8 beforeLast);

    static constexpr size_t ClassBytes = 256; ///< 128 pairs of tag and Penn tag at the head of the file

private:
    std::span<const std::byte> m_classes;
    LinearModel m_model;
};

} // namespace language
