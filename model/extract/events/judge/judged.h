#pragma once

#include "model/extract/events/find/trigger.h"
#include "model/records/reason.h"

namespace extract::events {

/// Whether something happened, and why it is read so.
struct Verdict {
    EventStatus status = EventStatus::Occurred;
    Reason reason;
};

/// A trigger with what its sentence says of whether the event happened.
struct Judged {
    const Trigger trigger;
    const Verdict verdict;
    const bool isHabit; ///< a habit, a state or a comment; told of no one time
};

} // namespace extract::events
