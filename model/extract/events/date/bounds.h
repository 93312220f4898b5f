#pragma once

#include "model/extract/events/date/giver.h"

namespace extract::events {

/// Between which events an undated one must have been.
struct Bounds {
    QDate earliest;
    QDate latest;
    int after = -1; ///< event that gives `earliest`
    int before = -1; ///< event that gives `latest`

    bool contradict() const { return earliest.isValid() && latest.isValid() && earliest > latest; }
    bool isBounded() const { return after >= 0 || before >= 0; }
};

/// The bounds of every event by the order of events, transitively; those of a dated one are its own.
std::vector<Bounds> closedBounds(const Dating& dating);

} // namespace extract::events
