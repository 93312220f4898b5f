#pragma once

#include "views/figures/axisticks.h"
#include "views/figures/timelineindex.h"

#include <QRectF>
#include <QSet>
#include <functional>

/// How a mark says what became of the event and what its date rests on.
enum class MarkShape { Filled, Ring, DashedRing, StruckRing };
MarkShape shapeOf(const TimelineMark& mark);

/// The straight line between times and pixels.
struct TimeScale {
    TimeWindow window;
    double left = 0;
    double width = 1;

    double x(qint64 time) const { return left + double(time - window.begin) * (width / double(window.length())); }
    qint64 time(double x) const { return window.begin + qint64((x - left) * (double(window.length()) / width)); }
};

/// What stands beside a mark; widths in pixels.
struct LabelWords {
    QString text;
    double width = 0;
    QString reference; ///< printed after the text, or empty
    double referenceWidth = 0; ///< with the space before it
};

/// What a layout is asked for. Nothing in it depends on fonts or colours: the functions measure.
struct TimelineRequest {
    TimeWindow window;
    QRectF plot; ///< where lanes and marks go, in pixels
    double scroll = 0; ///< pixels of the lanes above the plot
    QSet<int> collapsed; ///< keys of lanes that show no labels
    int focused = -1; ///< index of an event, or none
    qint64 focusedAnchor = 0; ///< of its mark: where to look for it among a million
    const std::vector<bool>* partaking = nullptr; ///< by index of event: false dims it; null dims none
    std::function<LabelWords(int event)> label; ///< none: no labels
    std::function<QString(const QString& text, double width)> elide; ///< none: labels are never shortened
    bool mayShrink = true; ///< lanes may be lower than LaneHeight when there are many
};

inline constexpr double LaneHeight = 34;
inline constexpr double LeastLaneHeight = 21;
inline constexpr double CollapsedLaneHeight = 14;
inline constexpr double TierHeight = 15; ///< of one row of labels above a lane's line
inline constexpr double MarkRadius = 5;
inline constexpr double BandHeight = 7;
inline constexpr double HeatStep = 2; ///< pixels of one bin

struct LaidLane {
    int lane = -1; ///< index in the lanes of the index
    QRectF rect;
    double line = 0; ///< y of the line on which its marks stand
    int tiers = 0; ///< rows of labels above the line
    int before = 0; ///< events outside the window on either side
    int inside = 0;
    int after = 0;
    bool collapsed = false;
    bool heat = false; ///< too many to be drawn singly
};

struct LaidMark {
    TimelineMark mark;
    int lane = -1; ///< index in the laid lanes
    double x = 0; ///< centre of the point; for a band without one, of what is visible of it
    double y = 0;
    bool point = true;
    bool band = false; ///< drawn from `left` to `right`
    double left = 0; ///< of the band, cut at the plot
    double right = 0;
    bool fadesLeft = false;
    bool fadesRight = false;
    int fellows = 1; ///< above 1: the glyph stands for so many events, of which `mark` is the foremost
    bool focused = false;
    bool dimmed = false;

    /// Where a press means this mark, never smaller than a finger of 13 pixels.
    QRectF target() const;
};

struct LaidHeat {
    int lane = -1; ///< index in the laid lanes
    EventKind kind = EventKind::Other;
    bool mixed = false; ///< the lane holds events of several kinds
    std::vector<quint32> counts; ///< one each HeatStep pixels from the left of the plot
};

struct LaidLabel {
    int mark = -1; ///< index in the laid marks
    QRectF rect; ///< of text and reference
    LabelWords words; ///< shortened where there was no room
    bool leader = false; ///< raised above the line: a hairline at `leaderX` leads down to the mark
    double leaderX = 0;
};

/// Where everything of the visible part of a timeline is, in pixels.
struct TimelineLayout {
    TimeScale scale;
    QRectF plot;
    std::vector<LaidLane> lanes;
    std::vector<LaidMark> marks; ///< the focused one last
    std::vector<LaidHeat> heats;
    quint32 mostHeat = 0;
    std::vector<LaidLabel> labels;
    std::vector<std::pair<int, double>> choices; ///< index in `marks`, x of one of its possible dates
    int before = 0; ///< events, over all lanes
    int after = 0;
    bool partial = false; ///< of a partial index: the counts say nothing
    double height = 0; ///< of all lanes together, also those scrolled away

    /// Index in `marks` of the mark at a place, the last drawn first; -1 where there is none.
    int markAt(const QPointF& place) const;
};

TimelineLayout layoutTimeline(const TimelineIndex& index, const TimelineRequest& request);

/// How many events stand in each of `bins` equal parts of the window, over all lanes.
std::vector<quint32> densityOf(const TimelineIndex& index, TimeWindow window, int bins);
