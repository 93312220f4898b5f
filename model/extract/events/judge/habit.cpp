#include "model/extract/events/judge/habit.h"

#include "model/base/isoneof.h"

#include <algorithm>

namespace extract::events {

namespace {

/// "are chosen": an auxiliary of the present, its own or that of the verb before it in a row.
bool isPassivePresent(const Clauses& clauses, int verb)
{
    int be = auxiliary(clauses, verb, {"be"});
    if (be < 0 && clauses[verb].relation == Relation::Conj && clauses.dependents(verb, {Relation::Aux}).empty())
        be = auxiliary(clauses, clauses[verb].head, {"be"}); // "are chosen and bought"
    return be >= 0 && clauses[be].features.tense == language::Tense::Present
        && clauses.dependents(verb, {Relation::Aux}).empty()
        && clauses[verb].features.verbForm == language::VerbForm::Participle;
}

/// "often meets": an adverb of habit.
bool hasAdverbOfHabit(const Clauses& clauses, int verb)
{
    return std::ranges::any_of(clauses.dependents(verb, {Relation::Advmod}),
        [&](int adverb) { return clauses.lemmaIs(adverb, WordClass::Habitual); });
}

/// "every member signs": told of each.
bool isToldOfEach(const Clauses& clauses, int verb)
{
    return std::ranges::any_of(
        clauses.dependents(verb, {Relation::Nsubj, Relation::NsubjPass, Relation::Obj, Relation::Obl}),
        [&](int argument) {
            const int marker = clauses.dependent(argument, {Relation::Det});
            return marker >= 0 && clauses.lemmaIs(marker, WordClass::Distributive);
        });
}

} // namespace

bool isHabit(const Reading& reading, const Trigger& trigger)
{
    if (trigger.isListed || trigger.verb < 0 || trigger.controller >= 0)
        return false;
    const Clauses& clauses = reading.clauses(trigger.sentence);
    const int verb = trigger.verb;
    const auto& features = clauses[verb].features;
    const bool present = features.verbForm == language::VerbForm::Finite && features.tense == language::Tense::Present;
    const bool asked = features.verbForm == language::VerbForm::Infinitive && auxiliary(clauses, verb, {"do"}) >= 0;
    return present || asked || isPassivePresent(clauses, verb) || hasAdverbOfHabit(clauses, verb)
        || isToldOfEach(clauses, verb);
}

} // namespace extract::events
