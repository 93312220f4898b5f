#include "model/extract/events/date/bounds.h"

#include "model/time/timevalue.h"

namespace extract::events {

namespace {

bool raise(Bounds& bounds, QDate earliest, int by)
{
    if (!earliest.isValid() || (bounds.earliest.isValid() && bounds.earliest >= earliest))
        return false;
    bounds.earliest = earliest;
    bounds.after = by;
    return true;
}

bool lower(Bounds& bounds, QDate latest, int by)
{
    if (!latest.isValid() || (bounds.latest.isValid() && bounds.latest <= latest))
        return false;
    bounds.latest = latest;
    bounds.before = by;
    return true;
}

std::vector<Bounds> ownBounds(const Dating& dating)
{
    std::vector<Bounds> bounds(dating.dates.size());
    for (size_t i = 0; i < bounds.size(); ++i) {
        if (dating.isDated(static_cast<int>(i)))
            bounds[i] = {dating.dates[i].when.earliest, dating.dates[i].when.latest, -1, -1};
    }
    return bounds;
}

Reason reasonOf(const Dating& dating, int event, const Bounds& bounds)
{
    Reason reason{{QStringLiteral("date.between"), 0}, {dating.word(event)}, {}, {}};
    if (bounds.before < 0)
        reason.rule.name = QStringLiteral("date.after");
    else if (bounds.after < 0)
        reason.rule.name = QStringLiteral("date.before");
    const auto add = [&](int other, QDate day) {
        if (other < 0)
            return;
        reason.words.push_back(dating.word(other));
        reason.dates.push_back(TimeValue::day(day));
    };
    add(bounds.after, bounds.earliest);
    add(bounds.before, bounds.latest);
    return reason;
}

} // namespace

std::vector<Bounds> closedBounds(const Dating& dating)
{
    constexpr int Passes = 8;
    std::vector<Bounds> bounds = ownBounds(dating);
    bool changed = true;
    for (int pass = 0; pass < Passes && changed; ++pass) {
        changed = false;
        for (const Order& order : dating.related.orders) {
            if (order.from == order.to || order.type == RelationType::During)
                continue;
            const int first = order.type == RelationType::After ? order.to : order.from;
            const int second = order.type == RelationType::After ? order.from : order.to;
            Bounds& a = bounds[static_cast<size_t>(first)];
            Bounds& b = bounds[static_cast<size_t>(second)];
            if (!dating.isDated(first))
                changed = lower(a, b.latest, second) || changed;
            if (!dating.isDated(second))
                changed = raise(b, a.earliest, first) || changed;
        }
    }
    return bounds;
}

Giver orderGiver(const Dating& dating)
{
    return [dating, all = closedBounds(dating)](int event) -> std::optional<Dated> {
        const Bounds& bounds = all[static_cast<size_t>(event)];
        if (!bounds.isBounded() || bounds.contradict())
            return std::nullopt;
        Dated dated;
        dated.when.earliest = bounds.earliest;
        dated.when.latest = bounds.latest;
        dated.when.basis = DateBasis::Relation;
        dated.when.reasons = {reasonOf(dating, event, bounds)};
        return dated;
    };
}

} // namespace extract::events
