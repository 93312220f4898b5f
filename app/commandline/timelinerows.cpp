#include "app/commandline/timelinerows.h"

#include <algorithm>

namespace commandline {

TimelineRows timelineRows(const std::vector<const EventRecord*>& events, bool all)
{
    TimelineRows rows;
    for (const EventRecord* event : events) {
        if (!all && (event->salience < MainSalience || event->review == Review::Rejected))
            ++rows.left;
        else
            (event->when.date.isNull() ? rows.undated : rows.dated).push_back(event);
    }
    std::ranges::stable_sort(rows.dated, {}, [](const EventRecord* event) {
        const TimeExtent& extent = event->when.date.extent();
        return extent.isOpenPast() ? extent.end : extent.begin;
    });
    return rows;
}

} // namespace commandline
