#pragma once

#include "views/common/palette.h"
#include "views/figures/datelines.h"
#include "views/figures/labelpainter.h"
#include "views/figures/marksprites.h"
#include "views/figures/timelinelayout.h"

class QPainter;

/// Paints the glyph of one mark about `centre`: filled, ring, dashed ring or struck ring.
void paintMark(QPainter& painter, const QPointF& centre, double radius, MarkShape shape, const QColor& color,
    const QColor& surface);

/// What a timeline is painted with beside its layout.
struct TimelineStyle {
    Palette palette;
    QColor surface; ///< behind the lanes: what labels stand out against
    bool vector = false; ///< no pixmaps: for paper
    double nameLeft = 0; ///< x where the names of lanes begin
    double countRight = 0; ///< x where the counts of lanes end; not shown when 0
    LabelPainter* labels = nullptr; ///< of marks and lanes; none for paper
    LabelPainter* ticks = nullptr; ///< of the date axis and of counts; none for paper
    MarkSprites* sprites = nullptr; ///< none for paper
};

/// The dates over the plot and the dotted lines they stand on.
void paintTicks(
    QPainter& painter, const TimelineLayout& layout, const std::vector<AxisTick>& ticks, const TimelineStyle& style);

/// Names, counts and lines of the lanes.
void paintLanes(
    QPainter& painter, const TimelineLayout& layout, const TimelineIndex& index, const TimelineStyle& style);

/// Heat, bands, marks, labels with their leaders, and the counts outside at both edges.
void paintEvents(QPainter& painter, const TimelineLayout& layout, const TimelineStyle& style);

/// Text at a base line, in the painter's font and pen; by `labels` where there are any.
void paintText(QPainter& painter, const QPointF& place, const QString& text, LabelPainter* labels);

/// A vertical line through the plot at a time, with a word at its foot in the accent colour; nothing outside the
/// window.
void paintDateLines(
    QPainter& painter, const TimelineLayout& layout, const std::vector<DateLine>& lines, const TimelineStyle& style);

/// The font of labels, and measures with the fonts the painter uses.
QFont labelFont();
double labelWidth(const QString& text);
double referenceWidth(const QString& text);
QString elideLabel(const QString& text, double width);
