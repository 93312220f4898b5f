#pragma once

#include "model/records/records.h"
#include "model/time/timevalue.h"

#include <QString>
#include <functional>
#include <map>
#include <span>
#include <vector>

enum class LaneGrouping { Kind, Entity, Place, Source, Status };
enum class LaneOrder { FirstEvent, Count };

/// One event in one lane, small enough to be kept a million times.
struct TimelineMark {
    qint64 begin = 0; ///< local milliseconds as in TimeExtent, half-open; OpenPast and OpenFuture where open
    qint64 end = 0;
    int event = -1; ///< index in the events the index was made from
    float salience = 0;
    EventKind kind : 8 = EventKind::Other;
    EventStatus status : 8 = EventStatus::Occurred;
    bool background : 1 = false; ///< dated by the background chronology
    bool lasting : 1 = false; ///< went on from begin to end; else it happened somewhere inside
    bool approximate : 1 = false; ///< bounds that are themselves vague
    bool choice : 1 = false; ///< one of several dates; see TimelineIndex::choices
    unsigned level : 4 = 0; ///< bands that overlap in time in one lane have different levels

    /// Where the mark stands: the middle, or the known end where the other is open.
    qint64 anchor() const;
    bool isOpen() const { return begin == TimeExtent::OpenPast || end == TimeExtent::OpenFuture; }
    qint64 length() const { return isOpen() ? TimeExtent::OpenFuture : end - begin; }
    friend bool operator==(const TimelineMark&, const TimelineMark&) = default;
};

/// Events of one family of kinds, one entity, place, source or status, in order of anchor.
struct TimelineLane {
    int key = 0; ///< EventFamily, EventStatus, entity or article number; 0 with entities and places: nobody, nowhere
    QString name;
    std::vector<TimelineMark> marks;
    std::vector<qint64> anchors; ///< of `marks`: what the binary searches read
    std::vector<int> wide; ///< indexes in `marks` of those longer than a day with both ends known, in order of begin
    qint64 longest = 0; ///< of them
    std::vector<int> open; ///< indexes in `marks` of those with an open end
    int events() const { return static_cast<int>(marks.size()); }
};

/// A stretch of local milliseconds, half-open.
struct TimeWindow {
    qint64 begin = 0;
    qint64 end = 0;
    qint64 length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(qint64 time) const { return begin <= time && time < end; }
    friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

/// How events become lanes.
struct LaneOptions {
    LaneGrouping grouping = LaneGrouping::Kind;
    LaneOrder order = LaneOrder::FirstEvent;
    int mostLanes = 14; ///< of entities, places or sources; what is rarer shares a last lane
    std::function<bool(const EventRecord&)> accepts; ///< none: all
    int stride = 1; ///< above 1 only every so many-th event is taken: a first sight of very many
};

/// The dated events by lane and time: everything about the timeline that does not depend on what part of it is visible.
struct TimelineIndex {
    LaneGrouping grouping = LaneGrouping::Kind;
    std::vector<TimelineLane> lanes;
    std::vector<int> undated; ///< indexes in the events, by salience, then in order of the text
    std::map<int, std::vector<TimeWindow>> choices; ///< by index in the events: the dates of a one-of set
    TimeWindow extent; ///< of all marks, open ends left out; empty when there is none
    TimeWindow resting; ///< what to show at first: the extent without a few far outliers, with air at both ends
    bool partial = false; ///< made from some of the events only, so its counts say nothing
    int dated = 0; ///< events with a mark, each counted once

    bool isEmpty() const { return lanes.empty(); }
};

/// When an event happened, as a mark. Reads the EDTF only where the days alone do not say everything.
TimelineMark markOf(const EventRecord& event, int position);

TimelineIndex indexTimeline(const Records& records, const LaneOptions& options = {});

/// The milliseconds, as in TimeExtent, at which a day begins.
qint64 dayBegin(const QDate& day);
