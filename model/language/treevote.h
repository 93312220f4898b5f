#pragma once

#include "model/language/parserstate.h"

#include <span>
#include <vector>

namespace language {

/// One tree out of two of the same sentence: where they differ the surer arc stands, as far as no circle comes of it
/// (after parser combination by reparsing, Sagae and Lavie, 2006). Both must be trees with one root.
std::vector<Arc> voted(std::span<const Arc> first, std::span<const Arc> second);

} // namespace language
