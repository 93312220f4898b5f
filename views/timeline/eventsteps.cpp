#include "views/timeline/eventsteps.h"

#include <algorithm>
#include <cstdlib>

namespace {

/// What marks are ordered by over all lanes.
std::pair<qint64, int> orderOf(const TimelineMark& mark, qint64 anchor)
{
    return {anchor, mark.event};
}

std::pair<qint64, int> orderOf(const TimelineLane& lane, ptrdiff_t position)
{
    return orderOf(lane.marks[size_t(position)], lane.anchors[size_t(position)]);
}

/// Position in the lane of the first mark that is not before `order`.
ptrdiff_t lowerBound(const TimelineLane& lane, std::pair<qint64, int> order)
{
    const auto found = std::lower_bound(lane.anchors.begin(), lane.anchors.end(), order.first);
    auto position = found - lane.anchors.begin();
    while (position < lane.events() && orderOf(lane, position) < order)
        ++position;
    return position;
}

/// The mark of the lane next after or before `order`, -1 where there is none.
ptrdiff_t nextInLane(
    const TimelineLane& lane, std::pair<qint64, int> order, StepDirection direction, const std::vector<bool>* partaking)
{
    const bool later = direction == StepDirection::Later;
    ptrdiff_t position = lowerBound(lane, later ? std::pair(order.first, order.second + 1) : order);
    if (!later)
        --position;
    const ptrdiff_t step = later ? 1 : -1;
    while (partaking && position >= 0 && position < lane.events()
        && !(*partaking)[size_t(lane.marks[size_t(position)].event)])
        position += step;
    return position < lane.events() ? position : -1;
}

ptrdiff_t nearestInLane(const TimelineLane& lane, qint64 time)
{
    const auto found = std::lower_bound(lane.anchors.begin(), lane.anchors.end(), time);
    if (found == lane.anchors.begin())
        return 0;
    if (found == lane.anchors.end() || time - *(found - 1) <= *found - time)
        return found - 1 - lane.anchors.begin();
    return found - lane.anchors.begin();
}

} // namespace

EventPlace placeOf(const TimelineIndex& index, int event, qint64 anchor)
{
    for (size_t i = 0; i < index.lanes.size(); ++i) {
        const TimelineLane& lane = index.lanes[i];
        const ptrdiff_t position = lowerBound(lane, {anchor, event});
        if (position < lane.events() && lane.marks[size_t(position)].event == event)
            return {int(i), int(position)};
    }
    return {};
}

EventPlace stepInTime(
    const TimelineIndex& index, EventPlace from, StepDirection direction, const std::vector<bool>* partaking)
{
    const TimelineLane& home = index.lanes[size_t(from.lane)];
    const auto order = orderOf(home, from.mark);
    EventPlace best;
    std::pair<qint64, int> bestOrder;
    for (size_t i = 0; i < index.lanes.size(); ++i) {
        const ptrdiff_t position = nextInLane(index.lanes[i], order, direction, partaking);
        if (position < 0)
            continue;
        const auto found = orderOf(index.lanes[i], position);
        const bool better = direction == StepDirection::Later ? found < bestOrder : found > bestOrder;
        if (!best.isValid() || better) {
            best = {int(i), int(position)};
            bestOrder = found;
        }
    }
    return best;
}

EventPlace stepOverLanes(const TimelineIndex& index, EventPlace from, int direction)
{
    const qint64 time = index.lanes[size_t(from.lane)].anchors[size_t(from.mark)];
    const int lane = from.lane + direction;
    if (lane < 0 || lane >= int(index.lanes.size()))
        return {};
    return {lane, int(nearestInLane(index.lanes[size_t(lane)], time))};
}

EventPlace firstPlace(const TimelineIndex& index)
{
    return index.isEmpty() ? EventPlace() : nearestPlace(index, index.extent.begin - 1);
}

EventPlace lastPlace(const TimelineIndex& index)
{
    EventPlace best;
    for (size_t i = 0; i < index.lanes.size(); ++i) {
        const TimelineLane& lane = index.lanes[i];
        if (!best.isValid() || orderOf(lane, lane.events() - 1) > orderOf(index.lanes[size_t(best.lane)], best.mark))
            best = {int(i), lane.events() - 1};
    }
    return best;
}

EventPlace nearestPlace(const TimelineIndex& index, qint64 time)
{
    EventPlace best;
    std::pair<qint64, int> least;
    for (size_t i = 0; i < index.lanes.size(); ++i) {
        const TimelineLane& lane = index.lanes[i];
        const ptrdiff_t position = nearestInLane(lane, time);
        const std::pair distance(std::abs(lane.anchors[size_t(position)] - time), lane.marks[size_t(position)].event);
        if (!best.isValid() || distance < least) {
            best = {int(i), int(position)};
            least = distance;
        }
    }
    return best;
}

const TimelineMark& markAt(const TimelineIndex& index, EventPlace place)
{
    return index.lanes[size_t(place.lane)].marks[size_t(place.mark)];
}

std::vector<int> eventsInOrder(const TimelineIndex& index)
{
    std::vector<std::pair<qint64, int>> order;
    for (const TimelineLane& lane : index.lanes)
        for (ptrdiff_t i = 0; i < lane.events(); ++i)
            order.push_back(orderOf(lane, i));
    std::sort(order.begin(), order.end());
    order.erase(std::unique(order.begin(), order.end()), order.end());
    std::vector<int> events;
    events.reserve(order.size());
    for (const auto& [anchor, event] : order)
        events.push_back(event);
    return events;
}

std::vector<bool> partakingOf(const Records& records, EntityId entity)
{
    std::vector<bool> partaking(records.events.size());
    for (size_t i = 0; i < partaking.size(); ++i) {
        const auto& participants = records.events[i].participants;
        partaking[i] = std::any_of(participants.begin(), participants.end(),
            [entity](const Participant& participant) { return participant.entity == entity; });
    }
    return partaking;
}
