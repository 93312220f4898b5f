#include "views/timeline/timelinecanvas.h"

#include "views/common/fonts.h"
#include "views/timeline/timelineaccessible.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QResizeEvent>
#include <cmath>

namespace {

constexpr double AxisHeight = 26;
constexpr double FootHeight = 14;
constexpr double NameLeft = 16;
constexpr double RightGutter = 30;
constexpr double MostLabelWidth = 280;
constexpr double WideLabelWidth = 400; ///< the most in a window with room for it
constexpr int WideCanvas = 1100;
constexpr size_t ManyEvents = 2000; ///< from here on labels are set without kerning

} // namespace

TimelineCanvas::TimelineCanvas(QWidget* parent)
    : QGraphicsView(parent)
    , m_chart(new TimelineChart)
    , m_travel(this)
{
    installTimelineAccessibility(); // before anything asks for this widget
    setLayoutDirection(Qt::LeftToRight); // time runs one way in every language
    setScene(new QGraphicsScene(this));
    scene()->addItem(m_chart);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    connect(&m_travel, &Travel::moved, this, &TimelineCanvas::setWindow);
    connect(&m_travel, &Travel::glided, this, [this](double fraction) { setWindow(m_camera.panned(fraction).window); });
}

void TimelineCanvas::present(const Records* records, TimelineIndex index, bool keepWindow)
{
    m_travel.stop();
    m_records = records;
    m_count = records->events.size();
    m_index = std::move(index);
    m_labels.clear();
    m_chart->labels().setQuick(m_count > ManyEvents);
    m_timeOrder.clear();
    m_hovered = -1;
    TimeWindow bounds = m_index.extent;
    TimeWindow rest = m_index.resting;
    const qint64 reach = rest.length();
    for (const DateLine& line : m_emphasis.lines) {
        if (bounds.isEmpty() || line.time >= m_index.resting.end + reach)
            continue; // too far from what happened to be worth the room
        bounds.end = std::max(bounds.end, line.time + 1);
        rest.end = std::max(rest.end, line.time + reach / 20);
    }
    m_camera.bounds = {std::min(bounds.begin, rest.begin), std::max(bounds.end, rest.end)};
    const bool overlaps = m_camera.window.begin < bounds.end && bounds.begin < m_camera.window.end;
    if (!m_index.isEmpty() && (!keepWindow || m_camera.window.isEmpty() || !overlaps)) {
        m_camera = m_camera.fitted(rest);
        m_scroll = 0;
    }
    relayout();
    emit windowChanged(m_camera.window);
}

void TimelineCanvas::setEmphasis(CanvasEmphasis emphasis)
{
    m_emphasis = std::move(emphasis);
    m_chart->setDateLines(m_emphasis.lines);
    relayout();
}

void TimelineCanvas::setColors(const Palette& palette)
{
    TimelineStyle style;
    style.palette = palette;
    style.surface = palette.panel;
    style.nameLeft = NameLeft;
    style.countRight = plotArea().left() - 26;
    m_chart->setStyle(style);
    setBackgroundBrush(palette.panel);
    relayout();
}

void TimelineCanvas::setCollapsed(const QSet<int>& lanes)
{
    m_collapsed = lanes;
    scrollLanes(0);
    relayout();
}

const std::vector<int>& TimelineCanvas::timeOrder() const
{
    if (m_timeOrder.empty())
        m_timeOrder = eventsInOrder(m_index);
    return m_timeOrder;
}

void TimelineCanvas::travelTo(TimeWindow window)
{
    m_travel.to(m_camera.window, m_camera.fitted(window).window);
}

void TimelineCanvas::jumpTo(const TimeWindow& window)
{
    m_travel.stop();
    setWindow(m_camera.fitted(window).window);
}

double TimelineCanvas::steadyFraction() const
{
    if (m_emphasis.focused < 0 || !isCurrent())
        return 0.5;
    const qint64 anchor = markOf(m_records->events[size_t(m_emphasis.focused)], m_emphasis.focused).anchor();
    return m_camera.window.contains(anchor) ? double(anchor - m_camera.window.begin) / double(m_camera.window.length())
                                            : 0.5;
}

void TimelineCanvas::reveal(EventPlace place)
{
    if (!place.isValid())
        return;
    const TimelineCamera there = m_camera.revealing(m_index.lanes[size_t(place.lane)].anchors[size_t(place.mark)]);
    if (there != m_camera)
        m_travel.to(m_camera.window, there.window);
    if (size_t(place.lane) >= layoutShown().lanes.size())
        return;
    const QRectF lane = layoutShown().lanes[size_t(place.lane)].rect;
    const QRectF plot = plotArea();
    if (lane.top() < plot.top())
        scrollLanes(lane.top() - plot.top());
    else if (lane.bottom() > plot.bottom())
        scrollLanes(lane.bottom() - plot.bottom());
}

void TimelineCanvas::setWindow(TimeWindow window)
{
    if (window == m_camera.window)
        return;
    m_camera.window = window;
    relayout();
    emit windowChanged(window);
}

