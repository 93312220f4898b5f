#pragma once

#include "views/figures/timelineindex.h"

/// Sorts marks by anchor, those with equal anchors in their order before, and gives the anchors.
/// A radix sort over the bytes in which the anchors differ, for a million marks in a few milliseconds.
std::vector<qint64> sortMarks(std::vector<TimelineMark>& marks);
