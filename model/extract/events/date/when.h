#pragma once

#include "model/extract/events/date/dated.h"
#include "model/extract/events/find/trigger.h"
#include "model/extract/events/reading.h"

#include <vector>

namespace extract::events {

/// The finest of several times of one trigger; two that stand as "from … to …" give an interval. `times` is not empty.
EventTime combine(const Reading& reading, const Trigger& trigger, const std::vector<TimeAt>& times);

/// The date with its reasons: the step that gave it, with the words of time and trigger, and what the time means.
Dated explained(const Reading& reading, const Trigger& trigger, EventTime when, const char* step);

/// The date as a value for a reason; nothing where there is none.
std::vector<TimeValue> valueOf(const EventTime& when);

/// The same date with its bounds filled in from its value.
EventTime withBounds(EventTime time);

} // namespace extract::events
