#include "views/figures/timelinechart.h"

#include "views/common/fonts.h"

#include <QGraphicsLayout>
#include <QPainter>

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
        painter->setLayoutDirection(Qt::LeftToRight);
        paintTicks(*painter, layout, m_chart->m_ticks, style);
        painter->setClipRect(
            QRectF(0, layout.plot.top(), m_chart->size().width(), layout.plot.height() + 16), Qt::IntersectClip);
        paintLanes(*painter, layout, *m_chart->m_index, style);
        paintDateLines(*painter, layout, m_chart->m_dateLines, style);
        paintEvents(*painter, layout, style);
        painter->restore();
    }

private:
    TimelineChart* m_chart;
};

TimelineChart::TimelineChart(QGraphicsItem* parent)
    : QChart(parent)
    , m_labels(labelFont())
    , m_tickLabels(interfaceFont(11))
    , m_events(new EventsPainter(this))
{
    layout()->setContentsMargins(0, 0, 0, 0);
    setMargins({});
    setBackgroundRoundness(0);
    setDropShadowEnabled(false);
    legend()->hide();
    setAnimationOptions(QChart::NoAnimation);
}

void TimelineChart::setStyle(const TimelineStyle& style)
{
    m_style = style;
    m_style.labels = style.vector ? nullptr : &m_labels;
    m_style.ticks = style.vector ? nullptr : &m_tickLabels;
    m_style.sprites = style.vector ? nullptr : &m_sprites;
    setBackgroundBrush(style.surface);
    setBackgroundPen(Qt::NoPen);
    m_events->update();
}

void TimelineChart::present(const TimelineIndex& index, TimelineLayout layout)
{
    m_index = &index;
    m_layout = std::move(layout);
    m_ticks = axisTicks(m_layout.scale.window, m_layout.plot.width(), TickSpacing);
    m_events->update();
}

void TimelineChart::setDateLines(std::vector<DateLine> lines)
{
    m_dateLines = std::move(lines);
    m_events->update();
}
