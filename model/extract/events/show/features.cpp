#include "model/extract/events/show/features.h"

#include "model/base/isoneof.h"
#include "model/extract/events/arguments/participants.h"

#include <algorithm>

namespace extract::events {

Feature placeFeature(Standpoint standpoint)
{
    switch (standpoint) {
    case Standpoint::Main:
        return Feature::PlaceMain;
    case Standpoint::Quoted:
        return Feature::PlaceQuoted;
    case Standpoint::Subordinate:
        return Feature::PlaceSubordinate;
    case Standpoint::Modifier:
        return Feature::PlaceModifier;
    case Standpoint::Condition:
        return Feature::PlaceCondition;
    case Standpoint::Headline:
        break;
    }
    return Feature::PlaceHeadline;
}

std::optional<Feature> wordFeature(const Event& event)
{
    switch (event.sense().verbClass) {
    case VerbClass::Report:
        return Feature::WordReport;
    case VerbClass::Comment:
        return Feature::WordComment;
    case VerbClass::Weak:
        return Feature::WordWeak;
    case VerbClass::State:
        return Feature::WordState;
    case VerbClass::Announce:
    case VerbClass::Refuse:
    case VerbClass::Deny:
    case VerbClass::Demand:
    case VerbClass::Threaten:
        return Feature::WordStatement;
    case VerbClass::Fail:
    case VerbClass::Change:
        return std::nullopt;
    default:
        return event.sense().isWeak || event.trigger().verb < 0 ? Feature::WordUnsure : Feature::WordEvent;
    }
}

std::optional<Feature> dateFeature(const EventTime& when)
{
    switch (when.basis) {
    case DateBasis::Text:
    case DateBasis::Relative:
        return Feature::DateOwn;
    case DateBasis::Inherited:
        return Feature::DateInherited;
    case DateBasis::Background:
        return Feature::DateBackground;
    case DateBasis::Relation:
        return when.earliest.isValid() && when.latest.isValid() ? Feature::DateBetween : Feature::DateBounded;
    default:
        return std::nullopt;
    }
}

std::optional<Feature> statusFeature(const Event& event, const EventTime& when)
{
    const bool isNoAgreement = event.sense().kind == EventKind::Agreement && event.trigger().form == TriggerForm::Noun;
    switch (event.status()) {
    case EventStatus::Possible:
        return when.date.isNull() ? Feature::StatusPossible : Feature::StatusPossibleDated;
    case EventStatus::Negated:
        return isNoAgreement ? std::nullopt : std::optional(Feature::StatusNegated);
    case EventStatus::Ongoing:
        return Feature::StatusOngoing;
    default:
        return std::nullopt;
    }
}

namespace {

qsizetype actorsOf(const Event& event)
{
    return std::ranges::count_if(event.arguments, [](const Argument& argument) {
        return isOneOf(
            argument.participant.role, {ParticipantRole::Agent, ParticipantRole::Patient, ParticipantRole::Recipient});
    });
}

bool hasAgent(const Event& event)
{
    return std::ranges::any_of(
        event.arguments, [](const Argument& a) { return a.participant.role == ParticipantRole::Agent; });
}

} // namespace

Feature actorsFeature(const Event& event)
{
    const auto actors = actorsOf(event);
    return actors >= 2            ? Feature::ActorsTwo
        : actors == 1             ? Feature::ActorsOne
        : event.arguments.empty() ? Feature::ActorsNone
                                  : Feature::ActorsPlace;
}

bool isAnnounced(const Reading& reading, const Event& event)
{
    const Trigger& trigger = event.trigger();
    if (trigger.content < 0 || event.sense().verbClass != VerbClass::Report)
        return false;
    const Clauses& clauses = reading.clauses(trigger.sentence);
    if (clauses[trigger.content].tag != Tag::Verb || clauses.lemmaIs(trigger.verb, WordClass::Opinion))
        return false;
    const int subject = subjectOf(clauses, trigger.content);
    if (subject < 0 || (clauses[subject].tag == Tag::Pron && entitiesOf(reading, trigger.sentence, subject).empty()))
        return false;
    return std::ranges::any_of(clauses.dependents(trigger.content, {Relation::Aux}), [&](int aux) {
        const QString word = clauses.word(aux);
        return word == QLatin1String("would") || word == QLatin1String("will");
    });
}

bool isNamedSubject(const Reading& reading, const Trigger& trigger)
{
    return trigger.verb < 0 && trigger.standpoint == Standpoint::Main
        && isOneOf(reading.clauses(trigger.sentence)[trigger.token].relation, {Relation::Nsubj, Relation::NsubjPass});
}

bool isArgument(const Reading& reading, const Event& event)
{
    const Clauses& clauses = reading.clauses(event.trigger().sentence);
    const Token& noun = clauses[event.trigger().token];
    return noun.head >= 0 && clauses[noun.head].tag == Tag::Verb
        && (noun.relation == Relation::Obj || event.status() != EventStatus::Occurred);
}

bool lacksSubject(const Reading& reading, const Event& event)
{
    const Trigger& trigger = event.trigger();
    const Clauses& clauses = reading.clauses(trigger.sentence);
    if (trigger.form != TriggerForm::Verb || trigger.verb < 0 || trigger.isListed)
        return false;
    const int subject = subjectOf(clauses, trigger.verb);
    if (subject < 0)
        return !isPassive(clauses, trigger.verb) && !hasAgent(event);
    return clauses[subject].tag == Tag::Pron && entitiesOf(reading, trigger.sentence, subject).empty();
}

bool isOwnDate(const EventTime& when)
{
    return when.basis == DateBasis::Text || when.basis == DateBasis::Relative;
}

bool isQuoted(const Trigger& trigger)
{
    return std::ranges::any_of(trigger.quotations, [](const Quotation* quotation) { return isDirect(*quotation); });
}

} // namespace extract::events
