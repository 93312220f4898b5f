#pragma once

#include "model/extract/events/reading.h"
#include "model/extract/events/refusals.h"
#include "model/extract/events/relate/event.h"

namespace extract::events {

/// Joins the mentions of an article into its events and reads the order that the text gives them.
Related related(const Reading& reading, const std::vector<EventMention>& mentions, Refusals& refusals);

} // namespace extract::events
