#include "model/extract/events/show/title.h"

#include "model/extract/events/arguments/participants.h"
#include "model/extract/events/find/bindings.h"
#include "model/extract/events/show/complements.h"
#include "model/extract/events/show/inflect.h"
#include "model/extract/events/show/phrase.h"

#include <algorithm>

namespace extract::events {

namespace {

/// Writes one title.
class Headliner {
public:
    Headliner(const Reading& reading, const Event& event, const EventLexicon& lexicon)
        : m_reading(reading)
        , m_event(event)
        , m_trigger(event.trigger())
        , m_clauses(reading.clauses(event.trigger().sentence))
        , m_lexicon(lexicon)
    {
    }

    Title run()
    {
        QString title = m_trigger.verb >= 0 ? ofVerb(m_trigger.verb) : ofNoun();
        if (title.startsWith(QLatin1String("and "), Qt::CaseInsensitive)) // the tree has lost the first of a row
            title.remove(0, 4);
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        return {std::move(title), reason()};
    }

private:
    /// The shape of the title, and the words that it was made from.
    Reason reason() const
    {
        const auto word = [this](int token) { return TextSpan(m_clauses[token].span); };
        const int verb = m_trigger.verb;
        if (verb < 0) {
            const auto owners = m_clauses.dependents(m_trigger.token, {Relation::NmodPoss});
            if (owners.empty())
                return {{QStringLiteral("title.place"), 0}, {word(m_trigger.token)}, {}, {}};
            return {{QStringLiteral("title.noun"), 0}, {word(owners.back()), word(m_trigger.token)}, {}, {}};
        }
        if (m_clauses.dependent(verb, {Relation::Expl}) >= 0)
            return {{QStringLiteral("title.existence"), 0}, {word(verb), word(m_trigger.token)}, {}, {}};
        const int subject = subjectOf(m_clauses, verb);
        Reason reason{{QStringLiteral("title.clause"), 0}, {word(verb)}, {}, {}};
        if (subject >= 0)
            reason.words.insert(reason.words.begin(), word(subject));
        return reason;
    }

    QString nounPhrase(int top, bool article, bool preposition, int words) const
    {
        return phrase(m_reading, m_trigger.sentence, top, {!article, !preposition, words, 0, -1});
    }

    QString written(int token) const { return m_reading.article().text.slice(m_clauses[token].span).toString(); }

    QString verbGroup(const QString& lemma, const QString& participle, bool passive, bool plural) const
    {
        const QString base = passive ? QStringLiteral("be ") + participle : lemma;
        switch (m_event.status()) {
        case EventStatus::Planned:
            return QStringLiteral("to ") + base;
        case EventStatus::Possible:
        case EventStatus::Denied:
            return QStringLiteral("may ") + base;
        case EventStatus::Negated:
            if (m_trigger.form == TriggerForm::Noun || m_deniedSubject)
                break;
            if (passive)
                return (plural ? QStringLiteral("are not ") : QStringLiteral("is not ")) + participle;
            return (plural ? QStringLiteral("do not ") : QStringLiteral("does not ")) + lemma;
        default:
            break;
        }
        if (passive)
            return (plural ? QStringLiteral("are ") : QStringLiteral("is ")) + participle;
        return plural ? (lemma == QLatin1String("be") ? QStringLiteral("are") : lemma) : thirdPerson(lemma);
    }

    /// The subject's words, its number and whether it is known.
    struct Subject {
        QString words;
        bool plural = false;
    };

    Subject subject(int verb) const
    {
        const int top = named(subjectOf(m_clauses, verb));
        if (top < 0)
            return {};
        const int mark = m_clauses.dependent(verb, {Relation::Mark});
        const int from = mark >= 0 && mark < top ? mark + 1 : 0;
        QString words = phrase(m_reading, m_trigger.sentence, top, {true, true, 7, from, verb});
        if (words.startsWith(QLatin1String("and "))) // the tree has lost the first of a row
            words.remove(0, 4);
        if (words == QLatin1String("that") || words == QLatin1String("which") || words == QLatin1String("who"))
            words.clear();
        const bool both = words.contains(QLatin1String(" and "));
        return {words, both || (!isOnePerson(top) && isPlural(m_clauses, top, m_reading.text()))};
    }

    /// "Jobs" is one man.
    bool isOnePerson(int top) const
    {
        const auto entities = entitiesOf(m_reading, m_trigger.sentence, top);
        return entities.size() == 1 && m_clauses[top].tag == Tag::Propn
            && m_reading.entity(entities.front()).type == EntityType::Person;
    }

    /// "The founder of the fund, Ana Diaz": the name, where a common noun has one in apposition.
    int named(int subject) const
    {
        if (subject < 0 || m_clauses[subject].tag != Tag::Noun)
            return subject;
        for (const int apposition : m_clauses.dependents(subject, {Relation::Appos})) {
            for (const int index : entitiesOf(m_reading, m_trigger.sentence, apposition)) {
                if (m_clauses[apposition].tag == Tag::Propn && m_reading.entity(index).type == EntityType::Person)
                    return apposition;
            }
        }
        return subject;
    }