/// The layout itself is made when it is asked for, once, however many changes came before.
void TimelineCanvas::relayout()
{
    m_stale = true;
    viewport()->update();
}

/// The records may have changed with the word about it still to come; indexes into them mean nothing then.
bool TimelineCanvas::isCurrent() const
{
    return m_records && m_records->events.size() == m_count;
}

const TimelineLayout& TimelineCanvas::layoutShown() const
{
    if (m_stale && isCurrent()) {
        m_stale = false;
        m_chart->present(m_index, layoutTimeline(m_index, request()));
    }
    return m_chart->layoutShown();
}

QRectF TimelineCanvas::plotArea() const
{
    const double names = width() < 700 ? 124 : 144;
    return {names, AxisHeight, std::max(width() - names - RightGutter, 10.0),
        std::max(height() - AxisHeight - FootHeight, 10.0)};
}

LabelWords TimelineCanvas::labelOf(int event) const
{
    const auto known = m_labels.constFind(event);
    if (known != m_labels.constEnd())
        return *known;
    LabelWords words;
    words.text = m_records->events[size_t(event)].title;
    LabelPainter& labels = m_chart->labels();
    words.width = labels.width(words.text);
    const double most = width() < WideCanvas ? MostLabelWidth : WideLabelWidth;
    if (words.width > most) {
        words.text = labels.elided(words.text, most);
        words.width = labels.width(words.text);
    }
    m_labels.insert(event, words);
    return words;
}

TimelineRequest TimelineCanvas::request() const
{
    TimelineRequest request;
    request.window = m_camera.window;
    request.plot = plotArea();
    request.scroll = m_scroll;
    request.collapsed = m_collapsed;
    request.focused = m_emphasis.focused < int(m_count) ? m_emphasis.focused : -1;
    if (request.focused >= 0)
        request.focusedAnchor = markOf(m_records->events[size_t(request.focused)], request.focused).anchor();
    request.partaking = m_emphasis.partaking.size() == m_count ? &m_emphasis.partaking : nullptr;
    request.label = [this](int event) { return labelOf(event); };
    request.elide = [this](const QString& text, double width) { return m_chart->labels().elided(text, width); };
    return request;
}

void TimelineCanvas::scrollLanes(double pixels)
{
    const double most = std::max(0.0, layoutShown().height - plotArea().height());
    const double scroll = std::clamp(m_scroll + pixels, 0.0, most);
    if (scroll == m_scroll)
        return;
    m_scroll = scroll;
    relayout();
}

void TimelineCanvas::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if ((event->oldSize().width() < WideCanvas) != (width() < WideCanvas))
        m_labels.clear();
    setSceneRect(0, 0, width(), height());
    m_chart->resize(size());
    TimelineStyle style = m_chart->style();
    style.countRight = plotArea().left() - 26;
    m_chart->setStyle(style);
    relayout();
    emit windowChanged(m_camera.window);
}

void TimelineCanvas::paintEvent(QPaintEvent* event)
{
    layoutShown();
    scrollLanes(0); // no further than the lanes reach now
    layoutShown();
    QGraphicsView::paintEvent(event);
}

void TimelineCanvas::drawForeground(QPainter* painter, const QRectF&)
{
    const TimelineLayout& layout = layoutShown();
    const Palette& palette = m_chart->style().palette;
    const auto period = m_drag == Drag::Period ? std::optional(draggedPeriod()) : m_emphasis.period;
    if (period && !layout.scale.window.isEmpty()) {
        const double left = std::clamp(layout.scale.x(period->begin), layout.plot.left(), layout.plot.right());
        const double right = std::clamp(layout.scale.x(period->end), layout.plot.left(), layout.plot.right());
        QColor veil = palette.panel;
        veil.setAlphaF(0.72F);
        const QRectF plot = layout.plot.adjusted(-1, -4, 1, 2);
        painter->fillRect(QRectF(plot.topLeft(), QPointF(left, plot.bottom())), veil);
        painter->fillRect(QRectF(QPointF(right, plot.top()), plot.bottomRight()), veil);
        for (const double edge : {left, right})
            painter->fillRect(QRectF(edge - 0.5, plot.top(), 1, plot.height()), palette.accent);
        painter->setFont(interfaceFont(11, QFont::Medium));
        painter->setPen(palette.accent);
        const QString words = windowWords(*period);
        const double wide = painter->fontMetrics().horizontalAdvance(words) + 10;
        const double middle = std::clamp((left + right) / 2, plot.left() + wide / 2, plot.right() - wide / 2);
        const QRectF foot(middle - wide / 2, layout.plot.bottom() - 2, wide, 15);
        painter->fillRect(foot, palette.panel);
        painter->drawText(foot, Qt::AlignCenter, words);
    }
    if (const double hidden = layout.height - layout.plot.height(); hidden > 1) {
        const double share = layout.plot.height() / layout.height;
        painter->fillRect(
            QRectF(width() - 4, layout.plot.top() + m_scroll * share, 3, layout.plot.height() * share), palette.faint);
    }
    if (m_byKeyboard && hasFocus()) {
        painter->setPen(QPen(palette.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}
