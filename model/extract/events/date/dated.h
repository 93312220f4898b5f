#pragma once

#include "model/records/eventrecord.h"

namespace extract::events {

/// When an event was, as the giver has it that knew it first.
struct Dated {
    EventTime when; ///< basis None where nobody knows
    double trust = 1; ///< the event's confidence is at most this
};

} // namespace extract::events
