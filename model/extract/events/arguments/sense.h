#pragma once

#include "model/extract/events/arguments/eventmention.h"
#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/reading.h"

namespace extract::events {

/// The sense of a trigger among its arguments: "strike" of an earthquake, "fly" of a person, "win" of an election, the
/// idioms of the table, a promise or a threat in what is said.
Sense senseAmong(
    const Reading& reading, const Judged& judged, const std::vector<Argument>& arguments, const EventLexicon& lexicon);

/// Whether the trigger, in its sense, tells of a habit, a wish or an opinion, or of nothing but a manner of speaking.
bool tellsNothing(const Reading& reading, const Judged& judged, const Sense& sense);

} // namespace extract::events
