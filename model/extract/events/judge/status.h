#pragma once

#include "model/extract/events/candidate.h"

namespace extract::events {

/// Whether the event happened, from tense, aspect, modality, negation and hedges.
EventStatus statusOf(const Reading& reading, const Candidate& candidate, const EventLexicon& lexicon);

/// Whether the clause tells of a habit or a state: a present tense that is no headline, list entry or arrangement.
bool isGeneric(const Reading& reading, const Candidate& candidate);

/// Whether the token is negated: "not", "never", "no" before it, "nobody" as subject.
bool isNegated(const Clauses& clauses, int token, QStringView text);

} // namespace extract::events
