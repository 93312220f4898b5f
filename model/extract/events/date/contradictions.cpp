#include "model/extract/events/candidate.h"
#include "model/extract/events/date/order.h"

#include <algorithm>
#include <set>

namespace extract::events {

namespace {

/// The stated orders as steps from what was first to what was later, by the events that mentions stand for.
class Steps {
public:
    Steps(const std::vector<Candidate>& candidates, const std::vector<Order>& orders)
        : m_next(candidates.size())
    {
        for (const Order& order : orders) {
            if (!order.isStated || order.type == RelationType::During)
                continue;
            int first = standFor(candidates, order.from);
            int second = standFor(candidates, order.to);
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

QString trigger(const Reading& reading, const Candidate& c)
{
    return reading.article().text.slice(reading.clauses(c.sentence)[c.token].span).toString();
}

void doubt(std::vector<Candidate>& candidates, int event, const QString& why, std::vector<int>& found)
{
    Candidate& c = candidates[static_cast<size_t>(event)];
    c.when.why = (c.when.why + QLatin1Char(' ') + why).trimmed();
    if (std::ranges::find(found, event) == found.end())
        found.push_back(event);
}

} // namespace

std::vector<int> contradictOrders(
    const Reading& reading, std::vector<Candidate>& candidates, const std::vector<Order>& orders)
{
    const Steps steps(candidates, orders);
    std::vector<int> found;
    for (int first = 0; first < static_cast<int>(candidates.size()); ++first) {
        if (steps.hasNone(first))
            continue;
        const QString word = trigger(reading, candidates[static_cast<size_t>(first)]);
        for (const int second : steps.after(first)) {
            if (second == first) {
                doubt(candidates, first,
                    QStringLiteral("The text puts “%1” both before and after the same event.").arg(word), found);
                continue;
            }
            const Candidate& a = candidates[static_cast<size_t>(first)];
            const Candidate& b = candidates[static_cast<size_t>(second)];
            if (a.when.edtf.isEmpty() || b.when.edtf.isEmpty() || !a.when.earliest.isValid() || !b.when.latest.isValid()
                || a.when.earliest <= b.when.latest)
                continue;
            const QString other = trigger(reading, b);
            doubt(candidates, first, QStringLiteral("The text puts it before “%1”, whose date is earlier.").arg(other),
                found);
            doubt(candidates, second, QStringLiteral("The text puts it after “%1”, whose date is later.").arg(word),
                found);
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace extract::events
