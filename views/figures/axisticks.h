#pragma once

#include "views/figures/timelineindex.h"

/// One labelled place on the time axis.
struct AxisTick {
    qint64 time = 0;
    QString label;
    bool context = false; ///< the label names what holds for those after it: the year, the day

    friend bool operator==(const AxisTick&, const AxisTick&) = default;
};

/// Ticks inside `window` at round places of the calendar, from thousands of years to minutes, at least `spacing` pixels
/// apart when the window is `width` pixels wide. English, independent of the locale; the first label and every one
/// where the year or the day turns says which: "Aug 2022", "Nov", "Feb 2023".
std::vector<AxisTick> axisTicks(TimeWindow window, double width, double spacing);

/// The window in words, as short as it can be said: "1989 – 2023", "Aug – Nov 2023", "15 – 16 Nov 2023".
QString windowWords(TimeWindow window);
