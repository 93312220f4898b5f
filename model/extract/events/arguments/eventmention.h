#pragma once

#include "model/extract/events/judge/judged.h"

namespace extract::events {

/// Somebody or something that takes part, and the words that say so.
struct Argument {
    Participant participant;
    Reason reason;
};

/// What one sentence says of an event: the trigger with its arguments, what they make of its kind, and the time that
/// the sentence itself gives it.
struct EventMention {
    const Trigger trigger;
    const Sense sense;
    const Verdict verdict;
    const bool isHabit; ///< a habit, a wish, an opinion or a manner of speaking
    const std::vector<Argument> arguments;
    const EventTime when; ///< basis None where the sentence gives none
};

} // namespace extract::events
