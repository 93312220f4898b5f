#include "model/extract/events/find/verbplace.h"

#include "model/base/isoneof.h"
#include "model/extract/events/find/standpoint.h"

#include <algorithm>

namespace extract::events {

bool isPhase(VerbClass verbClass)
{
    return isOneOf(verbClass, {VerbClass::Begin, VerbClass::End, VerbClass::Continue, VerbClass::Happen});
}

bool isListed(const Reading& reading, int sentence)
{
    return reading.runInTime(sentence) >= 0 && reading.kind(sentence) != ParagraphKind::Headline;
}

bool VerbPlace::isExistential(int verb) const
{
    return m_clauses[verb].lemma == QLatin1String("be") && m_clauses.dependent(verb, {Relation::Expl}) >= 0;
}

bool VerbPlace::isPredicate(int verb) const
{
    return !isOneOf(m_clauses[verb].relation,
        {Relation::Amod, Relation::Compound, Relation::Case, Relation::Mark, Relation::Fixed, Relation::Aux,
            Relation::AuxPass, Relation::Cop, Relation::Flat});
}

bool VerbPlace::lendsItsEvent(int verb, VerbClass verbClass) const
{
    switch (verbClass) {
    case VerbClass::Intend:
    case VerbClass::Attempt:
        return true;
    case VerbClass::Fail:
        return m_clauses.dependent(verb, {Relation::Xcomp, Relation::Ccomp, Relation::Advcl}) >= 0;
    case VerbClass::Begin:
    case VerbClass::End:
    case VerbClass::Continue:
        return m_clauses.dependent(verb, {Relation::Xcomp}) >= 0;
    default:
        return false;
    }
}

bool VerbPlace::isPlannedForADay(const Binding& binding) const
{
    return binding.controller >= 0 && binding.controllerClass == VerbClass::Intend
        && !m_reading.times(m_sentence).empty();
}

const char* VerbPlace::refusalOf(int verb, const Binding& binding) const
{
    const bool agreed = binding.controllerClass == VerbClass::Agree || binding.controllerClass == VerbClass::Decide;
    if (binding.controller >= 0 && agreed && binding.isContent && !isFinite(m_clauses, verb))
        return "find.agreed";
    if (isSecondContent(verb))
        return "find.agreed";
    return isPhaseOfTime(m_clauses, verb) ? "find.phase" : nullptr;
}

bool VerbPlace::isBareOf(int verb, EventKind kind, const Binding& binding) const
{
    return !isListed(m_reading, m_sentence) && isBare(m_clauses, verb) && !isOutcome(verb, kind)
        && !isToInfinitive(m_clauses, verb, m_reading.text())
        && !(binding.controller >= 0 && binding.controllerClass == VerbClass::Intend);
}

int VerbPlace::contentOf(int verb, VerbClass verbClass) const
{
    const int content = m_clauses.dependent(verb, {Relation::Xcomp, Relation::Ccomp});
    if (content >= 0 || (verbClass != VerbClass::Agree && verbClass != VerbClass::Decide))
        return content;
    for (const int clause : m_clauses.dependents(verb, {Relation::Advcl})) {
        if (clause > verb && m_clauses[clause].features.verbForm == language::VerbForm::Infinitive)
            return clause;
    }
    return -1;
}

bool VerbPlace::isSecondContent(int verb) const
{
    const Token& token = m_clauses[verb];
    if (token.relation != Relation::Conj || token.head < 0 || m_clauses[token.head].tag != Tag::Verb
        || token.tag != Tag::Verb)
        return false;
    const auto agreed = entryOf(m_clauses, token.head, m_lexicon).verbClass;
    return (agreed == VerbClass::Agree || agreed == VerbClass::Decide) && contentOf(token.head, agreed) >= 0
        && m_clauses[token.head].features.tense == language::Tense::Past
        && token.features.tense != language::Tense::Past
        && m_clauses.dependent(verb, {Relation::Aux, Relation::AuxPass, Relation::Nsubj}) < 0;
}

Standpoint VerbPlace::standpointOf(int verb, Standpoint own, const Binding& binding) const
{
    if (binding.controller >= 0 && binding.controllerClass == VerbClass::Intend)
        own = events::standpointOf(m_reading, m_sentence, binding.controller);
    if (isCounterfactual(verb))
        own = Standpoint::Condition;
    return binding.isContent && own == Standpoint::Main ? Standpoint::Quoted : own;
}

/// "would have left", outside what somebody said: it did not happen.
bool VerbPlace::isCounterfactual(int verb) const
{
    const auto auxiliaries = m_clauses.dependents(verb, {Relation::Aux});
    const bool would =
        std::ranges::any_of(auxiliaries, [this](int aux) { return m_clauses.formIs(aux, WordClass::Counterfactual); });
    return would && auxiliary(m_clauses, verb, {"have"}) >= 0;
}

/// "a crane fell, killing ten": a participle that tells what came of it.
bool VerbPlace::isOutcome(int verb, EventKind kind) const
{
    return verb > 0 && m_clauses[verb - 1].tag == Tag::Punct && m_clauses[verb].relation == Relation::Advcl
        && markOf(m_clauses, verb) < 0 && (kind == EventKind::Death || kind == EventKind::Disaster)
        && m_clauses.dependent(verb, {Relation::Obj}) >= 0;
}

} // namespace extract::events
