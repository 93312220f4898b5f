#pragma once

#include "model/extract/events/judge/judged.h"
#include "model/extract/events/reading.h"

namespace extract::events {

/// The verdict again with the date at hand: what lies ahead of the publication is planned, what goes on but lies
/// behind it is over.
Verdict verdictByDate(const Reading& reading, const Judged& judged, const EventTime& when);

} // namespace extract::events
