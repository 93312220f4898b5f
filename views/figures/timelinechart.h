#pragma once

#include "views/figures/timelinepainter.h"

#include <QtCharts/QChart>

class QCategoryAxis;
class QValueAxis;

/// The chart that screen and paper share: Qt Charts gives surface, grid and date axis, one painter of ours inside the
/// plot area gives the events. There is no series, whatever the number of events.
class TimelineChart : public QChart {
public:
    explicit TimelineChart(QGraphicsItem* parent = nullptr);

    void setStyle(const TimelineStyle& style);
    const TimelineStyle& style() const { return m_style; }
    /// Shows a layout; `index` is what it was made from and must outlive the next call. Coordinates are the chart's.
    void present(const TimelineIndex& index, TimelineLayout layout);
    /// A line with a word at a time; drawn with every layout from now on. None: no line.
    void setDateLine(std::optional<qint64> time, const QString& word);
    const TimelineLayout& layoutShown() const { return m_layout; }

private:
    class EventsPainter;

    bool showTicks();

    TimelineStyle m_style;
    LabelPainter m_labels;
    TimelineLayout m_layout;
    const TimelineIndex* m_index = nullptr;
    std::optional<qint64> m_dateLine;
    QString m_dateWord;
    QCategoryAxis* m_dates = nullptr;
    QValueAxis* m_rows = nullptr;
    EventsPainter* m_events = nullptr;
    std::vector<AxisTick> m_ticks;
};
