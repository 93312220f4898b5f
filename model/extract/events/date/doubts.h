#pragma once

#include "model/extract/events/candidate.h"

namespace extract::events {

/// A past tense with a date after the publication, or a plan with one before it: the bare weekday of a plan is the
/// next.
void refineDate(const Reading& reading, Candidate& c);
/// What has its date ahead is planned, what has it behind is over.
void refineStatus(const Reading& reading, Candidate& c);

} // namespace extract::events
