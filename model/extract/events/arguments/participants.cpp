#include "model/extract/events/arguments/participants.h"

#include "model/base/isoneof.h"

#include <algorithm>

namespace extract::events {

namespace {

/// Gathers the arguments of one trigger.
class Gatherer {
public:
    Gatherer(const Reading& reading, const Trigger& trigger)
        : m_reading(reading)
        , m_trigger(trigger)
        , m_kind(trigger.sense.kind)
        , m_clauses(reading.clauses(trigger.sentence))
    {
    }

    std::vector<Argument> run()
    {
        if (m_trigger.verb >= 0)
            verbArguments(m_trigger.verb);
        if (m_trigger.form == TriggerForm::Noun)
            nounArguments(m_trigger.token);
        if (m_trigger.verb < 0)
            doerOfNoun();
        for (const int noun : m_trigger.nouns)
            nounArguments(noun);
        if (m_trigger.content >= 0)
            obliques(m_trigger.content);
        return std::move(m_found);
    }

private:
    /// A role and the step that gives it.
    struct Role {
        ParticipantRole role;
        const char* step;
    };

    void add(int top, Role given)
    {
        for (const int index : entitiesOf(m_reading, m_trigger.sentence, top)) {
            const Entity& entity = m_reading.entity(index);
            const bool isPlaceRole = given.role == ParticipantRole::Place;
            if (isPlaceRole && entity.type != EntityType::Place && entity.type != EntityType::Organization)
                continue;
            if (std::ranges::any_of(m_found, [&](const Argument& a) { return a.participant.entity == entity.id; }))
                continue;
            Reason reason{{QString::fromLatin1(given.step), 0}, {m_clauses[top].span}, {}, {}};
            if (const int adposition = m_clauses.dependent(top, {Relation::Case}); adposition >= 0 && adposition < top)
                reason.words.insert(reason.words.begin(), m_clauses[adposition].span);
            m_found.push_back({{entity.id, given.role}, std::move(reason)});
        }
    }

    void verbArguments(int verb)
    {
        const bool passive = isPassive(m_clauses, verb);
        if (const int subject = subjectOf(m_clauses, verb); subject >= 0 && subject != m_trigger.token)
            add(subject,
                passive ? Role{ParticipantRole::Patient, "participants.passive"}
                        : Role{ParticipantRole::Agent, "participants.subject"});
        for (const int agent : m_clauses.dependents(verb, {Relation::OblAgent}))
            add(agent, {ParticipantRole::Agent, "participants.agent"});
        for (const int object : m_clauses.dependents(verb, {Relation::Obj}))
            addObject(object);
        for (const int object : m_clauses.dependents(verb, {Relation::Iobj}))
            add(object, {ParticipantRole::Recipient, "participants.recipient"});
        obliques(verb);
    }

    void addObject(int object)
    {
        if (m_trigger.form == TriggerForm::Noun && object == m_trigger.token)
            return;
        if (m_kind == EventKind::Visit)
            add(object, {ParticipantRole::Place, "participants.place"});
        add(object,
            {m_kind == EventKind::Meeting ? ParticipantRole::Agent : ParticipantRole::Patient, "participants.object"});
    }

    void obliques(int verb)
    {
        for (const int oblique : m_clauses.dependents(verb, {Relation::Obl, Relation::OblUnmarked}))
            add(oblique, roleFor(prepositionOf(m_clauses, oblique), oblique));
    }

    Role roleFor(const QString& preposition, int top) const
    {
        const bool mutual = m_kind == EventKind::Meeting || m_kind == EventKind::Agreement;
        if (m_clauses.classes().has(preposition, WordClass::Partner))
            return {mutual ? ParticipantRole::Agent : ParticipantRole::Recipient, "participants.with"};
        if (preposition == QLatin1String("by"))
            return {ParticipantRole::Agent, "participants.agent"};
        if (m_clauses.classes().has(preposition, WordClass::PlaceLink))
            return {ParticipantRole::Place, "participants.place"};
        if (m_clauses.classes().has(preposition, WordClass::Goal))
            return {
                isPlace(top) && m_kind != EventKind::Transaction ? ParticipantRole::Place : ParticipantRole::Recipient,
                "participants.to"};
        if (preposition == QLatin1String("against"))
            return {ParticipantRole::Patient, "participants.against"};
        return isPlace(top) && preposition == QLatin1String("on") ? Role{ParticipantRole::Place, "participants.place"}
                                                                  : Role{ParticipantRole::Topic, "participants.topic"};
    }

