#pragma once

#include "model/extract/events/candidate.h"

namespace extract::events {

/// Settles kind, category and status where they depend on arguments and date: "strike" of an earthquake, "fly" of a
/// person, "win" of an election, a present tense with a date ahead.
void refine(const Reading& reading, Candidate& candidate, const EventLexicon& lexicon);

} // namespace extract::events
