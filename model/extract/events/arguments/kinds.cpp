#include "model/extract/events/arguments/kinds.h"

#include "model/base/isoneof.h"
#include "model/extract/events/arguments/participants.h"

#include <algorithm>

namespace extract::events {

namespace {

RuleId byArguments()
{
    return {QStringLiteral("kind.arguments"), 0};
}

/// Settles the kind of one verb by its class.
class KindOfVerb {
public:
    KindOfVerb(const Reading& reading, const Trigger& trigger, const std::vector<Argument>& arguments,
        const EventLexicon& lexicon)
        : m_reading(reading)
        , m_clauses(reading.clauses(trigger.sentence))
        , m_trigger(trigger)
        , m_arguments(arguments)
        , m_lexicon(lexicon)
        , m_verb(m_clauses[trigger.verb].lemma)
        , m_object(objectLemma(m_clauses, trigger.verb))
        , m_subject(subjectOf(m_clauses, trigger.verb))
        , m_sense(trigger.sense)
    {
    }

    Sense run()
    {
        switch (m_sense.verbClass) {
        case VerbClass::Travel:
            ofTravel();
            break;
        case VerbClass::Strike:
            if (isNaturalForce())
                become(EventKind::Disaster, {});
            break;
        case VerbClass::Contest:
            ofContest();
            break;
        case VerbClass::Role:
            if (!has(ParticipantRole::Agent, {EntityType::Person})
                && !has(ParticipantRole::Patient, {EntityType::Person}))
                m_sense = noKind(std::move(m_sense));
            break;
        case VerbClass::Event:
            ofEvent();
            break;
        default:
            break;
        }
        takesOffice();
        return std::move(m_sense);
    }

private:
    bool has(ParticipantRole role, std::initializer_list<EntityType> types) const
    {
        return hasArgument(m_reading, m_arguments, role, types);
    }

    void become(EventKind kind, const QString& plover)
    {
        m_sense.plover = plover;
        become(kind);
    }
    void become(EventKind kind)
    {
        m_sense.kind = kind;
        m_sense.rule = byArguments();
        m_sense.witness = m_subject;
    }

    void ofTravel()
    {
        const bool leads =
            !m_object.isEmpty() && m_clauses.classes().has(m_verb, WordClass::Steering); // "headed the bank"
        if (leads || !has(ParticipantRole::Agent, {EntityType::Person})
            || !has(ParticipantRole::Place, {EntityType::Place, EntityType::Organization}))
            m_sense = noKind(std::move(m_sense));
    }

    void ofContest()
    {
        if (!m_trigger.nouns.empty() || m_clauses.classes().has(m_object, WordClass::Mandate))
            become(EventKind::Election);
        else
            m_sense = noKind(std::move(m_sense));
    }

    void ofEvent()
    {
        if (m_verb == QLatin1String("attack") && !isPassive(m_clauses, m_trigger.verb)
            && has(ParticipantRole::Agent, {EntityType::Person}) && !has(ParticipantRole::Patient, {EntityType::Place}))
            return become(EventKind::Statement, QStringLiteral("DISAPPROVE")); // one politician attacks another
        if (receivesNobody())
            m_sense = noKind(std::move(m_sense));
        else if (m_sense.kind == EventKind::Disaster && isOfPolitics())
            become(EventKind::Suspension);
        else if (m_clauses.classes().has(m_object, WordClass::Helm))
            become(EventKind::Appointment);
        else if (m_sense.kind == EventKind::Death && isNaturalForce())
            become(EventKind::Disaster, {});
        else if (m_sense.kind == EventKind::Appointment && namesNobody())
            become(EventKind::Other);
    }

    /// "talks collapsed".
    bool isOfPolitics() const { return m_subject >= 0 && m_clauses.lemmaIs(m_subject, WordClass::Politics); }

    /// "received a letter": no meeting.
    bool receivesNobody() const
    {
        if (m_sense.kind != EventKind::Meeting || m_verb != QLatin1String("receive"))
            return false;
        if (m_trigger.nouns.empty() && !has(ParticipantRole::Agent, {EntityType::Person, EntityType::Place}))
            return true;
        return !m_clauses.classes().has(m_object, WordClass::Guest) && !objectIsPerson();
    }

    /// "named the storm": no appointment.
    bool namesNobody() const
    {
        return m_verb == QLatin1String("name") && !has(ParticipantRole::Patient, {EntityType::Person})
            && !m_clauses.classes().has(m_object, WordClass::Appointee);
    }

    bool objectIsPerson() const
    {
        const int object = m_clauses.dependent(m_trigger.verb, {Relation::Obj});
        if (object < 0)
            return false;
        const auto standing = entitiesOf(m_reading, m_trigger.sentence, object);
        return !standing.empty() && m_reading.entity(standing.front()).type == EntityType::Person;
    }

    bool isNaturalForce() const
    {
        if (m_subject < 0)
            return false;
        const QString lemma = m_clauses[m_subject].lemma.toLower();
        const NounEntry* noun = m_lexicon.noun(lemma);
        return (noun && noun->kind == EventKind::Disaster) || m_clauses.classes().has(lemma, WordClass::NaturalForce);
    }

    void takesOffice()
    {
        if (!m_clauses.classes().has(m_verb, WordClass::TakingOffice)
            || !m_clauses.classes().has(m_object, WordClass::Power))
            return;
        become(EventKind::Appointment);
        m_sense.isWeak = false;
        m_sense.meaning = QStringLiteral("appoint");
    }

    const Reading& m_reading;
    const Clauses& m_clauses;
    const Trigger& m_trigger;
    const std::vector<Argument>& m_arguments;
    const EventLexicon& m_lexicon;
    QString m_verb;
    QString m_object;
    int m_subject;
    Sense m_sense;
};

/// The idioms of the table have the last word.
Sense byIdiom(const Clauses& clauses, int verb, Sense sense, const EventLexicon& lexicon)
{
    const IdiomEntry* idiom = lexicon.idiom(clauses[verb].lemma, objectLemma(clauses, verb));
    if (!idiom || idiom->isFigure)
        return sense;
    sense.kind = idiom->kind;
    sense.plover = idiom->plover;
    sense.isWeak = false;
    sense.rule = idiom->rule;
    return sense;
}

} // namespace

Sense kindAmong(
    const Reading& reading, const Trigger& trigger, const std::vector<Argument>& arguments, const EventLexicon& lexicon)
{
    if (trigger.verb < 0)
        return trigger.sense;
    Sense sense =
        trigger.form == TriggerForm::Verb ? KindOfVerb(reading, trigger, arguments, lexicon).run() : trigger.sense;
    return byIdiom(reading.clauses(trigger.sentence), trigger.verb, std::move(sense), lexicon);
}

bool hasArgument(const Reading& reading, const std::vector<Argument>& arguments, ParticipantRole role,
    std::initializer_list<EntityType> types)
{
    return std::ranges::any_of(arguments, [&](const Argument& argument) {
        if (argument.participant.role != role)
            return false;
        const Entity* entity = reading.entityOf(argument.participant.entity);
        return entity && std::ranges::find(types, entity->type) != types.end();
    });
}

Sense noKind(Sense sense)
{
    sense.kind = EventKind::Other;
    sense.plover.clear();
    sense.isWeak = true;
    sense.rule = byArguments();
    return sense;
}

} // namespace extract::events
