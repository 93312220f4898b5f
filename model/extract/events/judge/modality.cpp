#include "model/extract/events/judge/modality.h"

#include "model/base/isoneof.h"
#include "model/extract/events/find/bindings.h"

namespace extract::events {

namespace {

/// Whether the verb stands in what somebody said or thought in the past: there "would" tells of the future.
bool isReported(const Clauses& clauses, int verb)
{
    int at = verb;
    for (int steps = 0; steps < 4 && clauses[at].head >= 0; ++steps) {
        const Relation relation = clauses[at].relation;
        at = clauses[at].head;
        if ((relation == Relation::Ccomp || relation == Relation::Parataxis) && clauses[at].tag == Tag::Verb)
            return true;
        if (relation != Relation::Conj && relation != Relation::Xcomp && relation != Relation::Advcl)
            return false;
    }
    return false;
}

std::optional<EventStatus> ofAuxiliary(const Clauses& clauses, int aux, bool isSaid)
{
    if (clauses.word(aux).startsWith(u'’'))
        return std::nullopt; // "he’d" is "he had" as often as "he would"
    if (clauses.formIs(aux, WordClass::Future))
        return EventStatus::Planned;
    if (clauses.formIs(aux, WordClass::Would))
        return isSaid ? EventStatus::Planned : EventStatus::Possible;
    return clauses.formIs(aux, WordClass::Modal) ? std::optional(EventStatus::Possible) : std::nullopt;
}

} // namespace

std::optional<Finding> modalityOf(const Clauses& clauses, const Trigger& trigger, int verb, QStringView text)
{
    constexpr auto Step = "status.modal";
    const auto& features = clauses[verb].features;
    const bool toldPast = features.verbForm == language::VerbForm::Finite && features.tense == language::Tense::Past;
    for (const int aux : clauses.dependents(verb, {Relation::Aux})) {
        if (toldPast)
            break; // "it will be because he delivered": another verb's
        const bool isSaid = !trigger.quotations.empty() || isReported(clauses, verb);
        if (const auto status = ofAuxiliary(clauses, aux, isSaid))
            return Finding{*status, Step, aux};
    }
    if (isToInfinitive(clauses, verb, text))
        return Finding{EventStatus::Planned, Step, verb};
    for (const int adverb : clauses.dependents(verb, {Relation::Advmod})) {
        if (clauses.lemmaIs(adverb, WordClass::Hedge))
            return Finding{EventStatus::Possible, Step, adverb};
    }
    return std::nullopt;
}

} // namespace extract::events
