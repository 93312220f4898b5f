#pragma once

#include "model/extract/events/candidate.h"

namespace extract::events {

/// Longest sentence that is looked at, in tokens; longer ones are no prose.
inline constexpr int LongestSentence = 250;

/// The words of one sentence that may name events, verbs first, in order of place.
std::vector<Candidate> detect(const Reading& reading, int sentence, const EventLexicon& lexicon);

} // namespace extract::events
