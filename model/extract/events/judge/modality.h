#pragma once

#include "model/extract/events/find/trigger.h"
#include "model/extract/events/syntax.h"

#include <optional>

namespace extract::events {

/// What one step of judging finds: the status, the step, and the token that it rests on (-1 for none).
struct Finding {
    EventStatus status = EventStatus::Occurred;
    const char* step = "status.told";
    int word = -1;
};

/// What auxiliaries, "is to" and adverbs of doubt say of a verb: "will meet", "may meet", "was to meet", "reportedly
/// met".
std::optional<Finding> modalityOf(const Clauses& clauses, const Trigger& trigger, int verb, QStringView text);

} // namespace extract::events
