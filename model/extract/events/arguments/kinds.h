#pragma once

#include "model/extract/events/arguments/eventmention.h"
#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/reading.h"

namespace extract::events {

/// The sense of a verb with the kind that its arguments give it; that of a noun as it is.
Sense kindAmong(const Reading& reading, const Trigger& trigger, const std::vector<Argument>& arguments,
    const EventLexicon& lexicon);

/// Whether somebody or something of one of these types takes part in this role.
bool hasArgument(const Reading& reading, const std::vector<Argument>& arguments, ParticipantRole role,
    std::initializer_list<EntityType> types);

/// The sense without its kind: the arguments do not agree with it.
Sense noKind(Sense sense);

} // namespace extract::events
