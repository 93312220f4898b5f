#pragma once

#include "views/common/palette.h"
#include "views/figures/timelineindex.h"

#include <QtCharts/QChartView>

class QAreaSeries;
class QValueAxis;

/// All of time in one strip: how many events when, with the visible window as a frame that can be dragged, drawn out by
/// its handles, or set down by a press elsewhere.
class OverviewStrip : public QChartView {
    Q_OBJECT
public:
    explicit OverviewStrip(QWidget* parent = nullptr);

    /// `index` must outlive the next call.
    void present(const TimelineIndex* index, TimeWindow bounds);
    void setWindow(TimeWindow window);
    void setColors(const Palette& palette);
    /// Where time begins and ends in the widget, in pixels, so that strip and lanes stand over one another.
    void setSpan(double left, double right);

    QSize sizeHint() const override { return {600, 40}; }

signals:
    void windowDragged(const TimeWindow& window);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); }

private:
    enum class Grip { None, Window, Begin, End };

    QRectF area() const;
    QRectF frame() const;
    double x(qint64 time) const;
    qint64 time(double x) const;
    Grip gripAt(const QPointF& place) const;
    void drawWords(QPainter& painter) const;
    void fillDensity();

    const TimelineIndex* m_index = nullptr;
    TimeWindow m_bounds;
    TimeWindow m_window;
    Palette m_palette;
    double m_left = 120;
    double m_right = 560;
    QAreaSeries* m_density = nullptr; // the chart's
    QValueAxis* m_times = nullptr;
    QValueAxis* m_counts = nullptr;
    Grip m_grip = Grip::None;
    double m_grabbed = 0;
    TimeWindow m_atPress;
};
