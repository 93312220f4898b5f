#include "model/extract/events/judge/nounstatus.h"

#include "model/base/isoneof.h"
#include "model/extract/clause/negation.h"
#include "model/extract/events/find/bindings.h"

namespace extract::events {

namespace {

std::optional<EventStatus> ofModifier(const Clauses& clauses, int modifier)
{
    if (clauses.lemmaIs(modifier, WordClass::PlannedModifier))
        return EventStatus::Planned;
    if (clauses.lemmaIs(modifier, WordClass::ProposedModifier))
        return EventStatus::Possible;
    if (clauses.lemmaIs(modifier, WordClass::CalledOff))
        return EventStatus::Cancelled;
    return std::nullopt;
}

std::optional<EventStatus> ofPreposition(const Clauses& clauses, const QString& preposition)
{
    if (clauses.classes().has(preposition, WordClass::FactPreposition))
        return EventStatus::Occurred;
    if (preposition == QLatin1String("without"))
        return EventStatus::Negated;
    return std::nullopt;
}

/// "demanded talks", "denied the attack", "prevented a war".
std::optional<EventStatus> ofVerbAbove(const Clauses& clauses, int verb, const EventLexicon& lexicon)
{
    switch (entryOf(clauses, verb, lexicon).verbClass) {
    case VerbClass::Intend:
        return EventStatus::Planned;
    case VerbClass::Demand:
    case VerbClass::Attempt:
    case VerbClass::Threaten:
        return EventStatus::Possible;
    case VerbClass::Deny:
    case VerbClass::Refuse:
        return EventStatus::Denied;
    default:
        break;
    }
    if (clauses.lemmaIs(verb, WordClass::Preventing))
        return EventStatus::Possible;
    return std::nullopt;
}

} // namespace

Finding nounStatus(const Clauses& clauses, const Trigger& trigger, const EventLexicon& lexicon, QStringView text)
{
    const int noun = trigger.token;
    if (const int negation = negatedBy(clauses, noun); negation >= 0 && trigger.form == TriggerForm::Noun)
        return {EventStatus::Negated, "status.negated", negation};
    for (const int modifier : clauses.dependents(noun, {Relation::Amod, Relation::Compound})) {
        if (const auto status = ofModifier(clauses, modifier))
            return {*status, "status.modifier", modifier};
    }
    if (const auto status = ofPreposition(clauses, prepositionOf(clauses, noun)))
        return {*status, "status.preposition", clauses.dependent(noun, {Relation::Case})};
    const int above = clauses[noun].head;
    if (above >= 0 && clauses[above].tag == Tag::Noun && clauses.lemmaIs(above, WordClass::OnlyThought))
        return {EventStatus::Possible, "status.modifier", above};
    if (above < 0 || clauses[above].tag != Tag::Verb)
        return {};
    if (isOneOf(clauses[noun].relation, {Relation::Obj, Relation::Obl, Relation::NsubjPass})) {
        if (const auto status = ofVerbAbove(clauses, above, lexicon))
            return {*status, "status.object", above};
    }
    return modalityOf(clauses, trigger, above, text).value_or(Finding{});
}

} // namespace extract::events
