#include "views/timeline/overviewstrip.h"

#include "views/common/fonts.h"
#include "views/figures/axisticks.h"
#include "views/figures/timelinelayout.h"

#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace {

constexpr double BarStep = 7; // pixels a bin
constexpr double BarGap = 2;
constexpr double Top = 4;
constexpr double Height = 28;
constexpr double LeastFrame = 12;

/// How many events lie before and after a window, over all lanes.
std::pair<qint64, qint64> outside(const TimelineIndex& index, TimeWindow window)
{
    std::pair<qint64, qint64> counts;
    for (const TimelineLane& lane : index.lanes) {
        counts.first += std::lower_bound(lane.anchors.begin(), lane.anchors.end(), window.begin) - lane.anchors.begin();
        counts.second += lane.anchors.end() - std::lower_bound(lane.anchors.begin(), lane.anchors.end(), window.end);
    }
    return counts;
}

} // namespace

OverviewStrip::OverviewStrip(QWidget* parent)
    : QChartView(parent)
    , m_density(new QAreaSeries(new QLineSeries))
    , m_times(new QValueAxis)
    , m_counts(new QValueAxis)
{
    m_density->upperSeries()->setParent(m_density);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutDirection(Qt::LeftToRight); // time runs one way in every language
    setFixedHeight(int(Top + Height) + 8);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Overview of all events in time"));
    viewport()->setAccessibleName(accessibleName());
    viewport()->setFocusPolicy(Qt::NoFocus);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setDropShadowEnabled(false);
    chart()->addSeries(m_density);
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    for (QValueAxis* axis : {m_times, m_counts}) {
        m_density->attachAxis(axis);
        axis->setVisible(false);
    }
}

void OverviewStrip::present(const TimelineIndex* index, TimeWindow bounds)
{
    m_index = index;
    const qint64 air = bounds.length() / 60 + 1;
    m_bounds = {bounds.begin - air, bounds.end + air};
    fillDensity();
}

void OverviewStrip::setWindow(TimeWindow window)
{
    m_window = window;
    viewport()->update();
}

void OverviewStrip::setColors(const Palette& palette)
{
    m_palette = palette;
    chart()->setBackgroundVisible(false);
    QColor bars = palette.faint;
    bars.setAlphaF(0.62F);
    m_density->setBrush(bars);
    m_density->setPen(Qt::NoPen);
}

void OverviewStrip::setSpan(double left, double right)
{
    if (left == m_left && right == m_right)
        return;
    m_left = left;
    m_right = right;
    fillDensity();
}

/// The bars are one outline, so that the chart holds a few hundred points whatever the number of events.
void OverviewStrip::fillDensity()
{
    chart()->setPlotArea(area());
    chart()->layout()->activate();
    QList<QPointF> outline{{0, 0}};
    double most = 1;
    const int bins = std::max(1, int(area().width() / BarStep));
    if (m_index && !m_index->isEmpty()) {
        const auto counts = densityOf(*m_index, m_bounds, bins);
        for (size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] == 0)
                continue;
            const double height = std::sqrt(double(counts[i]));
            const double left = double(i) + BarGap / 2 / BarStep;
            const double right = double(i + 1) - BarGap / 2 / BarStep;
            outline << QPointF(left, 0) << QPointF(left, height) << QPointF(right, height) << QPointF(right, 0);
            most = std::max(most, height);
        }
    }
    outline << QPointF(bins, 0);
    m_density->upperSeries()->replace(outline);
    m_times->setRange(0, bins);
    m_counts->setRange(0, std::max(most * 1.12, 2.2));
}

QRectF OverviewStrip::area() const
{
    return {m_left, Top, std::max(m_right - m_left, 1.0), Height};
}

double OverviewStrip::x(qint64 time) const
{
    return m_left + double(time - m_bounds.begin) / double(std::max<qint64>(m_bounds.length(), 1)) * area().width();
}

