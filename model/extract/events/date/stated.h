#pragma once

#include "model/extract/events/date/timesbyword.h"
#include "model/extract/events/judge/judged.h"
#include "model/extract/events/reading.h"
#include "model/extract/events/refusals.h"

namespace extract::events {

/// The time that its own sentence gives an event: the first of the givers that knows one, unless something in the
/// sentence speaks against it (doubts.h). Basis None where there is none.
EventTime statedTime(const Reading& reading, const Judged& judged, const TimesByWord& times, Refusals& refusals);

} // namespace extract::events
