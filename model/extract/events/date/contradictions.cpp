#include "model/extract/events/date/bounds.h"
#include "model/extract/events/date/dates.h"

#include <set>

namespace extract::events {

namespace {

/// The stated orders as steps from what was first to what was later, by the events that mentions stand for.
class Steps {
public:
    explicit Steps(const Related& related)
        : m_next(related.events.size())
    {
        for (const Order& order : related.orders) {
            if (!order.isStated || order.type == RelationType::During)
                continue;
            int first = order.from;
            int second = order.to;
            if (order.type == RelationType::After)
                std::swap(first, second);
            if (first != second)
                m_next[static_cast<size_t>(first)].insert(second);
        }
    }

    /// Every event that must be after `event`, near or far.
    std::set<int> after(int event) const
    {
        std::set<int> found;
        std::vector<int> open{event};
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            for (const int next : m_next[static_cast<size_t>(at)]) {
                if (found.insert(next).second)
                    open.push_back(next);
            }
        }
        return found;
    }

    bool hasNone(int event) const { return m_next[static_cast<size_t>(event)].empty(); }

private:
    std::vector<std::set<int>> m_next;
};

bool isDatedAgainst(const EventTime& first, const EventTime& second)
{
    return !first.date.isNull() && !second.date.isNull() && first.earliest.isValid() && second.latest.isValid()
        && first.earliest > second.latest;
}

Contradiction doubt(const char* step, const Dating& dating, int event, int other)
{
    Reason reason{{QString::fromLatin1(step), 0}, {dating.word(event)}, {}, {}};
    if (other >= 0)
        reason.words.push_back(dating.word(other));
    return {event, std::move(reason)};
}

} // namespace

std::vector<Contradiction> contradictions(const Dating& dating)
{
    const Steps steps(dating.related);
    std::vector<Contradiction> found;
    for (int first = 0; first < static_cast<int>(dating.dates.size()); ++first) {
        for (const int second : steps.hasNone(first) ? std::set<int>{} : steps.after(first)) {
            if (second == first) {
                found.push_back(doubt("doubt.circle", dating, first, -1));
            } else if (isDatedAgainst(dating.when(first), dating.when(second))) {
                found.push_back(doubt("doubt.before", dating, first, second));
                found.push_back(doubt("doubt.after", dating, second, first));
            }
        }
    }
    const auto bounds = closedBounds(dating);
    for (int i = 0; i < static_cast<int>(bounds.size()); ++i) {
        const Bounds& own = bounds[static_cast<size_t>(i)];
        if (!dating.isDated(i) && own.isBounded() && own.contradict())
            found.push_back({i, {}});
    }
    return found;
}

} // namespace extract::events
