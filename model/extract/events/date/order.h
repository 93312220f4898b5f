#pragma once

#include "model/extract/events/candidate.h"
#include "model/extract/events/date/chronology.h"
#include "model/extract/events/relate/event.h"

#include <vector>

namespace extract::events {

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
