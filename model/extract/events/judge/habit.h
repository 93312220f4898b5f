#pragma once

#include "model/extract/events/find/trigger.h"
#include "model/extract/events/reading.h"

namespace extract::events {

/// Whether the clause tells of a habit or a state: a present tense that is no headline, list entry or arrangement.
bool isHabit(const Reading& reading, const Trigger& trigger);

} // namespace extract::events
