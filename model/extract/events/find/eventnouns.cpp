#include "model/extract/events/find/eventnouns.h"

namespace extract::events {

std::vector<int> EventNouns::among(int verb, std::initializer_list<Relation> relations) const
{
    std::vector<int> found;
    for (const int argument : m_clauses.dependents(verb, relations)) {
        for (const int conjunct : m_clauses.conjuncts(argument)) {
            if (m_clauses[conjunct].tag != Tag::Verb && m_lexicon.noun(m_clauses[conjunct].lemma))
                found.push_back(conjunct);
        }
    }
    return found;
}

std::vector<int> EventNouns::named(int verb, VerbClass verbClass, EventKind kind) const
{
    auto nouns = byClass(verb, verbClass, kind);
    const bool isForce = kind == EventKind::Death || kind == EventKind::Disaster || kind == EventKind::Military;
    return nouns.empty() && isForce ? forces(verb) : nouns;
}

std::vector<int> EventNouns::byClass(int verb, VerbClass verbClass, EventKind kind) const
{
    switch (verbClass) {
    case VerbClass::Begin:
    case VerbClass::End:
    case VerbClass::Continue:
    case VerbClass::Happen:
        return among(verb, {Relation::Nsubj, Relation::NsubjPass, Relation::Obj});
    case VerbClass::Cancel:
    case VerbClass::Postpone:
        return among(verb, {Relation::NsubjPass, Relation::Obj, Relation::Nsubj});
    case VerbClass::Strike:
        return forces(verb);
    case VerbClass::Event:
    case VerbClass::Contest:
    case VerbClass::Agree:
        return sameKind(among(verb, {Relation::NsubjPass, Relation::Obj}), kind);
    default:
        return {};
    }
}

/// Earthquakes, blasts and attacks as subjects: what they do is what they are.
std::vector<int> EventNouns::forces(int verb) const
{
    auto nouns = among(verb, {Relation::Nsubj});
    if (nouns.empty() && isLooseParticiple(m_clauses, verb) && m_lexicon.noun(m_clauses[m_clauses[verb].head].lemma))
        nouns.push_back(m_clauses[verb].head);
    std::erase_if(nouns, [this](int noun) {
        const EventKind kind = kindOf(noun);
        return kind != EventKind::Disaster && kind != EventKind::Crime && kind != EventKind::Military;
    });
    return nouns;
}

std::vector<int> EventNouns::sameKind(std::vector<int> nouns, EventKind kind) const
{
    std::erase_if(nouns, [this, kind](int noun) {
        const EventKind other = kindOf(noun);
        return other != kind && !(kind == EventKind::Legal && other == EventKind::Agreement)
            && !(kind == EventKind::Statement && other == EventKind::Agreement);
    });
    return nouns;
}

} // namespace extract::events
