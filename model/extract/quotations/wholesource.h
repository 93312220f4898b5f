#pragma once

#include "model/extract/quotations/sieves.h"

namespace extract {

/// The source of an attribution with the name that a sieve left beside it: "Ana Diaz, the mayor of Alden" for "the
/// mayor of Alden", "Company spokesman Ana Diaz" for "Company spokesman". Spans of other sentences come back as they
/// are.
TextSpan wholeSource(const Place& place, TextSpan source);

} // namespace extract