    bool isPlace(int top) const
    {
        const auto entities = entitiesOf(m_reading, m_trigger.sentence, top);
        return !entities.empty() && m_reading.entity(entities.front()).type == EntityType::Place;
    }

    void nounArguments(int noun)
    {
        const bool isDoneToOwner = m_kind == EventKind::Sanction || m_kind == EventKind::Appointment;
        for (const int owner : m_clauses.dependents(noun, {Relation::NmodPoss, Relation::Compound, Relation::Amod}))
            add(owner, {isDoneToOwner ? ParticipantRole::Patient : ParticipantRole::Agent, "participants.owner"});
        for (const int modifier : m_clauses.dependents(noun, {Relation::Nmod})) {
            const QString preposition = prepositionOf(m_clauses, modifier);
            if (preposition == QLatin1String("of"))
                add(modifier, {isDoneTo() ? ParticipantRole::Patient : ParticipantRole::Agent, "participants.of"});
            else
                add(modifier, roleFor(preposition, modifier));
        }
    }

    /// "Norway announced the purchase": who does what the verb tells of does what its object names.
    void doerOfNoun()
    {
        const bool hasDoer = std::ranges::any_of(
            m_found, [](const Argument& a) { return a.participant.role == ParticipantRole::Agent; });
        const Token& noun = m_clauses[m_trigger.token];
        if (hasDoer || noun.relation != Relation::Obj || m_clauses[noun.head].tag != Tag::Verb)
            return;
        if (const int subject = subjectOf(m_clauses, noun.head); subject >= 0)
            add(subject, {ParticipantRole::Agent, "participants.doer"});
    }

    /// "the downing of the balloon" against "the visit of the king".
    bool isDoneTo() const
    {
        return !isOneOf(m_kind,
            {EventKind::Visit, EventKind::Meeting, EventKind::Agreement, EventKind::Statement, EventKind::Protest});
    }

    const Reading& m_reading;
    const Trigger& m_trigger;
    EventKind m_kind;
    const Clauses& m_clauses;
    std::vector<Argument> m_found;
};

/// Mentions that hold the token.
void addStanding(const Reading& reading, TextSpan token, std::vector<int>& found)
{
    for (const Standing& mention : reading.mentions({token.begin - std::min<qsizetype>(token.begin, 80), token.end})) {
        if (mention.span.end > token.begin && std::ranges::find(found, mention.entity) == found.end())
            found.push_back(mention.entity);
    }
}

} // namespace

std::vector<int> entitiesOf(const Reading& reading, int sentence, int top)
{
    const Clauses& clauses = reading.clauses(sentence);
    std::vector<int> found;
    for (const int head : clauses.conjuncts(top)) {
        const size_t before = found.size();
        addStanding(reading, clauses[head].span, found);
        if (found.size() > before)
            continue;
        const std::initializer_list<Relation> parts{
            Relation::Flat, Relation::Appos, Relation::NmodPoss, Relation::Compound, Relation::Amod};
        for (const int part : clauses.dependents(head, parts))
            addStanding(reading, clauses[part].span, found);
        if (found.size() > before)
            continue;
        for (const int part : clauses.dependents(head, parts)) {
            for (const int below : clauses.dependents(part, {Relation::Flat, Relation::Compound}))
                addStanding(reading, clauses[below].span, found);
        }
    }
    return found;
}

std::vector<Argument> argumentsOf(const Reading& reading, const Trigger& trigger)
{
    return Gatherer(reading, trigger).run();
}

} // namespace extract::events
