#pragma once

#include "views/figures/timelinechart.h"
#include "views/timeline/eventsteps.h"
#include "views/timeline/timelinecamera.h"
#include "views/timeline/timelinekeys.h"
#include "views/timeline/travel.h"

#include <QGraphicsView>
#include <QHash>

/// What is emphasised on the canvas.
struct CanvasEmphasis {
    int focused = -1; ///< index of an event
    std::vector<bool> partaking; ///< by index of event; empty: nothing is dimmed
    std::optional<TimeWindow> period; ///< what the filter's period leaves; the rest is veiled
    std::vector<DateLine> lines; ///< of the articles themselves
};

/// The lanes with their events: paints the visible part, and turns wheel, drags and presses into travel and choices.
/// Knows records and their index, but neither dossier nor focus.
class TimelineCanvas : public QGraphicsView {
    Q_OBJECT
public:
    explicit TimelineCanvas(QWidget* parent = nullptr);

    /// Shows other events. `records` must live until the next call; the visible window is kept where `keepWindow` and
    /// the events still reach into it.
    void present(const Records* records, TimelineIndex index, bool keepWindow);
    void setEmphasis(CanvasEmphasis emphasis);
    void setColors(const Palette& palette);
    void setCollapsed(const QSet<int>& lanes);
    void setReducedMotion(bool reduced) { m_travel.setReducedMotion(reduced); }

    const TimelineIndex& index() const { return m_index; }
    const Records* records() const { return m_records; }
    const CanvasEmphasis& emphasis() const { return m_emphasis; }
    const TimelineCamera& camera() const { return m_camera; }
    /// Where everything is, as of the last change.
    const TimelineLayout& layoutShown() const;
    /// Every event once, in order of time.
    const std::vector<int>& timeOrder() const;

    QRectF plotArea() const;
    void travelTo(TimeWindow window);
    /// At once, for a hand that is moving it.
    void jumpTo(const TimeWindow& window);
    /// What stays in place while zooming by keys: the focused event where it is seen, else the middle; 0 to 1.
    double steadyFraction() const;
    /// Brings an event into sight with the least movement; none where it is seen.
    void reveal(EventPlace place);

signals:
    void eventPressed(int event);
    /// A press where no event is.
    void emptyPressed();
    void periodChosen(const TimeWindow& period);
    void lanePressed(int key);
    void windowChanged(const TimeWindow& window);
    /// The event under the pointer (-1: none) and where its mark is, in the canvas.
    void hovered(int event, const QPoint& place);
    void actionPressed(TimelineAction action);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    enum class Drag { None, Pressed, Pan, Period };

    void setWindow(TimeWindow window);
    bool isCurrent() const;
    void relayout();
    TimelineRequest request() const;
    LabelWords labelOf(int event) const;
    void scrollLanes(double pixels);
    void press(const QPointF& place);
    int nextOfCrowd(const LaidMark& crowd) const;
    void hover(const QPointF& place);
    TimeWindow draggedPeriod() const;

    const Records* m_records = nullptr;
    TimelineIndex m_index;
    TimelineChart* m_chart = nullptr; // the scene's
    CanvasEmphasis m_emphasis;
    TimelineCamera m_camera;
    Travel m_travel;
    QSet<int> m_collapsed;
    double m_scroll = 0;
    size_t m_count = 0; ///< of the events the index was made from
    mutable bool m_stale = true; ///< the layout must be made again before it is used
    mutable QHash<int, LabelWords> m_labels;
    mutable std::vector<int> m_timeOrder; ///< empty until somebody asks
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_last;
    qint64 m_periodFrom = 0;
    double m_speed = 0; ///< of the drag, in windows a second
    QElapsedTimer m_dragTimer;
    int m_hovered = -1;
    bool m_byKeyboard = false; ///< the keyboard brought the focus here, so it is shown
};
