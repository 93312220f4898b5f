#include "model/extract/events/judge/negation.h"

#include <algorithm>

namespace extract::events {

namespace {

bool isNo(const Clauses& clauses, int token)
{
    return clauses.word(token) == QLatin1String("no");
}

bool isNobody(const Clauses& clauses, int subject)
{
    return clauses.formIs(subject, WordClass::NegativePronoun)
        || clauses.formIs(clauses.range(subject).first, WordClass::NegativeDeterminer);
}

bool negates(const Clauses& clauses, int below, int token)
{
    const Token& word = clauses[below];
    if (word.features.negative && word.relation == Relation::Advmod)
        return true;
    if (below < token && clauses.formIs(below, WordClass::Negator))
        return true;
    if (word.relation == Relation::Det && isNo(clauses, below))
        return true;
    return (word.relation == Relation::Nsubj || word.relation == Relation::NsubjPass) && isNobody(clauses, below);
}

} // namespace

int negatedBy(const Clauses& clauses, int token)
{
    for (const int below : clauses.dependents(token)) {
        if (negates(clauses, below, token))
            return below;
    }
    const int object = clauses.dependent(token, {Relation::Obj});
    if (object < 0 || clauses[token].tag != Tag::Verb)
        return -1;
    const auto markers = clauses.dependents(object, {Relation::Det});
    const auto no = std::ranges::find_if(markers, [&](int below) { return isNo(clauses, below); });
    return no == markers.end() ? -1 : *no;
}

} // namespace extract::events