    QString ofVerb(int verb)
    {
        const bool passive = isPassive(m_clauses, verb);
        Subject who = subject(verb);
        m_deniedSubject = who.words.startsWith(QLatin1String("no "), Qt::CaseInsensitive)
            || who.words == QLatin1String("nobody") || who.words == QLatin1String("none");
        if (m_clauses.dependent(verb, {Relation::Expl}) >= 0 && m_clauses[verb].lemma == QLatin1String("be")) {
            const QString what = nounPhrase(m_trigger.token, true, false, 13);
            return QStringLiteral("There ")
                + (isPlural(m_clauses, m_trigger.token, m_reading.text()) ? QStringLiteral("are ")
                                                                          : QStringLiteral("is "))
                + what;
        }
        if (who.words.isEmpty() && !passive)
            who = agent();
        QStringList parts;
        if (!who.words.isEmpty())
            parts.append(who.words);
        parts.append(verbGroup(m_clauses[verb].lemma, written(verb).toLower(), passive, who.plural));
        if (const int particle = m_clauses.dependent(verb, {Relation::CompoundPrt}); particle >= 0)
            parts.append(written(particle));
        return withComplements(m_reading, m_trigger, parts).join(QLatin1Char(' '));
    }

    Subject agent() const
    {
        for (const auto& [participant, reason] : m_event.arguments) {
            const Entity* entity = m_reading.entityOf(participant.entity);
            if (participant.role == ParticipantRole::Agent && entity)
                return {entity->name, false};
        }
        return {};
    }

    /// "Pelosi's visit to Taiwan" -> "Nancy Pelosi visits Taiwan"; else the phrase and "takes place".
    QString ofNoun() const
    {
        const int noun = m_trigger.token;
        const QString verb = ownVerb(m_clauses[noun].lemma.toLower());
        const auto owners = m_clauses.dependents(noun, {Relation::NmodPoss});
        int agentTop = owners.empty() ? -1 : owners.back();
        if (agentTop < 0) {
            for (const int modifier : m_clauses.dependents(noun, {Relation::Compound, Relation::Amod})) {
                if (m_clauses[modifier].tag == Tag::Propn)
                    agentTop = modifier;
            }
        }
        if (verb.isEmpty() || agentTop < 0) {
            const bool plural = isPlural(m_clauses, noun, m_reading.text());
            return nounPhrase(noun, false, false, 10) + QLatin1Char(' ')
                + verbGroup(QStringLiteral("take"), QString(), false, plural) + QStringLiteral(" place");
        }
        QString who = nounPhrase(agentTop, false, false, 6);
        if (who.isEmpty())
            return nounPhrase(noun, false, false, 10) + QLatin1Char(' ')
                + verbGroup(QStringLiteral("take"), QString(), false, false) + QStringLiteral(" place");
        for (const char* ending : {"'s", "’s", "'", "’"}) {
            if (who.endsWith(QLatin1String(ending)) || who.endsWith(QString::fromUtf8(ending)))
                who.chop(QString::fromUtf8(ending).size());
        }
        QStringList parts{who, verbGroup(verb, verb, false, isPlural(m_clauses, agentTop, m_reading.text()))};
        for (const int modifier : m_clauses.dependents(noun, {Relation::Nmod})) {
            const QString preposition = prepositionOf(m_clauses, modifier);
            const bool direct = preposition == QLatin1String("of")
                || (preposition == QLatin1String("to") && verb == QLatin1String("visit"));
            const QString words = nounPhrase(modifier, true, !direct, 6);
            if (!words.isEmpty() && modifier > noun)
                parts.append(words);
        }
        return parts.join(QLatin1Char(' '));
    }

    /// The verb that is the noun's own ("downing" -> "down", "attack" -> "attack"); empty when there is none.
    QString ownVerb(const QString& noun) const
    {
        if (m_lexicon.verb(noun, {}).verbClass != VerbClass::Open)
            return noun;
        if (noun.endsWith(QLatin1String("ing")) && m_lexicon.verb(noun.chopped(3), {}).verbClass != VerbClass::Open)
            return noun.chopped(3);
        if (noun.endsWith(QLatin1String("ing"))
            && m_lexicon.verb(noun.chopped(3) + QLatin1Char('e'), {}).verbClass != VerbClass::Open)
            return noun.chopped(3) + QLatin1Char('e');
        return {};
    }

    const Reading& m_reading;
    const Event& m_event;
    const Trigger& m_trigger;
    const Clauses& m_clauses;
    const EventLexicon& m_lexicon;
    bool m_deniedSubject = false; ///< "no ship sails": the verb stays as it is
};

} // namespace

Title titleOf(const Reading& reading, const Event& event, const EventLexicon& lexicon)
{
    return Headliner(reading, event, lexicon).run();
}

} // namespace extract::events
