#pragma once

#include "model/extract/events/candidate.h"

namespace extract::events {

/// A short headline of the event in the present tense, of the text's own words; names in full, pronouns resolved.
QString titleOf(const Reading& reading, const Candidate& candidate, const EventLexicon& lexicon);

} // namespace extract::events
