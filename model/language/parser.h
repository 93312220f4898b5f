#pragma once

#include "model/language/fixedpoint.h"
#include "model/language/sentence.h"

#include <span>
#include <vector>

namespace language {

/// One arc of a dependency tree, seen from below.
struct Arc {
    int head = -1; ///< -1: the root
    Relation relation = Relation::Dep;

    friend bool operator==(Arc, Arc) = default;
};

/// A graph-based dependency parser: every pair of words has a score as head and dependent (biaffine; Dozat and Manning,
/// 2017), the tree is the one with the highest sum, and a relation is told from a word and its head (as Kiperwasser and
/// Goldberg, 2016).
class Parser {
public:
    /// The trees of longer sentences are made piece by piece and hung on the first piece's root.
    static constexpr size_t MostWords = 192;

    Parser() = default;
    /// `bytes`, an Archive of `Part`s, must outlive the parser.
    explicit Parser(std::span<const std::byte> bytes);
    bool isValid() const { return m_labels.isValid(); }
    bool takes(size_t vectorSize) const { return m_dependent.inputs() == vectorSize; }

    /// The arcs of a tree with one root, one a word of the Encoder. What stands below a word that `finite` names a
    /// finite verb (one a word, or none known) is never told to be a part of a noun phrase: no treebank has it so.
    std::vector<Arc> parse(const fixed::Rows<qint16>& words, const std::vector<bool>& finite = {}) const;

    /// The parts of the model's file, in their order.
    enum class Part : quint32 {
        Dependent, ///< Affine: a word as somebody's dependent
        Query, ///< Affine on that: what it asks of its head
        Key, ///< Affine: a word as somebody's head
        RootKey, ///< 16 bits each: the same of the root
        Distances, ///< 32 bits each, as fine as a score: what the distance from -16 to 16 adds
        LabelDependent,
        LabelHead, ///< Affines
        Sides, ///< 16 bits each: what a head to the left, one to the right and the root add to the label's values
        Labels ///< Affine: the scores of the relations
    };
    static constexpr int MostDistance = 16;
    static constexpr int CoarserQuery = 4; ///< by so many bits than other values, so that scores have room in 32 bits

private:
    Relation relation(const qint32* scores, bool belowFinite) const;
    std::vector<int> heads(
        const fixed::Rows<qint16>& queries, const fixed::Rows<qint16>& keys, size_t first, size_t count) const;

    fixed::Affine m_dependent, m_query, m_key, m_labelDependent, m_labelHead, m_labels;
    const qint16* m_rootKey = nullptr;
    const qint32* m_distances = nullptr;
    const qint16* m_sides = nullptr;
};

} // namespace language
