#pragma once

#include "model/extract/events/judge/judged.h"
#include "model/extract/events/reading.h"

namespace extract::events {

/// The step that speaks against a date in the event's own sentence: a tense that does not go with it, a day that is
/// another clause's. Null where nothing does.
const char* doubtOf(const Reading& reading, const Judged& judged, const EventTime& when);

/// The date of a plan that lies before the publication: the bare weekday is the next. Any other date as it is.
EventTime movedAhead(const Reading& reading, const Judged& judged, EventTime when);

} // namespace extract::events
