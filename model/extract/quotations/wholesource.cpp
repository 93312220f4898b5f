#include "model/extract/quotations/wholesource.h"

namespace extract {

using language::TokenRange;

namespace {

TokenRange tokensIn(const SentenceTree& tree, TextSpan span)
{
    TokenRange range{0, 0};
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].span.begin < span.begin || tree[i].span.end > span.end)
            continue;
        if (range.first >= range.end)
            range.first = i;
        range.end = i + 1;
    }
    return range;
}

/// The token of the range whose head stands outside it.
int headIn(const SentenceTree& tree, TokenRange range)
{
    for (int i = range.first; i < range.end; ++i) {
        if (tree[i].tag != Tag::Punct && (tree.head(i) < range.first || tree.head(i) >= range.end))
            return i;
    }
    return range.first;
}

bool isName(const SentenceTree& tree, int i)
{
    return tree[i].tag == Tag::Propn && !isTime(tree, i);
}

/// Where the name begins that the range stands in apposition to; the range's own begin when it does not.
int nameBefore(const SentenceTree& tree, TokenRange range, int head)
{
    const int name = tree.head(head);
    const bool apposed = tree.relation(head) == Relation::Appos && name >= 0 && name < range.first && isName(tree, name)
        && tree[range.first - 1].lemma == u",";
    return apposed ? nounPhrase(tree, name, head).first : range.first;
}

/// The end of the name that follows a noun at once and has its place in the clause.
int nameBehind(const SentenceTree& tree, TokenRange range, int head)
{
    int end = range.end;
    if (tree[head].tag != Tag::Noun || end >= tree.size() || !isName(tree, end))
        return end;
    const bool sameRole = tree.head(end) == tree.head(head) && tree.relation(end) == tree.relation(head);
    const bool under = tree.head(end) == head && tree.is(end, {Relation::Flat, Relation::Appos});
    const int name = end;
    if (!sameRole && !under)
        return end;
    while (end < tree.size() && (end == name || (tree.relation(end) == Relation::Flat && tree.head(end) == name)))
        ++end;
    return end;
}

/// "Diaz, “[I]f": a source ends before what is quoted.
TextSpan untilQuoted(const Place& place, TokenRange range)
{
    TokenRange kept{range.first, range.first + 1};
    while (kept.end < range.end && !place.isQuoted(kept.end))
        ++kept.end;
    while (kept.end > kept.first + 1 && place.tree[kept.end - 1].tag == Tag::Punct)
        --kept.end;
    return place.span(kept);
}

} // namespace

TextSpan wholeSource(const Place& place, TextSpan source)
{
    const SentenceTree& tree = place.tree;
    TokenRange range = tokensIn(tree, source);
    if (source.isEmpty() || range.first >= range.end)
        return source;
    const int head = headIn(tree, range);
    if (place.isQuoted(range.end - 1) && !place.isQuoted(range.first))
        return untilQuoted(place, range);
    range.first = nameBefore(tree, range, head);
    range.end = nameBehind(tree, range, head);
    const TextSpan whole = place.span(range);
    const bool free = !place.isQuoted(range.first) && !place.isQuoted(range.end - 1);
    return free && whole.begin <= source.begin && whole.end >= source.end ? whole : source;
}

} // namespace extract
