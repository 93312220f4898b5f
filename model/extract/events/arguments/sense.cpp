#include "model/extract/events/arguments/sense.h"

#include "model/base/isoneof.h"
#include "model/extract/events/arguments/kinds.h"
#include "model/extract/events/arguments/plover.h"

#include <algorithm>

namespace extract::events {

namespace {

/// An agreement that is only an opinion: "all agreed that it was late", "the judge agreed with her".
bool isOpinion(const Clauses& clauses, const Trigger& trigger, const Sense& sense)
{
    if (sense.verbClass != VerbClass::Agree || !trigger.nouns.empty())
        return false;
    if (trigger.content < 0)
        return std::ranges::none_of(
            clauses.dependents(trigger.verb, {Relation::Obl, Relation::Obj}), [&](int argument) {
                const QString link = prepositionOf(clauses, argument);
                return link != QLatin1String("with") && clauses[argument].tag != Tag::Propn;
            });
    return isFinite(clauses, trigger.content) && clauses.dependents(trigger.content, {Relation::Aux}).empty();
}

/// "became ill", "left open": a state that began.
bool becomesState(const Clauses& clauses, int verb)
{
    return clauses.lemmaIs(verb, WordClass::Becoming)
        && std::ranges::any_of(clauses.dependents(verb, {Relation::Xcomp}),
            [&](int complement) { return clauses[complement].tag == Tag::Adj; });
}

Sense withOpinions(const Clauses& clauses, const Judged& judged, const std::vector<Argument>& arguments,
    const Reading& reading, Sense sense)
{
    const Trigger& trigger = judged.trigger;
    if (isOpinion(clauses, trigger, sense)) {
        sense.verbClass = VerbClass::Comment;
        sense.kind = EventKind::Statement;
        sense.isWeak = true;
    }
    const bool callsOff = sense.verbClass == VerbClass::Cancel || sense.verbClass == VerbClass::Postpone;
    if ((callsOff && judged.verdict.status != EventStatus::Cancelled) || becomesState(clauses, trigger.verb))
        sense = noKind(std::move(sense));
    if (sense.kind == EventKind::Launch && clauses[trigger.verb].lemma == QLatin1String("release")
        && hasArgument(reading, arguments, ParticipantRole::Patient, {EntityType::Person})) {
        sense.kind = EventKind::Legal;
        sense.plover = QStringLiteral("RETREAT");
        sense.rule = {QStringLiteral("kind.arguments"), 0};
    }
    return sense;
}

/// "declined to comment": what was refused is only talk.
bool refusesTalk(const Clauses& clauses, const Trigger& trigger, const Sense& sense)
{
    return sense.verbClass == VerbClass::Refuse && trigger.content >= 0
        && clauses.lemmaIs(trigger.content, WordClass::Talk);
}

/// "he accepted himself"; "he executed it": a plan.
bool hasEmptyObject(const Clauses& clauses, int verb, EventKind kind)
{
    const int object = clauses.dependent(verb, {Relation::Obj});
    if (object < 0)
        return false;
    const QString lemma = clauses[object].lemma;
    const bool isReflexive = clauses[object].tag == Tag::Pron
        && (lemma.endsWith(QLatin1String("self")) || lemma.endsWith(QLatin1String("selves")));
    return isReflexive
        || (lemma == QLatin1String("it")
            && (kind == EventKind::Crime || kind == EventKind::Death || kind == EventKind::Military));
}

/// "wanted to leave": a wish of the past.
bool isWished(const Clauses& clauses, int controller)
{
    return controller >= 0 && clauses[controller].features.tense == language::Tense::Past
        && !isPassive(clauses, controller) && clauses.lemmaIs(controller, WordClass::Wishing);
}

} // namespace

Sense senseAmong(
    const Reading& reading, const Judged& judged, const std::vector<Argument>& arguments, const EventLexicon& lexicon)
{
    const Clauses& clauses = reading.clauses(judged.trigger.sentence);
    Sense sense = kindAmong(reading, judged.trigger, arguments, lexicon);
    sense = categoryAmong(reading, judged.trigger, std::move(sense), lexicon);
    return judged.trigger.verb < 0 ? sense : withOpinions(clauses, judged, arguments, reading, std::move(sense));
}

bool tellsNothing(const Reading& reading, const Judged& judged, const Sense& sense)
{
    const Trigger& trigger = judged.trigger;
    if (judged.isHabit || trigger.verb < 0)
        return judged.isHabit;
    const Clauses& clauses = reading.clauses(trigger.sentence);
    const bool isOnlyOpinion = sense.verbClass == VerbClass::Comment && trigger.sense.verbClass == VerbClass::Agree;
    return isOnlyOpinion || refusesTalk(clauses, trigger, sense) || hasEmptyObject(clauses, trigger.verb, sense.kind)
        || isWished(clauses, trigger.controller) || becomesState(clauses, trigger.verb);
}

} // namespace extract::events
