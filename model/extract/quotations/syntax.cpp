#include "model/extract/quotations/syntax.h"

#include <algorithm>

namespace extract {

using language::Relation;
using language::TokenRange;

Syntax::Syntax(const language::Sentence& sentence)
    : m_sentence(&sentence)
    , m_first(sentence.tokens.size() + 1, 0)
{
    const int n = size();
    for (int i = 0; i < n; ++i) {
        if (head(i) >= 0)
            ++m_first[static_cast<size_t>(head(i)) + 1];
    }
    for (size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    m_children.resize(static_cast<size_t>(m_first.back()));
    std::vector<int> next(m_first.begin(), m_first.end() - 1);
    for (int i = 0; i < n; ++i) {
        if (head(i) >= 0)
            m_children[static_cast<size_t>(next[static_cast<size_t>(head(i))]++)] = i;
        m_ranges.push_back({i, i + 1});
    }
    for (int i = 0; i < n; ++i) {
        for (int above = head(i), steps = 0; above >= 0 && steps < n; above = head(above), ++steps) {
            TokenRange& range = m_ranges[static_cast<size_t>(above)];
            range.first = std::min(range.first, i);
            range.end = std::max(range.end, i + 1);
        }
    }
}

std::span<const int> Syntax::children(int i) const
{
    const auto first = static_cast<size_t>(m_first[static_cast<size_t>(i)]);
    const auto last = static_cast<size_t>(m_first[static_cast<size_t>(i) + 1]);
    return std::span<const int>(m_children).subspan(first, last - first);
}

int Syntax::child(int i, std::initializer_list<Relation> relations, int from) const
{
    for (const int below : children(i)) {
        if (below >= from && is(below, relations))
            return below;
    }
    return -1;
}

bool Syntax::isUnder(int below, int above) const
{
    for (int i = head(below), steps = 0; i >= 0 && steps < size(); i = head(i), ++steps) {
        if (i == above)
            return true;
    }
    return false;
}

bool Syntax::is(int i, std::initializer_list<Relation> relations) const
{
    return std::find(relations.begin(), relations.end(), relation(i)) != relations.end();
}

} // namespace extract
