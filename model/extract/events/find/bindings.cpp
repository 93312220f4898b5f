#include "model/extract/events/find/bindings.h"

#include "model/base/isoneof.h"

namespace extract::events {

namespace {

bool takesContent(VerbClass verbClass)
{
    switch (verbClass) {
    case VerbClass::Agree:
    case VerbClass::Announce:
    case VerbClass::Demand:
    case VerbClass::Refuse:
    case VerbClass::Deny:
    case VerbClass::Threaten:
    case VerbClass::Report:
    case VerbClass::Decide:
    case VerbClass::Comment:
        return true;
    default:
        return false;
    }
}

/// "due to begin", "ready to go", "likely to rain".
VerbClass adjectiveClass(const Clauses& clauses, int adjective)
{
    if (clauses.lemmaIs(adjective, WordClass::ArrangingAdjective))
        return VerbClass::Intend;
    if (clauses.lemmaIs(adjective, WordClass::OpenAdjective))
        return VerbClass::Attempt;
    return VerbClass::State;
}

} // namespace

bool isWeak(VerbClass verbClass)
{
    switch (verbClass) {
    case VerbClass::Open:
    case VerbClass::Weak:
    case VerbClass::Change:
    case VerbClass::Comment:
    case VerbClass::Report:
    case VerbClass::State:
    case VerbClass::Happen:
    case VerbClass::Continue:
    case VerbClass::Fail:
    case VerbClass::Begin:
    case VerbClass::End:
        return true;
    default:
        return false;
    }
}

VerbEntry entryOf(const Clauses& clauses, int verb, const EventLexicon& lexicon)
{
    const Token& token = clauses[verb];
    if (token.tag == Tag::Adj)
        return {adjectiveClass(clauses, verb), EventKind::Other, {}, {}};
    if (token.lemma == QLatin1String("take") && objectLemma(clauses, verb) == QLatin1String("place"))
        return lexicon.verb(token.lemma, QStringLiteral("place"));
    return lexicon.verb(token.lemma, particleOf(clauses, verb));
}

Binding bindingOf(const Clauses& clauses, int verb, const EventLexicon& lexicon)
{
    int at = verb;
    for (int steps = 0; steps < 6 && clauses[at].relation == Relation::Conj && clauses[at].head >= 0
         && clauses[at].features.verbForm == clauses[clauses[at].head].features.verbForm
         && clauses.dependent(at, {Relation::Nsubj}) < 0;
         ++steps)
        at = clauses[at].head;
    const int above = clauses[at].head;
    if (above < 0)
        return {};
    const Relation relation = clauses[at].relation;
    const bool infinitive = relation == Relation::Xcomp || (relation == Relation::Advcl && !isFinite(clauses, at))
        || (relation == Relation::Ccomp && !isFinite(clauses, at));
    const VerbEntry entry = entryOf(clauses, above, lexicon);
    Binding binding{
        above, entry.verbClass, takesContent(entry.verbClass) && (infinitive || relation == Relation::Ccomp)};
    if (!infinitive && !binding.isContent)
        binding.controller = -1;
    if (relation == Relation::Advcl
        && (entry.verbClass == VerbClass::Open || entry.verbClass == VerbClass::Event
            || entry.verbClass == VerbClass::State))
        binding.controller = -1;
    return binding;
}

bool isToInfinitive(const Clauses& clauses, int verb, QStringView text)
{
    int at = verb - 1;
    if (at >= 0 && clauses[at].lemma == QLatin1String("be"))
        --at;
    if (at < 1 || clauses.word(at, text) != QLatin1String("to"))
        return false;
    return clauses.formIs(at - 1, WordClass::FiniteBe);
}

} // namespace extract::events
