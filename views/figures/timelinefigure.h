#pragma once

#include "model/records/records.h"
#include "views/common/palette.h"
#include "views/figures/timelineindex.h"

#include <QRectF>
#include <QString>
#include <map>

class QPainter;

/// What a figure on paper shows beside the events themselves.
struct TimelineFigureOptions {
    double pixel = 1; ///< how many units of the painter are 1/96 inch: the device's dpi / 96, or 1 on screen
    double leastSalience = MainSalience; ///< events below it are left out; rejected events always are
    LaneGrouping grouping = LaneGrouping::Kind;
    std::map<EventId, QString> references; ///< printed in the accent colour after the event's label: "3", "b1"
    bool legend = true; ///< the line that explains the marks, below the lanes; only marks that occur are explained
};

/// Height in 1/96 inch that the figure needs at `width` (1/96 inch) with every lane at its full height; 0 when no event
/// has a date.
double timelineFigureHeight(const Records& records, double width, const TimelineFigureOptions& options = {});

/// Paints the dated events of `records` into `rect` (units of the painter), as vectors only: axis, lanes, marks, labels
/// with their references, and the legend. Needs a QApplication. Paints nothing when no event has a date.
void paintTimelineFigure(QPainter& painter, const QRectF& rect, const Records& records, const Palette& palette,
    const TimelineFigureOptions& options = {});
