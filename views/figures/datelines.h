#pragma once

#include "model/records/records.h"

#include <QString>
#include <optional>
#include <vector>

/// A moment of the articles themselves, drawn through all lanes.
struct DateLine {
    qint64 time = 0; ///< milliseconds, as in TimeExtent
    QString word;

    friend bool operator==(const DateLine&, const DateLine&) = default;
};

/// One article: when it was published and, where that is another time, changed last. Several: the latest publication,
/// which is where what they know ends. Empty where nobody knows.
std::vector<DateLine> dateLines(const Records& records);
