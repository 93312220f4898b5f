#include "model/extract/events/find/detect.h"

#include "model/base/isoneof.h"
#include "model/extract/events/find/bindings.h"
#include "model/extract/events/find/nounplace.h"

#include <algorithm>

namespace extract::events {

namespace {

/// Reads one sentence: first its verbs, which take the event nouns that belong to them, then the nouns left over.
class Detector {
public:
    Detector(const Reading& reading, int sentence, const EventLexicon& lexicon)
        : m_reading(reading)
        , m_clauses(reading.clauses(sentence))
        , m_sentence(sentence)
        , m_lexicon(lexicon)
        , m_taken(static_cast<size_t>(m_clauses.size()), false)
    {
    }

    std::vector<Candidate> run()
    {
        for (int t = 0; t < m_clauses.size(); ++t) {
            if (m_clauses[t].tag == Tag::Verb || isExistential(t))
                verb(t);
        }
        for (int t = 0; t < m_clauses.size(); ++t) {
            if (m_clauses[t].tag == Tag::Noun || m_clauses[t].tag == Tag::Propn)
                noun(t);
        }
        std::ranges::stable_sort(m_found, {}, [](const Candidate& c) { return c.token; });
        return std::move(m_found);
    }

private:
    Candidate make(int token, int verb) const
    {
        Candidate candidate;
        candidate.sentence = m_sentence;
        candidate.token = token;
        candidate.verb = verb;
        candidate.standpoint = standpointOf(m_reading, m_sentence, verb >= 0 ? verb : token, m_lexicon);
        candidate.quotations = m_reading.quotations(m_clauses[token].span);
        return candidate;
    }

    bool isExistential(int t) const
    {
        return m_clauses[t].lemma == QLatin1String("be") && m_clauses.dependent(t, {Relation::Expl}) >= 0;
    }

    /// Event nouns among the arguments of a verb with these relations, conjuncts included.
    std::vector<int> eventNouns(int verb, std::initializer_list<Relation> relations) const
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

    void take(Candidate& candidate, const std::vector<int>& nouns)
    {
        for (const int noun : nouns) {
            m_taken[static_cast<size_t>(noun)] = true;
            candidate.nouns.push_back(noun);
        }
    }

    void verb(int t)
    {
        const Token& token = m_clauses[t];
        switch (token.relation) {
        case Relation::Amod:
        case Relation::Compound:
        case Relation::Case:
        case Relation::Mark:
        case Relation::Fixed:
        case Relation::Aux:
        case Relation::AuxPass:
        case Relation::Cop:
        case Relation::Flat:
            return;
        default:
            break;
        }
        const VerbEntry entry = entryOf(m_clauses, t, m_lexicon);
        const Binding binding = bindingOf(m_clauses, t, m_lexicon);
        const IdiomEntry* idiom = m_lexicon.idiom(token.lemma, objectLemma(m_clauses, t));
        if (idiom && idiom->isFigure)
            return; // "attack the problem", "execute a plan"
        if (idiom) {
            plainVerb(t, {VerbClass::Event, idiom->kind, idiom->plover}, binding);
            return;
        }
        if (lightVerb(t, entry))
            return;
        switch (entry.verbClass) {
        case VerbClass::Intend:
        case VerbClass::Attempt:
        case VerbClass::Fail:
            if (m_clauses.dependent(t, {Relation::Xcomp, Relation::Ccomp, Relation::Advcl}) >= 0)
                return;
            if (entry.verbClass != VerbClass::Fail)
                return;
            break;
        case VerbClass::Begin:
        case VerbClass::End:
        case VerbClass::Continue:
            if (m_clauses.dependent(t, {Relation::Xcomp}) >= 0)
                return;
            break;
        case VerbClass::State:
            if (!isListed() && !isPlannedForADay(binding))
                return;
            break;
        default:
            break;
        }
        plainVerb(t, entry, binding);
    }

