#include "model/extract/events/arguments/participants.h"

#include "model/base/isoneof.h"

#include <algorithm>

namespace extract::events {

namespace {

/// Gathers the participants of one candidate.
class Gatherer {
public:
    Gatherer(const Reading& reading, const Candidate& candidate)
        : m_reading(reading)
        , m_candidate(candidate)
        , m_clauses(reading.clauses(candidate.sentence))
    {
    }

    std::vector<Participant> run()
    {
        if (m_candidate.verb >= 0)
            verbArguments(m_candidate.verb);
        if (m_candidate.form == TriggerForm::Noun)
            nounArguments(m_candidate.token);
        if (m_candidate.verb < 0)
            doerOfNoun();
        for (const int noun : m_candidate.nouns)
            nounArguments(noun);
        if (m_candidate.content >= 0)
            obliques(m_candidate.content);
        return std::move(m_found);
    }

private:
    void add(int top, ParticipantRole role)
    {
        for (const int index : entitiesOf(m_reading, m_candidate.sentence, top)) {
            const Entity& entity = m_reading.entity(index);
            const bool isPlaceRole = role == ParticipantRole::Place;
            if (isPlaceRole && entity.type != EntityType::Place && entity.type != EntityType::Organization)
                continue;
            if (std::ranges::none_of(m_found, [&](const Participant& p) { return p.entity == entity.id; }))
                m_found.push_back({entity.id, role});
        }
    }

    void verbArguments(int verb)
    {
        const bool passive = isPassive(m_clauses, verb);
        const bool ownNoun = m_candidate.form == TriggerForm::Noun;
        if (const int subject = subjectOf(m_clauses, verb); subject >= 0 && subject != m_candidate.token)
            add(subject, passive ? ParticipantRole::Patient : ParticipantRole::Agent);
        for (const int agent : m_clauses.dependents(verb, {Relation::OblAgent}))
            add(agent, ParticipantRole::Agent);
        const bool isVisit = m_candidate.kind == EventKind::Visit;
        for (const int object : m_clauses.dependents(verb, {Relation::Obj})) {
            if (ownNoun && object == m_candidate.token)
                continue;
            if (isVisit)
                add(object, ParticipantRole::Place);
            add(object, m_candidate.kind == EventKind::Meeting ? ParticipantRole::Agent : ParticipantRole::Patient);
        }
        for (const int object : m_clauses.dependents(verb, {Relation::Iobj}))
            add(object, ParticipantRole::Recipient);
        obliques(verb);
    }

    void obliques(int verb)
    {
        for (const int oblique : m_clauses.dependents(verb, {Relation::Obl, Relation::OblUnmarked}))
            add(oblique, roleFor(prepositionOf(m_clauses, oblique), oblique));
    }

    ParticipantRole roleFor(const QString& preposition, int top) const
    {
        const bool mutual = m_candidate.kind == EventKind::Meeting || m_candidate.kind == EventKind::Agreement;
        if (isOneOf(preposition, {"with", "between", "among"}))
            return mutual ? ParticipantRole::Agent : ParticipantRole::Recipient;
        if (preposition == QLatin1String("by"))
            return ParticipantRole::Agent;
        if (isOneOf(preposition, {"in", "at", "near", "into", "from", "across", "over", "outside", "through"}))
            return ParticipantRole::Place;
        if (isOneOf(preposition, {"to", "for"}))
            return isPlace(top) && m_candidate.kind != EventKind::Transaction ? ParticipantRole::Place
                                                                              : ParticipantRole::Recipient;
        if (preposition == QLatin1String("against"))
            return ParticipantRole::Patient;
        return isPlace(top) && preposition == QLatin1String("on") ? ParticipantRole::Place : ParticipantRole::Topic;
    }

    bool isPlace(int top) const
    {
        const auto entities = entitiesOf(m_reading, m_candidate.sentence, top);
        return !entities.empty() && m_reading.entity(entities.front()).type == EntityType::Place;
    }

    void nounArguments(int noun)
    {
        for (const int owner : m_clauses.dependents(noun, {Relation::NmodPoss, Relation::Compound, Relation::Amod}))
            add(owner,
                m_candidate.kind == EventKind::Sanction || m_candidate.kind == EventKind::Appointment
                    ? ParticipantRole::Patient
                    : ParticipantRole::Agent);
        for (const int modifier : m_clauses.dependents(noun, {Relation::Nmod})) {
            const QString preposition = prepositionOf(m_clauses, modifier);
            if (preposition == QLatin1String("of"))
                add(modifier, isDoneTo() ? ParticipantRole::Patient : ParticipantRole::Agent);
            else
                add(modifier, roleFor(preposition, modifier));
        }
    }

    /// "Norway announced the purchase": who does what the verb tells of does what its object names.
    void doerOfNoun()
    {
        const bool hasDoer =
            std::ranges::any_of(m_found, [](const Participant& p) { return p.role == ParticipantRole::Agent; });
        const Token& noun = m_clauses[m_candidate.token];
        if (hasDoer || noun.relation != Relation::Obj || m_clauses[noun.head].tag != Tag::Verb)
            return;
        if (const int subject = subjectOf(m_clauses, noun.head); subject >= 0)
            add(subject, ParticipantRole::Agent);
    }

    /// "the downing of the balloon" against "the visit of the king".
    bool isDoneTo() const
    {
        switch (m_candidate.kind) {
        case EventKind::Visit:
        case EventKind::Meeting:
        case EventKind::Agreement:
        case EventKind::Statement:
        case EventKind::Protest:
            return false;
        default:
            return true;
        }
    }

    const Reading& m_reading;
    const Candidate& m_candidate;
    const Clauses& m_clauses;
    std::vector<Participant> m_found;
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

std::vector<Participant> participantsOf(const Reading& reading, const Candidate& candidate)
{
    return Gatherer(reading, candidate).run();
}

} // namespace extract::events
