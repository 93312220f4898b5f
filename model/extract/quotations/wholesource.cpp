#include "model/extract/quotations/wholesource.h"

namespace extract {

using language::Relation;
using language::Tag;
using language::TokenRange;

namespace {

TokenRange tokensIn(const Syntax& syntax, TextSpan span)
{
    TokenRange range{0, 0};
    for (int i = 0; i < syntax.size(); ++i) {
        if (syntax.token(i).span.begin < span.begin || syntax.token(i).span.end > span.end)
            continue;
        if (range.first >= range.end)
            range.first = i;
        range.end = i + 1;
    }
    return range;
}

/// The token of the range whose head stands outside it.
int headIn(const Syntax& syntax, TokenRange range)
{
    for (int i = range.first; i < range.end; ++i) {
        if (syntax.token(i).tag != Tag::Punct && (syntax.head(i) < range.first || syntax.head(i) >= range.end))
            return i;
    }
    return range.first;
}

bool isName(const Syntax& syntax, int i)
{
    return syntax.token(i).tag == Tag::Propn && !isTime(syntax.token(i));
}

/// Where the name begins that the range stands in apposition to; the range's own begin when it does not.
int nameBefore(const Syntax& syntax, TokenRange range, int head)
{
    const int name = syntax.head(head);
    const bool apposed = syntax.relation(head) == Relation::Appos && name >= 0 && name < range.first
        && isName(syntax, name) && syntax.token(range.first - 1).lemma == u",";
    return apposed ? nounPhrase(syntax, name, head).first : range.first;
}

/// The end of the name that follows a noun at once and has its place in the clause.
int nameBehind(const Syntax& syntax, TokenRange range, int head)
{
    int end = range.end;
    if (syntax.token(head).tag != Tag::Noun || end >= syntax.size() || !isName(syntax, end))
        return end;
    const bool sameRole = syntax.head(end) == syntax.head(head) && syntax.relation(end) == syntax.relation(head);
    const bool under = syntax.head(end) == head && syntax.is(end, {Relation::Flat, Relation::Appos});
    const int name = end;
    if (!sameRole && !under)
        return end;
    while (end < syntax.size() && (end == name || (syntax.relation(end) == Relation::Flat && syntax.head(end) == name)))
        ++end;
    return end;
}

/// "Diaz, “[I]f": a source ends before what is quoted.
TextSpan untilQuoted(const Place& place, TokenRange range)
{
    TokenRange kept{range.first, range.first + 1};
    while (kept.end < range.end && !place.isQuoted(kept.end))
        ++kept.end;
    while (kept.end > kept.first + 1 && place.syntax.token(kept.end - 1).tag == Tag::Punct)
        --kept.end;
    return place.span(kept);
}

} // namespace

TextSpan wholeSource(const Place& place, TextSpan source)
{
    const Syntax& syntax = place.syntax;
    TokenRange range = tokensIn(syntax, source);
    if (source.isEmpty() || range.first >= range.end)
        return source;
    const int head = headIn(syntax, range);
    if (place.isQuoted(range.end - 1) && !place.isQuoted(range.first))
        return untilQuoted(place, range);
    range.first = nameBefore(syntax, range, head);
    range.end = nameBehind(syntax, range, head);
    const TextSpan whole = place.span(range);
    const bool free = !place.isQuoted(range.first) && !place.isQuoted(range.end - 1);
    return free && whole.begin <= source.begin && whole.end >= source.end ? whole : source;
}

} // namespace extract
