#pragma once

#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/find/trigger.h"
#include "model/extract/events/reading.h"
#include "model/extract/events/refusals.h"

namespace extract::events {

/// The event nouns of one sentence that no verb has taken ("Pelosi's visit to Taiwan"), in order of place. `taken` has
/// a value for every token.
std::vector<Trigger> nounTriggers(const Reading& reading, int sentence, const EventLexicon& lexicon,
    const std::vector<bool>& taken, Refusals& refusals);

} // namespace extract::events
