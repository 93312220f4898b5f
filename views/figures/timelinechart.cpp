#include "views/figures/timelinechart.h"

#include "views/common/fonts.h"

#include <QGraphicsLayout>
#include <QPainter>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QValueAxis>

namespace {
constexpr double TickSpacing = 84; ///< pixels between labels of the axis
}

/// Paints lanes and events of the chart's layout over its grid.
class TimelineChart::EventsPainter : public QGraphicsItem {
public:
    explicit EventsPainter(TimelineChart* chart)
        : QGraphicsItem(chart)
        , m_chart(chart)
    {
        setZValue(100);
    }

    QRectF boundingRect() const override { return m_chart->boundingRect(); }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        if (!m_chart->m_index)
            return;
        const TimelineLayout& layout = m_chart->m_layout;
        const TimelineStyle& style = m_chart->m_style;
        painter->save();
        painter->setClipRect(
            QRectF(0, layout.plot.top(), m_chart->size().width(), layout.plot.height() + 16), Qt::IntersectClip);
        // The category axis rules its ends as well, which are no dates.
        for (const double end : {layout.plot.left(), layout.plot.right()})
            painter->fillRect(QRectF(end - 1, layout.plot.top(), 2, layout.plot.height()), style.surface);
        paintLanes(*painter, layout, *m_chart->m_index, style);
        if (m_chart->m_dateLine)
            paintDateLine(*painter, layout, *m_chart->m_dateLine, m_chart->m_dateWord, style);
        paintEvents(*painter, layout, style);
        painter->restore();
    }

private:
    TimelineChart* m_chart;
};

TimelineChart::TimelineChart(QGraphicsItem* parent)
    : QChart(parent)
    , m_labels(labelFont())
    , m_dates(new QCategoryAxis)
    , m_rows(new QValueAxis)
    , m_events(new EventsPainter(this))
{
    layout()->setContentsMargins(0, 0, 0, 0);
    setMargins({});
    setBackgroundRoundness(0);
    setDropShadowEnabled(false);
    legend()->hide();
    setAnimationOptions(QChart::NoAnimation);
    m_dates->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_dates->setTruncateLabels(false);
    m_rows->setVisible(false);
    addAxis(m_dates, Qt::AlignTop);
    addAxis(m_rows, Qt::AlignLeft);
}

void TimelineChart::setStyle(const TimelineStyle& style)
{
    m_style = style;
    m_style.labels = style.vector ? nullptr : &m_labels;
    setBackgroundBrush(style.surface);
    setBackgroundPen(Qt::NoPen);
    QPen grid(style.palette.line, 1, Qt::CustomDashLine);
    grid.setDashPattern({1, 3});
    m_dates->setGridLinePen(grid);
    m_dates->setLinePen(Qt::NoPen);
    m_dates->setLabelsBrush(style.palette.soft);
    m_dates->setLabelsFont(interfaceFont(11));
    m_events->update();
}

void TimelineChart::present(const TimelineIndex& index, TimelineLayout layout)
{
    m_index = &index;
    const bool moved = layout.plot != m_layout.plot;
    if (moved) {
        setPlotArea(layout.plot);
        QChart::layout()->invalidate(); // a new plot area alone leaves axis and grid where they were
    }
    m_layout = std::move(layout);
    if (showTicks() || moved)
        QChart::layout()->activate(); // at once: on paper there is no event loop to do it
    m_events->update();
}

void TimelineChart::setDateLine(std::optional<qint64> time, const QString& word)
{
    m_dateLine = time;
    m_dateWord = word;
    m_events->update();
}

/// Whether the ticks are others than before. Each change of the axis lays out all of its labels: so as few as can be.
bool TimelineChart::showTicks()
{
    const TimeWindow window = m_layout.scale.window;
    if (window.isEmpty())
        return false;
    std::vector<AxisTick> ticks = axisTicks(window, m_layout.plot.width(), TickSpacing);
    if (ticks == m_ticks) {
        m_dates->setRange(double(window.begin), double(window.end));
        return false;
    }
    for (const QString& label : m_dates->categoriesLabels())
        m_dates->remove(label);
    m_dates->setStartValue(double(window.begin));
    int position = 0;
    for (const AxisTick& tick : ticks) {
        // Labels of the axis must differ: invisible characters tell "Nov" and "Nov" apart.
        const QString label = tick.label + QString(position++, QChar(0x200B));
        m_dates->append(label, double(tick.time));
    }
    m_dates->setRange(double(window.begin), double(window.end));
    m_ticks = std::move(ticks);
    return true;
}
