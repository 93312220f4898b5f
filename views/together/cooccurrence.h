#pragma once

#include "model/session/shownparts.h"

#include <vector>

/// Who is named with whom: of each pair of entities, the paragraphs in which both are named.
class Cooccurrence {
public:
    enum class Order {
        MostNamed, ///< by the number of paragraphs, the most first
        Neighbours, ///< each beside the one it shares most paragraphs with
        Name,
    };

    Cooccurrence() = default;
    /// Of those that the filter shows, the `most` that are named in the most paragraphs. O(mentions + pairs that
    /// occur).
    Cooccurrence(const Records& records, const FilterState& filter, Order order, size_t most = 60);

    const std::vector<EntityId>& entities() const { return m_entities; }
    /// In how many paragraphs both are named; of one with itself, in how many it is. Positions in `entities`.
    int count(size_t a, size_t b) const { return m_counts[a * m_entities.size() + b]; }
    /// The greatest count of two different entities.
    int greatest() const { return m_greatest; }
    /// Where the first is named in those paragraphs, one place each, in order of the text.
    std::vector<ArticleSpan> places(size_t a, size_t b) const;

private:
    void choose(const Records& records, const FilterState& filter, size_t most);
    void sortByNeighbours();
    void countPairs();

    struct Occurrence {
        int paragraph = 0; ///< over all articles
        ArticleSpan where;
    };
    std::vector<EntityId> m_entities;
    std::vector<std::vector<Occurrence>> m_occurrences; ///< of each entity, one a paragraph
    std::vector<int> m_counts;
    int m_greatest = 0;
};
