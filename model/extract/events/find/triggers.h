#pragma once

#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/find/trigger.h"
#include "model/extract/events/reading.h"
#include "model/extract/events/refusals.h"

namespace extract::events {

/// Longest sentence that is looked at, in tokens; longer ones are no prose.
inline constexpr int LongestSentence = 250;

/// The words of one sentence that may name events, in order of place: first its verbs, which take the event nouns that
/// belong to them, then the nouns left over. What counts as an event follows TimeML (Pustejovsky et al. 2003): verbs
/// and nouns that something happens by, no states.
std::vector<Trigger> triggersOf(const Reading& reading, int sentence, const EventLexicon& lexicon, Refusals& refusals);

} // namespace extract::events
