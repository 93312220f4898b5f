#pragma once

#include "views/figures/datelines.h"
#include "views/figures/timelinepainter.h"

#include <QtCharts/QChart>

/// The chart that screen and paper share. Qt Charts gives the surface; dates, lanes and events are painted by one
/// object of ours: an axis of Qt Charts lays out every label as a document, which took a quarter of each frame. There
/// is no series, whatever the number of events.
class TimelineChart : public QChart {
public:
    explicit TimelineChart(QGraphicsItem* parent = nullptr);

    void setStyle(const TimelineStyle& style);
    const TimelineStyle& style() const { return m_style; }
    /// Shows a layout; `index` is what it was made from and must outlive the next call. Coordinates are the chart's.
    void present(const TimelineIndex& index, TimelineLayout layout);
    /// A line with a word at a time; drawn with every layout from now on. None: no line.
    void setDateLines(std::vector<DateLine> lines);
    const TimelineLayout& layoutShown() const { return m_layout; }
    const std::vector<AxisTick>& ticks() const { return m_ticks; }
    /// What measures and draws the labels on the screen.
    LabelPainter& labels() { return m_labels; }

private:
    class EventsPainter;

    TimelineStyle m_style;
    LabelPainter m_labels;
    LabelPainter m_tickLabels;
    MarkSprites m_sprites;
    TimelineLayout m_layout;
    const TimelineIndex* m_index = nullptr;
    std::vector<DateLine> m_dateLines;
    EventsPainter* m_events = nullptr;
    std::vector<AxisTick> m_ticks;
};
