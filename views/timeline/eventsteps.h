#pragma once

#include "views/figures/timelineindex.h"

#include <optional>

/// A mark in its lane: where travelling by keys has come to.
struct EventPlace {
    int lane = -1; ///< index in the lanes
    int mark = -1; ///< index in the lane's marks
    bool isValid() const { return lane >= 0; }
    friend bool operator==(const EventPlace&, const EventPlace&) = default;
};

enum class StepDirection { Earlier, Later };

/// Where an event stands; in the first of its lanes. `anchor` is its mark's. Invalid where it has no mark.
EventPlace placeOf(const TimelineIndex& index, int event, qint64 anchor);

/// The next event in time over all lanes, events of one time in the order of the text; invalid at either end.
/// With `partaking` only the events that are true in it are looked at.
EventPlace stepInTime(
    const TimelineIndex& index, EventPlace from, StepDirection direction, const std::vector<bool>* partaking = nullptr);

/// The event nearest in time in the next lane above (-1) or below (+1) that has any.
EventPlace stepOverLanes(const TimelineIndex& index, EventPlace from, int direction);

EventPlace firstPlace(const TimelineIndex& index);
EventPlace lastPlace(const TimelineIndex& index);
/// The place nearest to a time over all lanes.
EventPlace nearestPlace(const TimelineIndex& index, qint64 time);

const TimelineMark& markAt(const TimelineIndex& index, EventPlace place);

/// Every event once, in order of time.
std::vector<int> eventsInOrder(const TimelineIndex& index);

/// Which events an entity takes part in, by index of the events.
std::vector<bool> partakingOf(const Records& records, EntityId entity);