    /// "would have left", outside what somebody said: it did not happen.
    bool isCounterfactual(int t) const
    {
        bool would = false;
        for (const int aux : m_clauses.dependents(t, {Relation::Aux}))
            would = would || isOneOf(m_clauses.word(aux, m_reading.text()), {"would", "could", "might", "should"});
        return would && auxiliary(m_clauses, t, {"have"}) >= 0;
    }

    /// "a crane fell, killing ten": a participle that tells what came of it.
    bool isOutcome(int t, EventKind kind) const
    {
        return t > 0 && m_clauses[t - 1].tag == Tag::Punct && m_clauses[t].relation == Relation::Advcl
            && markOf(m_clauses, t) < 0 && (kind == EventKind::Death || kind == EventKind::Disaster)
            && m_clauses.dependent(t, {Relation::Obj}) >= 0;
    }

    /// "plans to show the grains on 11 October": what is planned with a date is an event, whatever its verb.
    bool isPlannedForADay(const Binding& binding) const
    {
        return binding.controller >= 0 && binding.controllerClass == VerbClass::Intend
            && !m_reading.times(m_sentence).empty();
    }

    void plainVerb(int t, const VerbEntry& entry, const Binding& binding)
    {
        const bool agreed = binding.controllerClass == VerbClass::Agree || binding.controllerClass == VerbClass::Decide;
        if (binding.controller >= 0 && agreed && binding.isContent && !isFinite(m_clauses, t))
            return;
        if (isSecondContent(t))
            return;
        if (isPhaseOfTime(m_clauses, t))
            return;
        Candidate candidate = make(t, t);
        candidate.verbClass = entry.verbClass;
        candidate.kind = entry.kind;
        candidate.plover = entry.plover;
        candidate.meaning = m_clauses[t].lemma;
        candidate.controller = binding.controller;
        candidate.isListed = isListed();
        candidate.isWeak = isWeak(entry.verbClass) || binding.isContent;
        candidate.isBare = !isListed() && isBare(m_clauses, t) && !isOutcome(t, entry.kind)
            && !isToInfinitive(m_clauses, t, m_reading.text())
            && !(binding.controller >= 0 && binding.controllerClass == VerbClass::Intend);
        candidate.content = contentOf(t, entry.verbClass);
        fromNouns(candidate);
        if (binding.controller >= 0 && binding.controllerClass == VerbClass::Intend)
            candidate.standpoint = standpointOf(m_reading, m_sentence, binding.controller, m_lexicon);
        if (isCounterfactual(t))
            candidate.standpoint = Standpoint::Condition;
        if (binding.isContent && candidate.standpoint == Standpoint::Main)
            candidate.standpoint = Standpoint::Quoted;
        if (candidate.verbClass == VerbClass::Agree || candidate.verbClass == VerbClass::Decide) {
            splitByContent(candidate);
            return;
        }
        m_found.push_back(std::move(candidate));
    }

    /// What is agreed or said; an infinitive that the parse took for one of purpose counts for verbs of agreeing.
    int contentOf(int t, VerbClass verbClass) const
    {
        const int content = m_clauses.dependent(t, {Relation::Xcomp, Relation::Ccomp});
        if (content >= 0 || (verbClass != VerbClass::Agree && verbClass != VerbClass::Decide))
            return content;
        for (const int clause : m_clauses.dependents(t, {Relation::Advcl})) {
            if (clause > t && m_clauses[clause].features.verbForm == language::VerbForm::Infinitive)
                return clause;
        }
        return -1;
    }

