// How the canvas answers to wheel, drags, presses and keys.
#include "views/timeline/timelinecanvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>

namespace {
constexpr double DragStart = 5; // pixels before a press becomes a drag
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (!m_records || m_index.isEmpty())
        return;
    const QPointF delta =
        event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2.0 : QPointF(event->pixelDelta());
    const QRectF plot = layoutShown().plot;
    if (event->modifiers() & Qt::ControlModifier) {
        const double fraction = std::clamp((event->position().x() - plot.left()) / plot.width(), 0.0, 1.0);
        TimelineCamera from = m_camera;
        if (m_travel.isRunning())
            from.window = m_travel.target(); // turns of the wheel add up
        m_travel.to(m_camera.window, from.zoomed(std::exp(-delta.y() / 130), fraction).window);
        return;
    }
    m_travel.stop();
    const bool fits = layoutShown().height <= plot.height() + 1;
    const bool sideways = (event->modifiers() & Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y()) || fits;
    if (sideways)
        setWindow(m_camera.panned(-(std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y()) / plot.width())
                      .window);
    else
        scrollLanes(-delta.y());
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_records) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    m_travel.stop();
    m_pressed = m_last = event->position();
    m_speed = 0;
    m_dragTimer.start();
    m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::Period : Drag::Pressed;
    if (m_drag == Drag::Period)
        m_periodFrom = layoutShown().scale.time(m_pressed.x());
    event->accept();
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF place = event->position();
    if (m_drag == Drag::None) {
        hover(place);
        return;
    }
    if (m_drag == Drag::Pressed && (place - m_pressed).manhattanLength() > DragStart) {
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
        emit hovered(m_hovered = -1, {});
    }
    if (m_drag == Drag::Pan) {
        const double fraction = -(place.x() - m_last.x()) / layoutShown().plot.width();
        const double seconds = std::max(double(m_dragTimer.restart()) / 1000.0, 0.001);
        m_speed = 0.6 * m_speed + 0.4 * fraction / seconds;
        setWindow(m_camera.panned(fraction).window);
        scrollLanes(m_last.y() - place.y());
    }
    m_last = place;
    if (m_drag == Drag::Period)
        viewport()->update();
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    unsetCursor();
    if (drag == Drag::Pressed) {
        press(event->position());
    } else if (drag == Drag::Pan) {
        constexpr qint64 StillAfter = 60; // milliseconds without a move before the release
        if (m_dragTimer.elapsed() < StillAfter)
            m_travel.glide(m_speed);
    } else if (drag == Drag::Period) {
        m_last = event->position();
        m_drag = Drag::Period;
        const TimeWindow period = draggedPeriod();
        m_drag = Drag::None;
        viewport()->update();
        if (std::abs(m_last.x() - m_pressed.x()) > DragStart)
            emit periodChosen(period);
    }
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int mark = layoutShown().markAt(event->position());
    const QRectF plot = layoutShown().plot;
    if (!m_records || m_index.isEmpty() || (mark >= 0 && layoutShown().marks[size_t(mark)].fellows == 1))
        return;
    m_travel.to(m_camera.window, m_camera.zoomed(0.25, (event->position().x() - plot.left()) / plot.width()).window);
}

void TimelineCanvas::leaveEvent(QEvent*)
{
    emit hovered(m_hovered = -1, {});
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    const auto action = timelineAction(*event);
    if (!action) {
        event->ignore(); // QGraphicsView would eat keys that belong to the window
        return;
    }
    event->accept();
    emit actionPressed(*action);
}

void TimelineCanvas::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void TimelineCanvas::press(const QPointF& place)
{
    if (!isCurrent())
        return;
    const TimelineLayout& layout = layoutShown();
    if (place.x() < layout.plot.left() - 24) {
        for (const LaidLane& lane : layout.lanes)
            if (lane.rect.top() <= place.y() && place.y() < lane.rect.bottom())
                emit lanePressed(m_index.lanes[size_t(lane.lane)].key);
        return;
    }
    const int position = layout.markAt(place);
    if (position < 0) {
        emit emptyPressed();
        return;
    }
    const LaidMark& mark = layout.marks[size_t(position)];
    emit eventPressed(mark.fellows > 1 ? nextOfCrowd(mark) : mark.mark.event);
}

/// Pressing a crowd again and again leads through it.
int TimelineCanvas::nextOfCrowd(const LaidMark& crowd) const
{
    if (!crowd.focused)
        return crowd.mark.event;
    const TimelineLane& lane = m_index.lanes[size_t(layoutShown().lanes[size_t(crowd.lane)].lane)];
    const auto from =
        std::lower_bound(lane.anchors.begin(), lane.anchors.end(), layoutShown().scale.time(crowd.x - 46));
    const auto to = std::lower_bound(from, lane.anchors.end(), layoutShown().scale.time(crowd.x + 46));
    const auto begin = lane.marks.begin() + (from - lane.anchors.begin());
    const auto end = lane.marks.begin() + (to - lane.anchors.begin());
    const auto here =
        std::find_if(begin, end, [&](const TimelineMark& mark) { return mark.event == m_emphasis.focused; });
    if (here == end)
        return crowd.mark.event;
    return here + 1 == end ? begin->event : (here + 1)->event;
}

void TimelineCanvas::hover(const QPointF& place)
{
    if (!isCurrent())
        return;
    const int position = layoutShown().markAt(place);
    const int event = position < 0 ? -1 : layoutShown().marks[size_t(position)].mark.event;
    setCursor(position < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (event == m_hovered)
        return;
    m_hovered = event;
    const QPointF mark = position < 0
        ? QPointF()
        : QPointF(layoutShown().marks[size_t(position)].x, layoutShown().marks[size_t(position)].y);
    emit hovered(event, mark.toPoint());
}

TimeWindow TimelineCanvas::draggedPeriod() const
{
    const qint64 to =
        layoutShown().scale.time(std::clamp(m_last.x(), layoutShown().plot.left(), layoutShown().plot.right()));
    return {std::min(m_periodFrom, to), std::max(m_periodFrom, to)};
}
