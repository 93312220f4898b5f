#include "model/extract/events/judge/verbstatus.h"

#include "model/base/isoneof.h"
#include "model/extract/clause/negation.h"
#include "model/extract/events/find/bindings.h"

namespace extract::events {

namespace {

using language::Tense;
using language::VerbForm;

/// "was able to escape": he did.
bool isPastAbility(const Clauses& clauses, int controller)
{
    const int be = auxiliary(clauses, controller, {"be"});
    return clauses[controller].lemma == QLatin1String("able") && be >= 0 && clauses.formIs(be, WordClass::PastBe);
}

std::optional<EventStatus> underController(const Clauses& clauses, const Trigger& trigger, VerbClass above)
{
    const bool negated = negatedBy(clauses, trigger.controller) >= 0;
    switch (above) {
    case VerbClass::Intend:
        return negated ? EventStatus::Negated : EventStatus::Planned;
    case VerbClass::Fail:
        return negated ? EventStatus::Occurred : EventStatus::Negated;
    case VerbClass::Attempt:
        if (isPastAbility(clauses, trigger.controller))
            return negated ? EventStatus::Negated : EventStatus::Occurred;
        return EventStatus::Possible;
    case VerbClass::Demand:
    case VerbClass::Threaten:
        return EventStatus::Possible;
    case VerbClass::Deny:
    case VerbClass::Refuse:
        return EventStatus::Denied;
    case VerbClass::Agree:
    case VerbClass::Decide:
        return EventStatus::Planned;
    case VerbClass::Announce:
        return isFinite(clauses, trigger.verb) ? std::nullopt : std::optional(EventStatus::Planned);
    case VerbClass::Continue:
        return EventStatus::Ongoing;
    default:
        return std::nullopt;
    }
}

/// "plans to meet", "failed to agree", "was able to escape".
std::optional<Finding> fromController(const Clauses& clauses, const Trigger& trigger, const EventLexicon& lexicon)
{
    if (trigger.controller < 0)
        return std::nullopt;
    const VerbClass above = entryOf(clauses, trigger.controller, lexicon).verbClass;
    const auto status = underController(clauses, trigger, above);
    return status ? std::optional(Finding{*status, "status.controller", trigger.controller}) : std::nullopt;
}

Finding fromTense(const Clauses& clauses, const Trigger& trigger)
{
    if (trigger.sense.verbClass == VerbClass::Continue)
        return {EventStatus::Ongoing, "status.progressive", trigger.verb};
    const int be = auxiliary(clauses, trigger.verb, {"be"});
    const auto& features = clauses[trigger.verb].features;
    const bool isIng = features.verbForm == VerbForm::Gerund
        || (features.verbForm == VerbForm::Participle && features.tense == Tense::Present);
    if (be >= 0 && isIng && clauses[be].features.tense == Tense::Present)
        return {EventStatus::Ongoing, "status.progressive", be};
    return {EventStatus::Occurred, "status.told", -1};
}

/// What is called off is an event or a plan; supplies that are delayed come late, and a party is left.
bool cancelsPlan(const Clauses& clauses, const Trigger& trigger)
{
    if (!clauses.lemmaIs(trigger.verb, WordClass::Dropping))
        return true;
    return !trigger.nouns.empty() || clauses.classes().has(objectLemma(clauses, trigger.verb), WordClass::Droppable);
}

/// The word that negates the event: at its own noun, its verb, or one of the nouns that name it too.
int negationOf(const Clauses& clauses, const Trigger& trigger)
{
    int found = trigger.form == TriggerForm::Noun ? negatedBy(clauses, trigger.token) : -1;
    if (found < 0)
        found = negatedBy(clauses, trigger.verb);
    for (size_t i = 0; i < trigger.nouns.size() && found < 0; ++i)
        found = negatedBy(clauses, trigger.nouns[i]);
    return found;
}

} // namespace

Finding verbStatus(const Clauses& clauses, const Trigger& trigger, const EventLexicon& lexicon, QStringView text)
{
    if (const int negation = negationOf(clauses, trigger); negation >= 0)
        return {EventStatus::Negated, "status.negated", negation};
    if (const auto finding = fromController(clauses, trigger, lexicon))
        return *finding;
    const auto modality = modalityOf(clauses, trigger, trigger.verb, text);
    const bool callsOff =
        trigger.sense.verbClass == VerbClass::Cancel || trigger.sense.verbClass == VerbClass::Postpone;
    if (callsOff && cancelsPlan(clauses, trigger))
        return modality && modality->status == EventStatus::Possible
            ? *modality
            : Finding{EventStatus::Cancelled, "status.cancelled", -1};
    if (modality)
        return *modality;
    if (trigger.standpoint == Standpoint::Condition)
        return {EventStatus::Possible, "status.condition", -1};
    if (trigger.isBare && clauses[trigger.verb].features.verbForm == VerbForm::Infinitive)
        return {EventStatus::Possible, "status.bare", -1};
    return fromTense(clauses, trigger);
}

} // namespace extract::events
