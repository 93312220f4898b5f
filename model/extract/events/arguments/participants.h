#pragma once

#include "model/extract/events/arguments/eventmention.h"
#include "model/extract/events/reading.h"

namespace extract::events {

/// Who and what takes part, by role, from the arguments of the verb and of the event nouns. No entity twice. The roles
/// are PropBank's proto-roles (Palmer, Gildea and Kingsbury 2005) by grammatical relation.
std::vector<Argument> argumentsOf(const Reading& reading, const Trigger& trigger);

/// The entities that a noun phrase names, conjuncts and joint mentions included; indices into Findings::entities.
std::vector<int> entitiesOf(const Reading& reading, int sentence, int top);

} // namespace extract::events
