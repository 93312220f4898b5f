#include "model/extract/events/find/verbtriggers.h"

#include "model/extract/events/find/bindings.h"
#include "model/extract/events/find/eventnouns.h"
#include "model/extract/events/find/nounplace.h"
#include "model/extract/events/find/standpoint.h"
#include "model/extract/events/find/verbplace.h"

#include <algorithm>

namespace extract::events {

namespace {

QString ofAgreement(EventKind kind, const QString& plover)
{
    return kind == EventKind::Agreement ? QStringLiteral("AGREE") : plover;
}

bool callsOff(VerbClass verbClass)
{
    return verbClass == VerbClass::Cancel || verbClass == VerbClass::Postpone;
}

bool agrees(VerbClass verbClass)
{
    return verbClass == VerbClass::Agree || verbClass == VerbClass::Decide;
}

/// Reads the verbs of one sentence.
class VerbReader {
public:
    VerbReader(const Reading& reading, int sentence, const EventLexicon& lexicon, Refusals& refusals)
        : m_reading(reading)
        , m_clauses(reading.clauses(sentence))
        , m_sentence(sentence)
        , m_lexicon(lexicon)
        , m_nouns(m_clauses, lexicon)
        , m_place(reading, sentence, lexicon)
        , m_refusals(refusals)
        , m_taken(static_cast<size_t>(m_clauses.size()), false)
    {
    }

    VerbTriggers run()
    {
        for (int t = 0; t < m_clauses.size(); ++t) {
            if (m_clauses[t].tag == Tag::Verb || m_place.isExistential(t))
                read(t);
        }
        return {std::move(m_found), std::move(m_taken)};
    }

private:
    void refuse(int verb, const RuleId& rule) { m_refusals.add(m_clauses[verb].span, rule); }
    void refuse(int verb, const char* step) { refuse(verb, RuleId{QString::fromLatin1(step), 0}); }

    void read(int t)
    {
        if (!m_place.isPredicate(t))
            return refuse(t, "find.modifier");
        const VerbEntry entry = entryOf(m_clauses, t, m_lexicon);
        const IdiomEntry* idiom = m_lexicon.idiom(m_clauses[t].lemma, objectLemma(m_clauses, t));
        if (idiom && idiom->isFigure)
            return refuse(t, idiom->rule); // "attack the problem", "execute a plan"
        const Binding binding = bindingOf(m_clauses, t, m_lexicon);
        if (idiom)
            return plain(t, {VerbClass::Event, idiom->kind, idiom->plover, idiom->rule}, binding);
        if (light(t, entry))
            return;
        if (m_place.lendsItsEvent(t, entry.verbClass))
            return refuse(t, "find.lent");
        if (entry.verbClass == VerbClass::State && !isListed(m_reading, m_sentence)
            && !m_place.isPlannedForADay(binding))
            return refuse(t, entry.rule.isEmpty() ? RuleId{QStringLiteral("find.state"), 0} : entry.rule);
        plain(t, entry, binding);
    }

    void plain(int t, const VerbEntry& entry, const Binding& binding)
    {
        if (const char* step = m_place.refusalOf(t, binding))
            return refuse(t, step);
        Trigger trigger = begun(t, t);
        trigger.sense = {entry.verbClass, entry.kind, entry.plover, m_clauses[t].lemma,
            isWeak(entry.verbClass) || binding.isContent, entry.rule, -1};
        trigger.controller = binding.controller;
        trigger.isBare = m_place.isBareOf(t, entry.kind, binding);
        trigger.content = m_place.contentOf(t, entry.verbClass);
        takeNouns(trigger);
        trigger.standpoint = m_place.standpointOf(t, trigger.standpoint, binding);
        if (agrees(trigger.sense.verbClass))
            splitByContent(trigger);
        else
            m_found.push_back(std::move(trigger));
    }

    Trigger begun(int token, int verb) const
    {
        Trigger trigger;
        trigger.sentence = m_sentence;
        trigger.token = token;
        trigger.verb = verb;
        trigger.standpoint = events::standpointOf(m_reading, m_sentence, verb);
        trigger.quotations = m_reading.quotations(m_clauses[token].span);
        trigger.isListed = isListed(m_reading, m_sentence);
        return trigger;
    }

