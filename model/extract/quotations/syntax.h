#pragma once

#include "model/language/tree.h"

#include <initializer_list>
#include <span>
#include <vector>

namespace extract {

/// One sentence with its tree ready for many questions: children and extents are looked up, not searched for.
class Syntax {
public:
    explicit Syntax(const language::Sentence& sentence);

    const language::Sentence& sentence() const { return *m_sentence; }
    int size() const { return static_cast<int>(m_sentence->tokens.size()); }
    const language::Token& token(int i) const { return m_sentence->tokens[static_cast<size_t>(i)]; }
    language::Relation relation(int i) const { return token(i).relation; }
    int head(int i) const { return token(i).head; }
    /// The direct dependents of `i`, in order of place.
    std::span<const int> children(int i) const;
    /// The first dependent with one of the relations that stands at or after token `from`, -1 for none.
    int child(int i, std::initializer_list<language::Relation> relations, int from = 0) const;
    /// First and last+1 token of the subtree.
    language::TokenRange range(int i) const { return m_ranges[static_cast<size_t>(i)]; }
    bool isUnder(int below, int above) const;
    bool is(int i, std::initializer_list<language::Relation> relations) const;
    TextSpan span(language::TokenRange range) const { return language::spanOf(*m_sentence, range); }

private:
    const language::Sentence* m_sentence;
    std::vector<int> m_children; ///< all dependents, grouped by head
    std::vector<int> m_first; ///< where the group of each head begins
    std::vector<language::TokenRange> m_ranges;
};

} // namespace extract
