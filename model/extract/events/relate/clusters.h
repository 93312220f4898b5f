#pragma once

#include "model/extract/events/arguments/eventmention.h"
#include "model/extract/events/reading.h"
#include "model/extract/events/refusals.h"

namespace extract::events {

/// One mention while the mentions of an article are joined: whom it stands with, and what the event has gathered.
struct Cluster {
    int joined = -1; ///< the mention that it was joined to, -1 for one that stands for its event
    std::vector<Argument> arguments;
    EventTime when;
};

/// Joins every mention to the one that names its event better: the headline, "this agreement", "the deal", the same
/// verb with the same people and an agreeing date. Dates and arguments of what is joined go to the one it is joined
/// to. One value a mention. After the mention-pair models of within-document event coreference (Chen, Ji and Haralick
/// 2009).
std::vector<Cluster> joinMentions(
    const Reading& reading, const std::vector<EventMention>& mentions, Refusals& refusals);

/// Index of the mention that stands for the event of `index`.
int standFor(const std::vector<Cluster>& clusters, int index);

} // namespace extract::events
