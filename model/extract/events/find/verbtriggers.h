#pragma once

#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/find/trigger.h"
#include "model/extract/events/reading.h"
#include "model/extract/events/refusals.h"

namespace extract::events {

/// The events that the verbs of one sentence tell.
struct VerbTriggers {
    std::vector<Trigger> found;
    std::vector<bool> taken; ///< a token each: an event noun whose event a verb tells
};

/// Reads the verbs of one sentence: plain ones ("met"), light ones with their noun ("held a summit"), verbs of phase
/// and of cancelling with theirs. "agreed to X and Y" gives one trigger for each that was agreed.
VerbTriggers verbTriggers(const Reading& reading, int sentence, const EventLexicon& lexicon, Refusals& refusals);

} // namespace extract::events