    /// Verbs of phase take kind and words from their event noun, verbs of cancelling from their object.
    void fromNouns(Candidate& candidate)
    {
        const int t = candidate.token;
        std::vector<int> nouns;
        switch (candidate.verbClass) {
        case VerbClass::Begin:
        case VerbClass::End:
        case VerbClass::Continue:
        case VerbClass::Happen:
            nouns = eventNouns(t, {Relation::Nsubj, Relation::NsubjPass, Relation::Obj});
            if (nouns.empty() && m_clauses[t].lemma == QLatin1String("take"))
                candidate.isWeak = false; // whatever takes place is an event
            break;
        case VerbClass::Cancel:
        case VerbClass::Postpone:
            nouns = eventNouns(t, {Relation::NsubjPass, Relation::Obj, Relation::Nsubj});
            break;
        case VerbClass::Strike:
            nouns = forces(t);
            break;
        case VerbClass::Event:
        case VerbClass::Contest:
        case VerbClass::Agree:
            nouns = sameKind(eventNouns(t, {Relation::NsubjPass, Relation::Obj}), candidate.kind);
            break;
        default:
            break;
        }
        if (nouns.empty()
            && (candidate.kind == EventKind::Death || candidate.kind == EventKind::Disaster
                || candidate.kind == EventKind::Military))
            nouns = forces(t);
        if (candidate.verbClass == VerbClass::Happen && m_clauses[t].relation == Relation::AclRelcl)
            candidate.isGeneric = true;
        if (nouns.empty())
            return;
        take(candidate, nouns);
        const NounEntry& noun = *m_lexicon.noun(m_clauses[nouns.front()].lemma);
        candidate.kind = noun.kind;
        candidate.isWeak = false;
        if (candidate.verbClass != VerbClass::Cancel && candidate.verbClass != VerbClass::Postpone
            && !noun.plover.isEmpty())
            candidate.plover = candidate.kind == EventKind::Agreement ? QStringLiteral("AGREE") : noun.plover;
        if (candidate.verbClass != VerbClass::Event && candidate.verbClass != VerbClass::Cancel
            && candidate.verbClass != VerbClass::Postpone)
            candidate.meaning = noun.verb;
        if (candidate.verbClass == VerbClass::Happen) {
            candidate.token = nouns.front();
            candidate.form = TriggerForm::Noun;
            candidate.isDefinite = isDefinite(m_reading, m_sentence, nouns.front());
        }
    }

    /// Earthquakes, blasts and attacks as subjects: what they do is what they are.
    std::vector<int> forces(int verb) const
    {
        auto nouns = eventNouns(verb, {Relation::Nsubj});
        if (nouns.empty() && isLooseParticiple(m_clauses, verb)
            && m_lexicon.noun(m_clauses[m_clauses[verb].head].lemma))
            nouns.push_back(m_clauses[verb].head);
        std::erase_if(nouns, [&](int n) {
            const EventKind kind = m_lexicon.noun(m_clauses[n].lemma)->kind;
            return kind != EventKind::Disaster && kind != EventKind::Crime && kind != EventKind::Military;
        });
        return nouns;
    }

    std::vector<int> sameKind(std::vector<int> nouns, EventKind kind) const
    {
        std::erase_if(nouns, [&](int n) {
            const EventKind other = m_lexicon.noun(m_clauses[n].lemma)->kind;
            return other != kind && !(kind == EventKind::Legal && other == EventKind::Agreement)
                && !(kind == EventKind::Statement && other == EventKind::Agreement);
        });
        return nouns;
    }

    /// "agreed to resume X and collaborate on Y" are two agreements.
    void splitByContent(const Candidate& candidate)
    {
        const auto contents = candidate.content >= 0 ? m_clauses.conjuncts(candidate.content) : std::vector<int>{-1};
        for (const int content : contents) {
            if (content >= 0 && content != candidate.content && m_clauses[content].tag != Tag::Verb)
                continue;
            Candidate one = candidate;
            one.content = content;
            m_found.push_back(std::move(one));
        }
        for (const int content : m_clauses.dependents(candidate.token, {Relation::Conj})) {
            if (isSecondContent(content)) {
                Candidate one = candidate;
                one.content = content;
                m_found.push_back(std::move(one));
            }
        }
    }

