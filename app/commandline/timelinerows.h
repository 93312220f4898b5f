#pragma once

#include "model/records/eventrecord.h"

#include <vector>

namespace commandline {

/// The events of a timeline as they are printed one below the other: those with a date by date, then the others.
struct TimelineRows {
    std::vector<const EventRecord*> dated;
    std::vector<const EventRecord*> undated;
    int left = 0; ///< how many minor or rejected events are left out
};

/// `all`: minor and rejected events as well.
TimelineRows timelineRows(const std::vector<const EventRecord*>& events, bool all);

} // namespace commandline
