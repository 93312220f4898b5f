#include "model/extract/events/date/giver.h"
#include "model/extract/events/date/when.h"
#include "model/time/timevalue.h"

#include <algorithm>
#include <map>
#include <set>

namespace extract::events {

namespace {

bool isPast(EventStatus status)
{
    return status == EventStatus::Occurred || status == EventStatus::Ongoing;
}

/// "during the summit": a past event of a past meeting.
bool isPartOfMeeting(const Dating& dating, const Order& order)
{
    return order.type == RelationType::During && isPast(dating.event(order.from).status())
        && isPast(dating.event(order.to).status()) && dating.event(order.to).sense().kind == EventKind::Meeting;
}

std::set<int> people(const Event& event)
{
    std::set<int> found;
    for (const auto& [participant, reason] : event.arguments) {
        if (participant.role == ParticipantRole::Agent || participant.role == ParticipantRole::Patient)
            found.insert(participant.entity.number);
    }
    return found;
}

/// The event that a token names; only looked up.
using Named = std::map<std::pair<int, int>, int>;

Named namedEvents(const Related& related)
{
    Named found;
    for (size_t i = 0; i < related.events.size(); ++i) {
        for (const EventMention& mention : related.events[i].mentions)
            found.try_emplace({mention.trigger.sentence, mention.trigger.token}, static_cast<int>(i));
    }
    return found;
}

/// What is told as a part of the main event.
class Parts {
public:
    explicit Parts(const Dating& dating)
        : m_dating(dating)
        , m_main(dating.related.main)
    {
        if (m_main < 0)
            return;
        m_named = namedEvents(dating.related);
        m_wholes.insert(m_main);
        for (const Order& order : dating.related.orders) {
            if (isPartOfMeeting(dating, order) && order.from == m_main)
                m_wholes.insert(order.to);
        }
        m_leaders = people(dating.event(m_main));
        m_isEncounter = std::ranges::any_of(
            m_wholes, [&](int whole) { return dating.event(whole).sense().kind == EventKind::Meeting; });
    }

    std::optional<Dated> operator()(int index) const
    {
        const Event& event = m_dating.event(index);
        const Standpoint standpoint = event.trigger().standpoint;
        if (m_main < 0 || index == m_main || standpoint == Standpoint::Condition || standpoint == Standpoint::Headline
            || (!isPast(event.status()) && event.status() != EventStatus::Negated) || !isPart(event))
            return std::nullopt;
        return inherited(m_dating, index, m_main, m_dating.when(m_main), "date.part");
    }

private:
    bool isPart(const Event& event) const
    {
        const auto others = people(event);
        const bool same = m_leaders.size() >= 2 && std::ranges::includes(others, m_leaders);
        const bool isNoResult =
            event.status() == EventStatus::Negated && event.trigger().form == TriggerForm::Noun && others.empty();
        const EventKind kind = event.sense().kind;
        return isToldOfWhole(event.trigger()) || (m_isEncounter && kind == EventKind::Agreement && (same || isNoResult))
            || (same && kind == m_dating.event(m_main).sense().kind && event.trigger().standpoint == Standpoint::Main);
    }

    /// Whether the subject of the event's verb names the whole.
    bool isToldOfWhole(const Trigger& trigger) const
    {
        const Clauses& clauses = m_dating.reading.clauses(trigger.sentence);
        if (trigger.verb < 0 || reducedHead(clauses, trigger.verb) >= 0)
            return false;
        const int subject = clauses.dependent(trigger.verb, {Relation::Nsubj, Relation::NsubjPass});
        const auto named = m_named.find({trigger.sentence, subject});
        return subject >= 0 && named != m_named.end() && m_wholes.contains(named->second);
    }

    Dating m_dating;
    int m_main;
    Named m_named;
    std::set<int> m_wholes; ///< the main event and the meetings that it was a part of
    std::set<int> m_leaders;
    bool m_isEncounter = false;
};

} // namespace

Dated inherited(const Dating& dating, int event, int other, const EventTime& from, const char* step)
{
    Dated dated{from};
    dated.when.basis = DateBasis::Inherited;
    dated.when.reasons = {
        {{QString::fromLatin1(step), 0}, {dating.word(event), dating.word(other)}, valueOf(from), {}}};
    return dated;
}

Giver duringGiver(const Dating& dating)
{
    std::map<int, Dated> found;
    const auto whenOf = [&](int event) -> const EventTime& {
        const auto known = found.find(event);
        return known == found.end() ? dating.when(event) : known->second.when;
    };
    for (const Order& order : dating.related.orders) {
        if (!isPartOfMeeting(dating, order))
            continue;
        const bool partDated = !whenOf(order.from).date.isNull();
        const bool wholeDated = !whenOf(order.to).date.isNull();
        if (partDated && !wholeDated)
            found[order.to] = inherited(dating, order.to, order.from, whenOf(order.from), "date.during.whole");
        else if (wholeDated && !partDated)
            found[order.from] = inherited(dating, order.from, order.to, whenOf(order.to), "date.during.part");
    }
    return [found = std::move(found)](int event) {
        const auto dated = found.find(event);
        return dated == found.end() ? std::nullopt : std::optional(dated->second);
    };
}

Giver partGiver(const Dating& dating)
{
    return Parts(dating);
}

} // namespace extract::events
