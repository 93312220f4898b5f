#pragma once

#include "model/extract/events/date/giver.h"
#include "model/extract/events/refusals.h"

namespace extract::events {

/// The dates of all events by the text and the background chronology: the time that a mention states, then the givers
/// of dates.cpp in their order. One value an event.
std::vector<Dated> datesOf(
    const Reading& reading, const Related& related, const Chronology& chronology, Refusals& refusals);

/// What speaks against the date of an event: a reason beside those of its date, which stays.
struct Contradiction {
    int event = 0;
    Reason reason; ///< empty where only its bounds cross
};

/// Dates and orders that cannot all be true: "A before B" where A is dated later, A before B before A, bounds that
/// cross.
std::vector<Contradiction> contradictions(const Dating& dating);

} // namespace extract::events
