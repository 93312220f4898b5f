#pragma once

#include "model/extract/events/arguments/eventmention.h"
#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/reading.h"
#include "model/extract/events/refusals.h"

namespace extract::events {

/// What every sentence of an article says of events by itself, in order of place: found, judged, with its arguments and
/// the time that it states.
std::vector<EventMention> mentionsOf(const Reading& reading, const EventLexicon& lexicon, Refusals& refusals);

} // namespace extract::events
