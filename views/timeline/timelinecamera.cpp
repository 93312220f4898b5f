#include "views/timeline/timelinecamera.h"

#include <algorithm>

TimelineCamera TimelineCamera::clamped(double begin, double length) const
{
    const double whole = double(bounds.length());
    length = std::clamp(length, double(ShortestWindow), std::max(whole * 1.5, double(ShortestWindow)));
    const double least = double(bounds.begin) - length / 2;
    const double most = std::max(double(bounds.end) - length / 2, least);
    begin = std::clamp(begin, least, most);
    return {{qint64(begin), qint64(begin) + qint64(length)}, bounds};
}

TimelineCamera TimelineCamera::zoomed(double factor, double fraction) const
{
    const double length = double(window.length());
    const double allowed = std::clamp(
        length * factor, double(ShortestWindow), std::max(double(bounds.length()) * 1.5, double(ShortestWindow)));
    return clamped(double(window.begin) + fraction * (length - allowed), allowed);
}

TimelineCamera TimelineCamera::panned(double fraction) const
{
    const double length = double(window.length());
    return clamped(double(window.begin) + fraction * length, length);
}

TimelineCamera TimelineCamera::fitted(TimeWindow target) const
{
    const double length = std::max(double(target.length()), double(ShortestWindow));
    const double middle = double(target.begin) + double(target.length()) / 2;
    return clamped(middle - length / 2, length);
}

TimelineCamera TimelineCamera::revealing(qint64 time) const
{
    const qint64 margin = window.length() / 50;
    if (window.begin + margin <= time && time < window.end - margin)
        return *this;
    const double length = double(window.length());
    return clamped(double(time) - length / 2, length);
}
