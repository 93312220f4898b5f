#include "model/extract/clause/sentencetree.h"

#include "model/base/isoneof.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace extract {

SentenceTree::SentenceTree(const Sentence& sentence, QStringView text, const WordClasses& classes)
    : m_sentence(&sentence)
    , m_text(text)
    , m_classes(&classes)
    , m_places(4 * sentence.tokens.size() + 1, 0)
{
    Q_ASSERT(sentence.tokens.size() <= std::numeric_limits<quint16>::max()); // parse cuts longer ones
    listDependents();
    measureRanges();
}

void SentenceTree::listDependents()
{
    const int count = size();
    for (const Token& token : m_sentence->tokens) {
        if (token.head >= 0)
            ++at(Part::Begin, token.head + 1);
    }
    for (int i = 1; i <= count; ++i)
        at(Part::Begin, i) = static_cast<quint16>(at(Part::Begin, i) + at(Part::Begin, i - 1));
    std::vector<quint16> next(m_places.end() - count - 1, m_places.end());
    for (int i = 0; i < count; ++i) {
        at(Part::First, i) = static_cast<quint16>(i);
        at(Part::End, i) = static_cast<quint16>(i + 1);
        if (const int above = head(i); above >= 0)
            at(Part::Dependents, next[static_cast<size_t>(above)]++) = static_cast<quint16>(i);
    }
}

void SentenceTree::measureRanges()
{
    std::vector<int> order;
    if (const int root = m_sentence->root(); root >= 0)
        order.push_back(root);
    for (size_t i = 0; i < order.size(); ++i) {
        const auto below = dependents(order[i]);
        order.insert(order.end(), below.begin(), below.end());
    }
    for (const int below : std::views::reverse(order)) {
        if (const int above = head(below); above >= 0) {
            at(Part::First, above) = std::min(at(Part::First, above), at(Part::First, below));
            at(Part::End, above) = std::max(at(Part::End, above), at(Part::End, below));
        }
    }
}

bool SentenceTree::is(int index, std::initializer_list<Relation> relations) const
{
    return isOneOf(relation(index), relations);
}

QString SentenceTree::word(int index) const
{
    return word(index, m_text);
}

QString SentenceTree::word(int index, QStringView text) const
{
    const TextSpan span = (*this)[index].span;
    return text.sliced(span.begin, span.length()).toString().toLower();
}

std::span<const quint16> SentenceTree::dependents(int head) const
{
    const quint16 begin = at(Part::Begin, head);
    return {&at(Part::Dependents, begin), static_cast<size_t>(at(Part::Begin, head + 1) - begin)};
}

int SentenceTree::dependent(int head, std::initializer_list<Relation> relations, int from) const
{
    for (const int below : dependents(head)) {
        if (below >= from && is(below, relations))
            return below;
    }
    return -1;
}

std::vector<int> SentenceTree::dependents(int head, std::initializer_list<Relation> relations) const
{
    std::vector<int> found;
    for (const int below : dependents(head)) {
        if (is(below, relations))
            found.push_back(below);
    }
    return found;
}

std::vector<int> SentenceTree::conjuncts(int top) const
{
    std::vector<int> found{top};
    for (size_t i = 0; i < found.size(); ++i) {
        for (const int below : dependents(found[i], {Relation::Conj}))
            found.push_back(below);
    }
    std::ranges::sort(found);
    return found;
}

bool SentenceTree::isUnder(int below, int above) const
{
    for (int i = head(below), steps = 0; i >= 0 && steps < size(); i = head(i), ++steps) {
        if (i == above)
            return true;
    }
    return false;
}

} // namespace extract
