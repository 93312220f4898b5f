#pragma once

#include "views/figures/timelineindex.h"

/// Which part of time is looked at, and how far one may travel: a value; every move gives another.
struct TimelineCamera {
    TimeWindow window;
    TimeWindow bounds; ///< what there is to see; one can travel half a window beyond it

    static constexpr qint64 ShortestWindow = 20 * 60'000; ///< twenty minutes

    /// `factor` below 1 shows less time. The time at `fraction` of the window (0 left, 1 right) stays where it is.
    TimelineCamera zoomed(double factor, double fraction) const;
    /// Moved by a part of the window's own length; positive looks later.
    TimelineCamera panned(double fraction) const;
    TimelineCamera fitted(TimeWindow target) const;
    /// The least pan that brings a time inside the window, in its middle where it was outside; unchanged where it is
    /// seen.
    TimelineCamera revealing(qint64 time) const;

    friend bool operator==(const TimelineCamera&, const TimelineCamera&) = default;

private:
    TimelineCamera clamped(double begin, double length) const;
};
