#pragma once

#include "model/extract/events/candidate.h"

namespace extract::events {

/// Who and what takes part, by role, from the arguments of the verb and of the event nouns. No entity twice.
std::vector<Participant> participantsOf(const Reading& reading, const Candidate& candidate);

/// The entities that a noun phrase names, conjuncts and joint mentions included; indices into Findings::entities.
std::vector<int> entitiesOf(const Reading& reading, int sentence, int top);

} // namespace extract::events
