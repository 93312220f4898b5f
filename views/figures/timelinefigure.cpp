#include "views/figures/timelinefigure.h"

#include "views/common/fonts.h"
#include "views/figures/lanelayout.h"
#include "views/figures/timelinechart.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>
#include <algorithm>

namespace {

constexpr double AxisHeight = 24;
constexpr double FootHeight = 16; ///< for the word at the publication line
constexpr double LegendRow = 16;
constexpr double NameWidth = 88;
constexpr double RightMargin = 26;

bool isShown(const EventRecord& event, const TimelineFigureOptions& options)
{
    return event.salience >= options.leastSalience && event.review != Review::Rejected;
}

TimelineIndex indexFigure(const Records& records, const TimelineFigureOptions& options)
{
    LaneOptions lanes;
    lanes.grouping = options.grouping;
    lanes.accepts = [&](const EventRecord& event) { return isShown(event, options); };
    return indexTimeline(records, lanes);
}

double lanesHeight(const TimelineIndex& index, double width)
{
    double height = 0;
    for (const TimelineLane& lane : index.lanes)
        height += LaneHeight + (wishedTiers(lane, index.resting, width) - 1) * TierHeight;
    return height;
}

/// One sign of the legend with its words.
struct LegendEntry {
    QString words;
    MarkShape shape = MarkShape::Filled;
    bool band = false;
};

std::vector<LegendEntry> legendFor(const TimelineIndex& index)
{
    const auto occurs = [&](auto matches) {
        return std::any_of(index.lanes.begin(), index.lanes.end(),
            [&](const TimelineLane& lane) { return std::any_of(lane.marks.begin(), lane.marks.end(), matches); });
    };
    const auto hasShape = [](MarkShape shape) {
        return [shape](const TimelineMark& mark) { return shapeOf(mark) == shape; };
    };
    std::vector<LegendEntry> entries;
    if (occurs(hasShape(MarkShape::Filled)))
        entries.push_back({QObject::tr("stated or resolved from the text"), MarkShape::Filled});
    if (occurs(hasShape(MarkShape::DashedRing)))
        entries.push_back({QObject::tr("dated by the background chronology, not by the text"), MarkShape::DashedRing});
    if (occurs(hasShape(MarkShape::Ring)))
        entries.push_back({QObject::tr("planned or possible"), MarkShape::Ring});
    if (occurs(hasShape(MarkShape::StruckRing)))
        entries.push_back({QObject::tr("not reached, denied or cancelled"), MarkShape::StruckRing});
    if (occurs([](const TimelineMark& mark) { return mark.length() > 86'400'000; }))
        entries.push_back({QObject::tr("not known to the day"), MarkShape::Filled, true});
    return entries;
}

const QFont& legendFont()
{
    static const QFont font = interfaceFont(9);
    return font;
}

/// Where the sign of each entry goes in rows of `width` pixels, the first row's middle at 0.
std::vector<QPointF> legendPlaces(const std::vector<LegendEntry>& entries, double width)
{
    constexpr double SignAndAir = 26;
    const QFontMetricsF metrics(legendFont());
    std::vector<QPointF> places;
    QPointF next(4, 0);
    for (const LegendEntry& entry : entries) {
        const double needed = SignAndAir + metrics.horizontalAdvance(entry.words);
        if (next.x() > 4 && next.x() + needed > width)
            next = QPointF(4, next.y() + LegendRow);
        places.push_back(next);
        next.rx() += needed;
    }
    return places;
}

double legendHeight(const TimelineIndex& index, double width, const TimelineFigureOptions& options)
{
    const auto places = options.legend ? legendPlaces(legendFor(index), width) : std::vector<QPointF>();
    return places.empty() ? 0 : places.back().y() + LegendRow;
}

void paintLegend(QPainter& painter, const TimelineIndex& index, const QRectF& area, const TimelineStyle& style)
{
    const QFontMetricsF metrics(legendFont());
    const QColor color = style.palette.soft;
    const std::vector<LegendEntry> entries = legendFor(index);
    const std::vector<QPointF> places = legendPlaces(entries, area.width());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(legendFont());
    for (size_t i = 0; i < entries.size(); ++i) {
        const QPointF sign = area.topLeft() + places[i] + QPointF(0, LegendRow / 2);
        if (entries[i].band) {
            QLinearGradient gradient(sign.x() - 4, 0, sign.x() + 14, 0);
            gradient.setColorAt(0, style.surface);
            gradient.setColorAt(0.5, color);
            gradient.setColorAt(1, style.surface);
            painter.fillRect(QRectF(sign.x() - 4, sign.y() - 2, 18, 4), gradient);
        } else {
            paintMark(painter, sign, 3.6, entries[i].shape, color, style.surface);
        }
        painter.setPen(color);
        painter.drawText(sign + QPointF(entries[i].band ? 17 : 7, metrics.capHeight() / 2), entries[i].words);
    }
}

TimelineRequest requestFor(
    const TimelineIndex& index, const Records& records, const QSizeF& size, const TimelineFigureOptions& options)
{
    TimelineRequest request;
    request.window = index.resting;
    for (const DateLine& line : dateLines(records)) {
        const qint64 air = index.resting.length() / 16;
        if (line.time < index.resting.end + index.resting.length() / 2)
            request.window.end = std::max(request.window.end, line.time + air);
    }
    request.plot = QRectF(NameWidth, AxisHeight, size.width() - NameWidth - RightMargin,
        size.height() - AxisHeight - FootHeight - legendHeight(index, size.width(), options));
    request.elide = elideLabel;
    request.label = [&records, &options](int event) {
        const EventRecord& record = records.events[size_t(event)];
        const auto reference = options.references.find(record.id);
        LabelWords words;
        words.text = elideLabel(record.title, 300);
        words.width = labelWidth(words.text);
        if (reference != options.references.end())
            words.reference = reference->second;
        words.referenceWidth = referenceWidth(words.reference);
        return words;
    };
    return request;
}

} // namespace

double timelineFigureHeight(const Records& records, double width, const TimelineFigureOptions& options)
{
    const TimelineIndex index = indexFigure(records, options);
    if (index.isEmpty() || width <= NameWidth + RightMargin)
        return 0;
    return AxisHeight + lanesHeight(index, width - NameWidth - RightMargin) + FootHeight
        + legendHeight(index, width, options);
}

void paintTimelineFigure(QPainter& painter, const QRectF& rect, const Records& records, const Palette& palette,
    const TimelineFigureOptions& options)
{
    const TimelineIndex index = indexFigure(records, options);
    const QSizeF size = rect.size() / options.pixel;
    if (index.isEmpty() || size.width() <= NameWidth + RightMargin)
        return;
    TimelineStyle style;
    style.palette = palette;
    style.surface = palette.paper;
    style.vector = true;
    const TimelineRequest request = requestFor(index, records, size, options);

    QGraphicsScene scene;
    auto* chart = new TimelineChart; // the scene owns it
    scene.addItem(chart);
    chart->resize(size);
    chart->setStyle(style);
    chart->setDateLines(dateLines(records));
    chart->present(index, layoutTimeline(index, request));
    painter.save();
    scene.render(&painter, rect, QRectF(QPointF(), size), Qt::IgnoreAspectRatio);
    painter.translate(rect.topLeft());
    painter.scale(options.pixel, options.pixel);
    if (const double legend = legendHeight(index, size.width(), options); legend > 0)
        paintLegend(painter, index, QRectF(0, size.height() - legend, size.width(), legend), style);
    painter.restore();
}
