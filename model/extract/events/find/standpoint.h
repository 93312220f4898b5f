#pragma once

#include "model/extract/events/find/trigger.h"
#include "model/extract/events/reading.h"

namespace extract::events {

/// Where a token stands in its sentence: the weakest place on the way up to the root.
Standpoint standpointOf(const Reading& reading, int sentence, int token);

} // namespace extract::events
