#pragma once

#include "model/extract/events/candidate.h"
#include "model/extract/events/chronology.h"

#include <vector>

namespace extract::events {

/// The event `from` stands `type` to the event `to`; indices of candidates.
struct Order {
    int from = 0;
    int to = 0;
    RelationType type = RelationType::Before;
    bool isStated = true; ///< the text says it in words; else it follows from grammar

    friend bool operator==(const Order&, const Order&) = default;
};

/// What the text says about the order of its events: "after", "before", "during", "later", and participles that tell
/// what was before.
/// What had happened to a thing that the article only mentions was before its main event (an index, -1 for none).
std::vector<Order> ordersOf(const Reading& reading, const std::vector<Candidate>& candidates, int main);

/// Index of the dated event that the article is about, -1 when there is none.
int mainEvent(const Reading& reading, const std::vector<Candidate>& candidates);

/// Gives events without a date that of the event they are part of.
void inheritDates(
    const Reading& reading, std::vector<Candidate>& candidates, const std::vector<Order>& orders, int main);

/// Bounds undated events by the order of events, transitively. Returns the events whose bounds contradict each other;
/// they stay unbounded.
std::vector<int> closeBounds(
    const Reading& reading, std::vector<Candidate>& candidates, const std::vector<Order>& orders);

/// Looks for dates and orders that cannot all be true: "A before B" where A is dated later, A before B before A. Says
/// so in the reasons of the dates, which stay, and returns the events in order of place.
std::vector<int> contradictOrders(
    const Reading& reading, std::vector<Candidate>& candidates, const std::vector<Order>& orders);

/// Dates what is still undated and clearly names a known event.
void dateFromChronology(const Reading& reading, std::vector<Candidate>& candidates, const Chronology& chronology);

} // namespace extract::events
