#pragma once

#include "model/text/textspan.h"

#include <QStringView>
#include <vector>

namespace io {

/// A stretch of a text that is nearly a pattern.
struct NearMatch {
    TextSpan span;
    int distance = 0; ///< insertions, deletions and substitutions of code units
};

/// Longest pattern that `nearMatches` takes, in code units.
inline constexpr qsizetype LongestNearPattern = 512;

/// Where `pattern` stands in `text` with at most `limit` edits: the best match of every neighbourhood, in order of
/// place. Bit-parallel (Myers 1999, in blocks after Hyyrö 2003): O(text * pattern / 64).
std::vector<NearMatch> nearMatches(QStringView text, QStringView pattern, int limit);

} // namespace io
