#include "model/extract/events/judge/status.h"

#include "model/base/isoneof.h"
#include "model/extract/events/find/bindings.h"

#include <algorithm>
#include <optional>

namespace extract::events {

namespace {

using language::Tense;
using language::VerbForm;

/// "was able to escape": he did.
bool isPastAbility(const Clauses& clauses, int controller, QStringView text)
{
    const int be = auxiliary(clauses, controller, {"be"});
    return clauses[controller].lemma == QLatin1String("able") && be >= 0
        && isOneOf(clauses.word(be, text), {"was", "were"});
}

std::optional<EventStatus> fromController(
    const Clauses& clauses, const Candidate& candidate, const EventLexicon& lexicon, QStringView text)
{
    if (candidate.controller < 0)
        return std::nullopt;
    const bool negated = isNegated(clauses, candidate.controller, text);
    switch (entryOf(clauses, candidate.controller, lexicon).verbClass) {
    case VerbClass::Intend:
        return negated ? EventStatus::Negated : EventStatus::Planned;
    case VerbClass::Fail:
        return negated ? EventStatus::Occurred : EventStatus::Negated;
    case VerbClass::Attempt:
        if (isPastAbility(clauses, candidate.controller, text))
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
        return isFinite(clauses, candidate.verb) ? std::nullopt : std::optional(EventStatus::Planned);
    case VerbClass::Continue:
        return EventStatus::Ongoing;
    default:
        return std::nullopt;
    }
}

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

std::optional<EventStatus> fromModality(const Clauses& clauses, const Candidate& candidate, int verb, QStringView text)
{
    const auto& features = clauses[verb].features;
    const bool toldPast = features.verbForm == VerbForm::Finite && features.tense == Tense::Past;
    for (const int aux : clauses.dependents(verb, {Relation::Aux})) {
        if (toldPast)
            break; // "it will be because he delivered": another verb's
        const QString word = clauses.word(aux, text);
        if (isOneOf(word, {"will", "shall", "'ll", "’ll", "wo"}))
            return EventStatus::Planned;
        if (isOneOf(word, {"would", "'d", "’d"}))
            return !candidate.quotations.empty() || isReported(clauses, verb) ? EventStatus::Planned
                                                                              : EventStatus::Possible;
        if (isOneOf(word, {"may", "might", "could", "can", "should", "must", "ca", "ought"}))
            return EventStatus::Possible;
    }
    if (isToInfinitive(clauses, verb, text))
        return EventStatus::Planned;
    for (const int adverb : clauses.dependents(verb, {Relation::Advmod})) {
        if (isOneOf(clauses[adverb].lemma,
                {"allegedly", "reportedly", "possibly", "perhaps", "maybe", "supposedly", "nearly", "almost"}))
            return EventStatus::Possible;
    }
    return std::nullopt;
}

EventStatus fromTense(const Clauses& clauses, const Candidate& candidate)
{
    const int verb = candidate.verb;
    if (candidate.verbClass == VerbClass::Continue)
        return EventStatus::Ongoing;
    const int be = auxiliary(clauses, verb, {"be"});
    const auto& features = clauses[verb].features;
    const bool isIng = features.verbForm == VerbForm::Gerund
        || (features.verbForm == VerbForm::Participle && features.tense == Tense::Present);
    if (be >= 0 && isIng && clauses[be].features.tense == Tense::Present)
        return EventStatus::Ongoing;
    return EventStatus::Occurred;
}

EventStatus ofNoun(const Clauses& clauses, const Candidate& candidate, const EventLexicon& lexicon, QStringView text)
{
    const int noun = candidate.token;
    for (const int modifier : clauses.dependents(noun, {Relation::Amod, Relation::Compound})) {
        const QString lemma = clauses[modifier].lemma;
        if (isOneOf(lemma,
                {"planned", "upcoming", "future", "scheduled", "plan", "schedule", "coming", "next", "forthcoming"}))
            return EventStatus::Planned;
        if (isOneOf(lemma,
                {"possible", "potential", "proposed", "propose", "alleged", "suspected", "hypothetical", "threatened"}))
            return EventStatus::Possible;
        if (isOneOf(lemma, {"cancelled", "canceled", "cancel"}))
            return EventStatus::Cancelled;
    }
    const QString preposition = prepositionOf(clauses, noun);
    if (isOneOf(preposition, {"after", "since", "following", "during"}))
        return EventStatus::Occurred;
    if (isOneOf(preposition, {"without"}))
        return EventStatus::Negated;
    const int above = clauses[noun].head;
    if (above < 0 || (clauses[above].tag != Tag::Verb && clauses[above].tag != Tag::Noun))
        return EventStatus::Occurred;
    if (clauses[above].tag == Tag::Noun) {
        return isOneOf(clauses[above].lemma,
                   {"plan", "call", "proposal", "threat", "possibility", "risk", "chance", "prospect", "hope", "demand",
                       "need", "request"})
            ? EventStatus::Possible
            : EventStatus::Occurred;
    }
    const bool isObject = clauses[noun].relation == Relation::Obj || clauses[noun].relation == Relation::Obl
        || clauses[noun].relation == Relation::NsubjPass;
    if (isObject) {
        switch (entryOf(clauses, above, lexicon).verbClass) {
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
        if (isOneOf(clauses[above].lemma, {"prevent", "avoid", "avert", "stop"}))
            return EventStatus::Possible;
    }
    if (const auto modality = fromModality(clauses, candidate, above, text))
        return *modality;
    return EventStatus::Occurred;
}

/// What is called off is an event or a plan; supplies that are delayed come late, and a party is left.
bool cancelsPlan(const Clauses& clauses, const Candidate& candidate)
{
    if (!isOneOf(clauses[candidate.verb].lemma, {"abandon", "delay", "scrap", "shelve", "defer"}))
        return true;
    return !candidate.nouns.empty()
        || isOneOf(objectLemma(clauses, candidate.verb),
            {"plan", "project", "programme", "program", "attempt", "bid", "effort", "idea", "proposal", "scheme",
                "concert", "match", "game", "event", "flight", "service", "festival", "show", "mission", "tournament",
                "season", "lesson", "class", "maneuver", "manoeuvre", "touchdown", "test", "appearance"});
}

} // namespace

bool isNegated(const Clauses& clauses, int token, QStringView text)
{
    for (const int below : clauses.dependents(token)) {
        const Token& word = clauses[below];
        if (word.features.negative && word.relation == Relation::Advmod)
            return true;
        const QString form = clauses.word(below, text);
        if (isOneOf(form, {"not", "n't", "n’t", "never", "neither", "nor", "hardly", "scarcely", "barely"})
            && below < token)
            return true;
        if (word.relation == Relation::Det && form == QLatin1String("no"))
            return true;
        if ((word.relation == Relation::Nsubj || word.relation == Relation::NsubjPass)
            && (isOneOf(form, {"nobody", "none", "nothing", "neither"})
                || isOneOf(clauses.word(clauses.range(below).first, text), {"no", "neither"})))
            return true;
    }
    const int object = clauses.dependent(token, {Relation::Obj});
    return object >= 0 && clauses[token].tag == Tag::Verb
        && std::ranges::any_of(clauses.dependents(object, {Relation::Det}),
            [&](int below) { return clauses.word(below, text) == QLatin1String("no"); });
}

bool isGeneric(const Reading& reading, const Candidate& candidate)
{
    const Clauses& clauses = reading.clauses(candidate.sentence);
    if (candidate.isListed || candidate.verb < 0 || candidate.controller >= 0)
        return false;
    const int verb = candidate.verb;
    const auto& features = clauses[verb].features;
    const bool present = features.verbForm == VerbForm::Finite && features.tense == Tense::Present;
    const bool bareInfinitive = features.verbForm == VerbForm::Infinitive && auxiliary(clauses, verb, {"do"}) >= 0;
    int be = auxiliary(clauses, verb, {"be"});
    if (be < 0 && clauses[verb].relation == Relation::Conj && clauses.dependents(verb, {Relation::Aux}).empty())
        be = auxiliary(clauses, clauses[verb].head, {"be"}); // "are chosen and bought"
    const bool passivePresent = be >= 0 && clauses[be].features.tense == Tense::Present
        && clauses.dependents(verb, {Relation::Aux}).empty() && clauses[verb].features.verbForm == VerbForm::Participle;
    const bool habit = std::ranges::any_of(clauses.dependents(verb, {Relation::Advmod}), [&](int adverb) {
        return isOneOf(clauses[adverb].lemma,
            {"constantly", "always", "often", "usually", "regularly", "repeatedly", "frequently", "sometimes",
                "routinely", "traditionally", "historically", "consistently", "increasingly"});
    });
    const bool each = std::ranges::any_of(
        clauses.dependents(verb, {Relation::Nsubj, Relation::NsubjPass, Relation::Obj, Relation::Obl}),
        [&](int argument) {
            const int marker = clauses.dependent(argument, {Relation::Det});
            return marker >= 0 && isOneOf(clauses[marker].lemma, {"each", "every"});
        });
    if (each)
        return true;
    return present || bareInfinitive || passivePresent || habit;
}

EventStatus statusOf(const Reading& reading, const Candidate& candidate, const EventLexicon& lexicon)
{
    const Clauses& clauses = reading.clauses(candidate.sentence);
    const QStringView text = reading.text();
    if (candidate.form == TriggerForm::Noun && isNegated(clauses, candidate.token, text))
        return EventStatus::Negated;
    if (candidate.verb < 0)
        return ofNoun(clauses, candidate, lexicon, text);
    if (isNegated(clauses, candidate.verb, text))
        return EventStatus::Negated;
    if (std::ranges::any_of(candidate.nouns, [&](int n) { return isNegated(clauses, n, text); }))
        return EventStatus::Negated;
    if (const auto status = fromController(clauses, candidate, lexicon, text))
        return *status;
    if ((candidate.verbClass == VerbClass::Cancel || candidate.verbClass == VerbClass::Postpone)
        && cancelsPlan(clauses, candidate)) {
        const auto modality = fromModality(clauses, candidate, candidate.verb, text);
        return modality == EventStatus::Possible ? EventStatus::Possible : EventStatus::Cancelled;
    }
    if (const auto status = fromModality(clauses, candidate, candidate.verb, text))
        return *status;
    if (candidate.standpoint == Standpoint::Condition)
        return EventStatus::Possible;
    if (candidate.isBare && clauses[candidate.verb].features.verbForm == VerbForm::Infinitive)
        return EventStatus::Possible;
    return fromTense(clauses, candidate);
}

} // namespace extract::events