    /// "agreed to resume X and collaborate on Y" where the parse hangs the second infinitive on the first verb.
    bool isSecondContent(int t) const
    {
        const Token& token = m_clauses[t];
        if (token.relation != Relation::Conj || token.head < 0 || m_clauses[token.head].tag != Tag::Verb
            || token.tag != Tag::Verb)
            return false;
        const auto agreed = entryOf(m_clauses, token.head, m_lexicon).verbClass;
        return (agreed == VerbClass::Agree || agreed == VerbClass::Decide) && contentOf(token.head, agreed) >= 0
            && m_clauses[token.head].features.tense == language::Tense::Past
            && token.features.tense != language::Tense::Past
            && m_clauses.dependent(t, {Relation::Aux, Relation::AuxPass, Relation::Nsubj}) < 0;
    }

    /// "held a summit", "reached a deal", "there were no agreements": the noun is the event, the verb its tense.
    bool lightVerb(int t, const VerbEntry& entry)
    {
        const bool existential = isExistential(t);
        bool found = false;
        for (const int noun :
            eventNouns(t, {Relation::Obj, Relation::NsubjPass, existential ? Relation::Nsubj : Relation::Obj})) {
            const NounEntry& named = *m_lexicon.noun(m_clauses[noun].lemma);
            if (!existential && !m_lexicon.isLight(m_clauses[t].lemma, named.kind))
                continue;
            if (entry.verbClass == VerbClass::Event && entry.kind == named.kind)
                return false;
            if (entry.verbClass == VerbClass::Contest)
                return false;
            if (m_taken[static_cast<size_t>(noun)])
                continue;
            Candidate candidate = make(noun, t);
            candidate.form = TriggerForm::Noun;
            candidate.verbClass = VerbClass::Event;
            candidate.kind = named.kind;
            candidate.plover = named.kind == EventKind::Agreement ? QStringLiteral("AGREE") : named.plover;
            candidate.meaning = named.verb;
            candidate.controller = bindingOf(m_clauses, t, m_lexicon).controller;
            candidate.isListed = isListed();
            candidate.isDefinite = isDefinite(m_reading, m_sentence, noun);
            m_taken[static_cast<size_t>(noun)] = true;
            m_found.push_back(std::move(candidate));
            found = true;
        }
        return found || existential;
    }

    void noun(int t)
    {
        const Token& token = m_clauses[t];
        const NounEntry* entry = m_lexicon.noun(token.lemma.toLower());
        if (!entry || m_taken[static_cast<size_t>(t)] || token.relation == Relation::Compound
            || token.relation == Relation::Flat || (t > 0 && isInsideName(m_reading, m_sentence, t))
            || isInTime(m_reading, m_sentence, t))
            return;
        Candidate candidate = make(t, -1);
        candidate.form = TriggerForm::Noun;
        candidate.verbClass = VerbClass::Event;
        candidate.kind = entry->kind;
        candidate.plover = entry->plover;
        candidate.meaning = entry->verb;
        candidate.isListed = isListed() && (token.relation == Relation::Root || token.head < 0);
        candidate.isDefinite = isDefinite(m_reading, m_sentence, t);
        candidate.named = namedEvent(m_reading, m_sentence, t);
        candidate.isGeneric = isDescribed(m_reading, m_sentence, t);
        m_found.push_back(std::move(candidate));
    }

    bool isListed() const
    {
        return m_reading.runInTime(m_sentence) >= 0 && m_reading.kind(m_sentence) != ParagraphKind::Headline;
    }

    const Reading& m_reading;
    const Clauses& m_clauses;
    int m_sentence;
    const EventLexicon& m_lexicon;
    std::vector<bool> m_taken;
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<Candidate> detect(const Reading& reading, int sentence, const EventLexicon& lexicon)
{
    if (reading.clauses(sentence).size() > LongestSentence || reading.clauses(sentence).size() == 0)
        return {};
    return Detector(reading, sentence, lexicon).run();
}

} // namespace extract::events
