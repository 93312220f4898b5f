#pragma once

#include "model/language/linearmodel.h"
#include "model/language/parserstate.h"
#include "model/language/words.h"

#include <array>
#include <span>
#include <vector>

namespace language {

/// What the parser knows of one word.
struct ParserWord {
    quint32 lower = 0;
    quint32 suffix = 0;
    quint8 fine = 0; ///< the tagger's class
    quint8 tag = 0; ///< the universal tag
};

/// An arc-eager dependency parser with averaged perceptrons, trained with a dynamic oracle (Goldberg and Nivre, 2013),
/// over the features of Zhang and Nivre (2011). It reads each sentence forwards and backwards and lets the surer of both
/// decide where they differ.
class Parser {
public:
    static constexpr size_t FeatureCount = 88;
    using FeatureArray = std::array<quint64, FeatureCount>;

    Parser() = default;
    /// `bytes`, an Archive of the models forwards and backwards, must outlive the parser.
    explicit Parser(std::span<const std::byte> bytes);
    bool isValid() const { return m_forward.isValid() && m_backward.isValid(); }

    /// The arcs of a tree with one root, one a word.
    std::vector<Arc> parse(std::span<const ParserWord> words) const;

    static FeatureArray features(const ParserState& state, std::span<const ParserWord> words);
    /// The legal transition with the highest score.
    static Transition best(const ParserState& state, const LinearModel::Scores& scores);
    /// The arcs of a final state, with one root.
    static std::vector<Arc> tree(const ParserState& state, std::span<const ParserWord> words);

private:
    LinearModel m_forward;
    LinearModel m_backward;
};

} // namespace language