qint64 OverviewStrip::time(double x) const
{
    return m_bounds.begin + qint64((x - m_left) / area().width() * double(m_bounds.length()));
}

/// The visible window, never too narrow to be taken.
QRectF OverviewStrip::frame() const
{
    double left = std::clamp(x(m_window.begin), m_left, m_right);
    double right = std::clamp(x(m_window.end), m_left, m_right);
    if (const double lack = LeastFrame - (right - left); lack > 0) {
        left = std::clamp(left - lack / 2, m_left, m_right - LeastFrame);
        right = left + LeastFrame;
    }
    return {left, Top - 1, right - left, Height + 2};
}

OverviewStrip::Grip OverviewStrip::gripAt(const QPointF& place) const
{
    const QRectF window = frame();
    const double reach = std::min(6.0, window.width() / 3);
    if (std::abs(place.x() - window.left()) <= reach)
        return Grip::Begin;
    if (std::abs(place.x() - window.right()) <= reach)
        return Grip::End;
    return window.contains(place) ? Grip::Window : Grip::None;
}

void OverviewStrip::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    setSceneRect(0, 0, width(), height());
    chart()->resize(size());
    fillDensity();
}

void OverviewStrip::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_palette.panel);
    painter->fillRect(area(), m_palette.band);
}

void OverviewStrip::drawForeground(QPainter* painter, const QRectF&)
{
    if (!m_index || m_index->isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF window = frame().adjusted(0.5, 0.5, -0.5, -0.5);
    QColor veil = m_palette.panel;
    veil.setAlphaF(0.55F);
    const QRectF strip = area();
    painter->fillRect(QRectF(strip.topLeft(), QPointF(window.left(), strip.bottom())), veil);
    painter->fillRect(QRectF(QPointF(window.right(), strip.top()), strip.bottomRight()), veil);
    painter->setPen(QPen(m_palette.soft, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(window, 3, 3);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_palette.soft);
    for (const double edge : {window.left(), window.right()})
        painter->drawRoundedRect(QRectF(edge - 3.5, window.center().y() - 6, 7, 12), 2, 2);
    drawWords(*painter);
}

void OverviewStrip::drawWords(QPainter& painter) const
{
    const auto [before, after] = outside(*m_index, m_window);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRectF row(16, Top, m_left - 22, Height);
    painter.setFont(interfaceFont(11));
    painter.setPen(m_palette.soft);
    const TimeWindow extent = m_index->extent;
    painter.drawText(row, Qt::AlignVCenter, windowWords(extent));
    if (m_index->partial)
        return;
    painter.setPen(m_palette.faint);
    if (before > 0)
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("‹ %1").arg(before));
    if (after > 0)
        painter.drawText(
            QRectF(m_right + 5, Top, width() - m_right, Height), Qt::AlignVCenter, QStringLiteral("%1 ›").arg(after));
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_index || m_index->isEmpty())
        return;
    m_grip = gripAt(event->position());
    if (m_grip == Grip::None) {
        const qint64 middle = time(event->position().x());
        emit windowDragged({middle - m_window.length() / 2, middle + m_window.length() / 2});
        m_grip = Grip::Window;
    }
    m_grabbed = event->position().x();
    m_atPress = m_window;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip == Grip::None) {
        const Grip under = gripAt(event->position());
        setCursor(under == Grip::Begin || under == Grip::End ? Qt::SizeHorCursor
                : under == Grip::Window                      ? Qt::OpenHandCursor
                                                             : Qt::ArrowCursor);
        return;
    }
    const qint64 moved = time(event->position().x()) - time(m_grabbed);
    TimeWindow window = m_atPress;
    if (m_grip != Grip::End)
        window.begin += moved;
    if (m_grip != Grip::Begin)
        window.end += moved;
    if (window.begin < window.end)
        emit windowDragged(window);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent*)
{
    m_grip = Grip::None;
}

void OverviewStrip::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}
