#pragma once

#include "views/figures/timelinelayout.h"

/// Gives labels to the marks of a layout, the focused first, then by salience: on the line right or left of the mark,
/// else raised above it with a leader, else shortened, else none. No label covers another, a mark, a band or a leader.
void placeLabels(TimelineLayout& layout, const TimelineRequest& request);
