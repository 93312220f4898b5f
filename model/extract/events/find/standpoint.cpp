#include "model/extract/events/find/standpoint.h"

#include <algorithm>

namespace extract::events {

namespace {

/// "Should the vote slip": an auxiliary before its subject opens the clause.
bool isInvertedCondition(const Clauses& clauses, int verb)
{
    const int aux = auxiliary(clauses, verb, WordClass::Inverting);
    const int subject = clauses.dependent(verb, {Relation::Nsubj, Relation::NsubjPass});
    return aux >= 0 && subject >= 0 && aux < clauses.range(subject).first && clauses.range(verb).first == aux
        && clauses[verb].relation == Relation::Advcl;
}

Standpoint weaker(Standpoint a, Standpoint b)
{
    return std::max(a, b);
}

Standpoint stepOf(const Clauses& clauses, int token)
{
    const int mark = markOf(clauses, token);
    if (mark >= 0 && clauses.formIs(mark, WordClass::Condition) && (clauses[token].relation != Relation::Xcomp))
        return Standpoint::Condition;
    if (isLooseParticiple(clauses, token))
        return Standpoint::Main;
    if (clauses[token].tag == Tag::Verb && reducedHead(clauses, token) >= 0)
        return Standpoint::Modifier;
    if (isLooseConjunct(clauses, token))
        return Standpoint::Main;
    switch (clauses[token].relation) {
    case Relation::Advcl:
    case Relation::AdvclRelcl:
        return isInvertedCondition(clauses, token) ? Standpoint::Condition : Standpoint::Subordinate;
    case Relation::Csubj:
    case Relation::CsubjPass:
        return Standpoint::Condition;
    case Relation::Acl:
    case Relation::AclRelcl:
    case Relation::Appos:
    case Relation::Nmod:
        return Standpoint::Modifier;
    case Relation::Ccomp:
        return Standpoint::Quoted;
    default:
        return Standpoint::Main;
    }
}

} // namespace

Standpoint standpointOf(const Reading& reading, int sentence, int token)
{
    const ParagraphKind kind = reading.kind(sentence);
    if (kind == ParagraphKind::Headline || kind == ParagraphKind::Heading)
        return Standpoint::Headline;
    const Clauses& clauses = reading.clauses(sentence);
    const Token& last = clauses[clauses.size() - 1];
    Standpoint found = reading.text().sliced(last.span.begin, last.span.length()).contains(u'?') ? Standpoint::Condition
                                                                                                 : Standpoint::Main;
    for (int at = token, steps = 0; at >= 0 && steps < 20; ++steps) {
        if (clauses[at].tag == Tag::Verb || clauses[at].tag == Tag::Aux || clauses[at].tag == Tag::Adj || at == token)
            found = weaker(found, stepOf(clauses, at));
        at = clauses[at].head;
    }
    if (!reading.quotations(clauses[token].span).empty())
        found = weaker(found, Standpoint::Quoted);
    return found;
}

} // namespace extract::events
