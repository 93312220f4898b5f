#pragma once

#include <vector>

/// Moves places along a line so that each is at least `spacing` from the next, as little as possible in the sum of
/// squares (isotonic regression by pooling adjacent violators), so that marks glide while the scale changes.
/// A run that would grow wider than `mostWidth` is pressed together about its middle.
/// `places` must be in ascending order; the result is, too, and stays within [least, most] where that is wide enough.
std::vector<double> fanOut(
    const std::vector<double>& places, double spacing, double mostWidth, double least, double most);
