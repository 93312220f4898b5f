#pragma once

#include "views/figures/timelinelayout.h"

/// Gives every lane its place: full height where there is room, more for those with many labels to show, less when all
/// of them would not fit. Depends on the whole index, not on the visible part, so that travelling moves no lane.
/// Rectangles are in the plot's coordinates with the scroll taken off.
std::vector<LaidLane> layLanes(const TimelineIndex& index, const TimelineRequest& request);

/// Rows of labels above its line that a lane could use: one for each event but the first that falls within one label's
/// reach of another, when the resting window is `width` pixels wide; from 1 to 5.
int wishedTiers(const TimelineLane& lane, TimeWindow resting, double width);
