#pragma once

#include "model/extract/events/candidate.h"

#include <vector>

namespace extract::events {

/// Sets `mergedInto` of every candidate that names an event which another candidate names better: the headline, "this
/// agreement", "the deal", the same verb with the same people and an agreeing date. Dates, participants and words of
/// what is merged go to the one it is merged into.
void mergeMentions(const Reading& reading, std::vector<Candidate>& candidates);

/// Index of the candidate that stands for `index` after merging.
int standFor(const std::vector<Candidate>& candidates, int index);

/// Lemmas of the content words under the event's words, itself left out.
QStringList contentWords(const Reading& reading, const Candidate& candidate);

} // namespace extract::events
