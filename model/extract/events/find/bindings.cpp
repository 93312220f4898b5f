#include "model/extract/events/find/bindings.h"

#include "model/base/isoneof.h"

#include <algorithm>

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
VerbClass adjectiveClass(const QString& lemma)
{
    if (isOneOf(lemma,
            {"due", "set", "ready", "scheduled", "poised", "bound", "slated", "prepared", "willing", "determined"}))
        return VerbClass::Intend;
    if (isOneOf(lemma, {"likely", "unlikely", "able", "unable", "eager", "keen", "free", "possible", "reluctant"}))
        return VerbClass::Attempt;
    return VerbClass::State;
}

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

Standpoint stepOf(const Clauses& clauses, int token, QStringView text)
{
    const int mark = markOf(clauses, token);
    if (mark >= 0 && isOneOf(clauses.word(mark, text), {"if", "unless", "whether", "lest", "once", "until"})
        && (clauses[token].relation != Relation::Xcomp))
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
        return {adjectiveClass(token.lemma), EventKind::Other, {}};
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

Standpoint standpointOf(const Reading& reading, int sentence, int token, const EventLexicon&)
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
            found = weaker(found, stepOf(clauses, at, reading.text()));
        at = clauses[at].head;
    }
    if (!reading.quotations(clauses[token].span).empty())
        found = weaker(found, Standpoint::Quoted);
    return found;
}

bool isToInfinitive(const Clauses& clauses, int verb, QStringView text)
{
    int at = verb - 1;
    if (at >= 0 && clauses[at].lemma == QLatin1String("be"))
        --at;
    if (at < 1 || clauses.word(at, text) != QLatin1String("to"))
        return false;
    const QString before = clauses.word(at - 1, text);
    return isOneOf(before, {"is", "are", "was", "were"});
}

} // namespace extract::events