    /// Verbs of phase take kind and words from their event noun, verbs of cancelling from their object.
    void takeNouns(Trigger& trigger)
    {
        const int verb = trigger.token;
        const VerbClass verbClass = trigger.sense.verbClass;
        const bool happens = verbClass == VerbClass::Happen;
        const auto nouns = m_nouns.named(verb, verbClass, trigger.sense.kind);
        trigger.isDescribed = happens && m_clauses[verb].relation == Relation::AclRelcl;
        if (nouns.empty()) {
            if (isPhase(verbClass) && m_clauses[verb].lemma == QLatin1String("take"))
                trigger.sense.isWeak = false; // whatever takes place is an event
            return;
        }
        for (const int noun : nouns)
            m_taken[static_cast<size_t>(noun)] = true;
        trigger.nouns = nouns;
        takeSense(trigger.sense, *m_lexicon.noun(m_clauses[nouns.front()].lemma));
        trigger.sense.witness = nouns.front();
        if (!happens)
            return;
        trigger.token = nouns.front();
        trigger.form = TriggerForm::Noun;
        trigger.isDefinite = isDefinite(m_reading, m_sentence, nouns.front());
    }

    static void takeSense(Sense& sense, const NounEntry& noun)
    {
        sense.kind = noun.kind;
        sense.rule = noun.rule;
        sense.isWeak = false;
        if (!callsOff(sense.verbClass) && !noun.plover.isEmpty())
            sense.plover = ofAgreement(noun.kind, noun.plover);
        if (sense.verbClass != VerbClass::Event && !callsOff(sense.verbClass))
            sense.meaning = noun.verb;
    }

    /// "agreed to resume X and collaborate on Y" are two agreements.
    void splitByContent(const Trigger& trigger)
    {
        const auto add = [&](int content) {
            m_found.push_back(trigger);
            m_found.back().content = content;
        };
        const auto contents = trigger.content >= 0 ? m_clauses.conjuncts(trigger.content) : std::vector<int>{-1};
        for (const int content : contents) {
            if (content < 0 || content == trigger.content || m_clauses[content].tag == Tag::Verb)
                add(content);
        }
        for (const int content : m_clauses.dependents(trigger.token, {Relation::Conj})) {
            if (m_place.isSecondContent(content))
                add(content);
        }
    }

    /// "held a summit", "reached a deal", "there were no agreements": the noun is the event, the verb its tense.
    bool light(int t, const VerbEntry& entry)
    {
        const bool existential = m_place.isExistential(t);
        bool found = existential;
        for (const int noun :
            m_nouns.among(t, {Relation::Obj, Relation::NsubjPass, existential ? Relation::Nsubj : Relation::Obj})) {
            const NounEntry& named = *m_lexicon.noun(m_clauses[noun].lemma);
            if (!existential && m_lexicon.light(m_clauses[t].lemma, named.kind).isEmpty())
                continue;
            const bool isItsOwn = entry.verbClass == VerbClass::Event && entry.kind == named.kind;
            if (isItsOwn || entry.verbClass == VerbClass::Contest)
                return false;
            if (m_taken[static_cast<size_t>(noun)])
                continue;
            m_found.push_back(carried(t, noun, named));
            m_taken[static_cast<size_t>(noun)] = true;
            found = true;
        }
        return found;
    }

    Trigger carried(int verb, int noun, const NounEntry& named) const
    {
        Trigger trigger = begun(noun, verb);
        trigger.form = TriggerForm::Noun;
        trigger.sense = {
            VerbClass::Event, named.kind, ofAgreement(named.kind, named.plover), named.verb, false, named.rule, verb};
        trigger.controller = bindingOf(m_clauses, verb, m_lexicon).controller;
        trigger.isDefinite = isDefinite(m_reading, m_sentence, noun);
        return trigger;
    }

    const Reading& m_reading;
    const Clauses& m_clauses;
    int m_sentence;
    const EventLexicon& m_lexicon;
    EventNouns m_nouns;
    VerbPlace m_place;
    Refusals& m_refusals;
    std::vector<bool> m_taken;
    std::vector<Trigger> m_found;
};

} // namespace

VerbTriggers verbTriggers(const Reading& reading, int sentence, const EventLexicon& lexicon, Refusals& refusals)
{
    return VerbReader(reading, sentence, lexicon, refusals).run();
}

} // namespace extract::events
