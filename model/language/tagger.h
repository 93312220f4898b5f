#pragma once

#include "model/language/fixedpoint.h"
#include "model/language/sentence.h"

#include <initializer_list>
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

/// The tag of every word from its vector alone: what stands around it, the Encoder has put there.
class Tagger {
public:
    Tagger() = default;
    /// `bytes`, an Archive of the classes (tag and Penn tag, two bytes each) and a fixed::Affine, must outlive the
    /// tagger.
    explicit Tagger(std::span<const std::byte> bytes);
    bool isValid() const { return m_affine.isValid(); }
    bool takes(size_t vectorSize) const { return m_affine.inputs() == vectorSize; }

    /// The scores of the classes for each word.
    fixed::Rows<qint32> scores(const fixed::Rows<qint16>& words) const { return m_affine.sums(words); }
    /// The class with the highest of a word's scores, an index for `tagOfClass`.
    quint8 best(const qint32* scores) const;
    /// The same among the classes of these Penn tags; `best` when there are none.
    quint8 best(const qint32* scores, std::initializer_list<QLatin1String> penn) const;
    FineTag tagOfClass(quint8 number) const;
    int classCount() const { return static_cast<int>(m_classes.size() / 2); }

private:
    std::span<const std::byte> m_classes;
    fixed::Affine m_affine;
};

} // namespace language
