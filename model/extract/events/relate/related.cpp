#include "model/extract/events/relate/related.h"

#include "model/extract/events/relate/clusters.h"
#include "model/extract/events/relate/orders.h"

namespace extract::events {

namespace {

/// The events of clusters of mentions, and the event of each mention.
struct Grouped {
    std::vector<Event> events;
    std::vector<int> eventOf;
};

Grouped grouped(const std::vector<EventMention>& mentions, std::vector<Cluster> clusters)
{
    const int count = static_cast<int>(mentions.size());
    std::vector<std::vector<int>> members(mentions.size());
    for (int i = 0; i < count; ++i) {
        const int stands = standFor(clusters, i);
        if (stands != i)
            members[static_cast<size_t>(stands)].push_back(i);
    }
    Grouped found{{}, std::vector<int>(mentions.size(), -1)};
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<size_t>(i);
        if (clusters[index].joined >= 0)
            continue;
        std::vector<EventMention> all{mentions[index]};
        found.eventOf[index] = static_cast<int>(found.events.size());
        for (const int member : members[index]) {
            all.push_back(mentions[static_cast<size_t>(member)]);
            found.eventOf[static_cast<size_t>(member)] = static_cast<int>(found.events.size());
        }
        found.events.push_back(
            {std::move(all), i, std::move(clusters[index].arguments), std::move(clusters[index].when)});
    }
    return found;
}

/// Index of the dated event that the article is about: early, told in a main clause, of somebody. -1 when there is
/// none.
int mainEvent(const Reading& reading, const std::vector<Event>& events)
{
    constexpr int Sentences = 3; // of the body: the lead and what follows it
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < static_cast<int>(events.size()); ++i) {
        const Event& event = events[static_cast<size_t>(i)];
        if (event.stated.date.isNull() || event.status() != EventStatus::Occurred
            || event.trigger().standpoint != Standpoint::Main)
            continue;
        const int rank = reading.bodyRank(event.trigger().sentence);
        if (rank > Sentences)
            break;
        double score = 4 - rank;
        score += event.sense().isWeak || event.sense().verbClass == VerbClass::Report ? 0 : 1;
        score += static_cast<double>(std::min<size_t>(event.arguments.size(), 2)) * 0.25;
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

Related related(const Reading& reading, const std::vector<EventMention>& mentions, Refusals& refusals)
{
    Grouped found = grouped(mentions, joinMentions(reading, mentions, refusals));
    const int main = mainEvent(reading, found.events);
    auto orders = ordersOf(reading, mentions, main >= 0 ? found.events[static_cast<size_t>(main)].place : -1);
    for (Order& order : orders) {
        order.from = found.eventOf[static_cast<size_t>(order.from)];
        order.to = found.eventOf[static_cast<size_t>(order.to)];
    }
    return {std::move(found.events), std::move(orders), main};
}

} // namespace extract::events
