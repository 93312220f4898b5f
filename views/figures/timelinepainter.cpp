#include "views/figures/timelinepainter.h"

#include "views/common/fonts.h"

#include <QFontMetricsF>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace {

constexpr int LabelPixels = 12;
constexpr int ReferencePixels = 10;
constexpr int TickPixels = 11;
constexpr double TickLift = 8; ///< from the plot up to the base line of its dates

/// Measuring is asked for hundreds of times a frame; finding the font is what takes long.
const QFontMetricsF& labelMetrics()
{
    static const QFontMetricsF metrics(interfaceFont(LabelPixels));
    return metrics;
}

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

QColor mixed(const QColor& color, const QColor& surface, double share)
{
    const auto between = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return {between(color.red(), surface.red()), between(color.green(), surface.green()),
        between(color.blue(), surface.blue())};
}

QColor colorOf(const LaidMark& mark, const TimelineStyle& style)
{
    const QColor color = style.palette.colorOf(mark.mark.kind);
    return mark.dimmed ? mixed(color, style.surface, 0.28) : color;
}

/// Ink of heat by count: by the logarithm, so that one event can still be seen beside a thousand.
double heatShare(quint32 count, quint32 most)
{
    return count == 0 ? 0 : 0.16 + 0.84 * std::log1p(double(count)) / std::log1p(double(std::max(most, 2U)));
}

void paintHeat(QPainter& painter, const TimelineLayout& layout, const LaidHeat& heat, const TimelineStyle& style)
{
    const LaidLane& lane = layout.lanes[size_t(heat.lane)];
    const QColor color = heat.mixed ? style.palette.soft : style.palette.colorOf(heat.kind);
    const double height = lane.collapsed ? 6 : 16;
    const QRectF area(layout.plot.left(), lane.line - height / 2, double(heat.counts.size()) * HeatStep, height);
    if (style.vector) {
        for (size_t i = 0; i < heat.counts.size(); ++i)
            if (heat.counts[i] > 0)
                painter.fillRect(QRectF(area.left() + double(i) * HeatStep, area.top(), HeatStep, height),
                    mixed(color, style.surface, heatShare(heat.counts[i], layout.mostHeat)));
        return;
    }
    QImage row(int(heat.counts.size()), 1, QImage::Format_ARGB32_Premultiplied);
    auto* pixels = reinterpret_cast<QRgb*>(row.scanLine(0));
    for (size_t i = 0; i < heat.counts.size(); ++i) {
        const double share = heatShare(heat.counts[i], layout.mostHeat);
        pixels[i] = share > 0 ? mixed(color, style.surface, share).rgb() : 0;
    }
    painter.drawImage(area, row, QRectF(row.rect()));
}

/// A band whose ends fade where they are not known; solid between.
void paintBand(QPainter& painter, const LaidMark& mark, const TimelineStyle& style)
{
    const bool day = mark.point && mark.mark.length() <= 86'400'000;
    const double height = day ? 3 : BandHeight;
    const QRectF area(mark.left, mark.y - height / 2, mark.right - mark.left, height);
    const double strength = day || mark.point ? 0.3 : 0.62;
    const QColor color = colorOf(mark, style);
    QLinearGradient gradient(area.topLeft(), area.topRight());
    const bool open = mark.mark.isOpen();
    const double fade = open ? 0.92 : 0.32;
    const QColor full = mixed(color, style.surface, strength);
    const QColor none = mixed(color, style.surface, 0.04);
    gradient.setColorAt(0, mark.fadesLeft ? none : full);
    gradient.setColorAt(1, mark.fadesRight ? none : full);
    if (mark.fadesLeft)
        gradient.setColorAt(std::min(fade, mark.fadesRight ? 0.5 : 1.0), full);
    if (mark.fadesRight)
        gradient.setColorAt(std::max(1 - fade, mark.fadesLeft ? 0.5 : 0.0), full);
    painter.fillRect(area, gradient);
    // The known end of an open band is a line, not a day.
    if (open) {
        const double end = mark.mark.begin == TimeExtent::OpenPast ? mark.right : mark.left;
        painter.fillRect(QRectF(end - 0.75, mark.y - 6, 1.5, 12), color);
    }
}

void paintCrowd(QPainter& painter, const LaidMark& mark, const TimelineStyle& style)
{
    const QString number = mark.fellows > 999 ? QStringLiteral("999+") : QString::number(mark.fellows);
    const double half = std::max(9.0, double(number.size()) * 3.2 + 5.0);
    const QRectF pill(mark.x - half, mark.y - 8, 2 * half, 16);
    painter.setPen(QPen(colorOf(mark, style), 1.5));
    painter.setBrush(mixed(colorOf(mark, style), style.surface, 0.14));
    painter.drawRoundedRect(pill, 8, 8);
    painter.setFont(interfaceFont(10, QFont::DemiBold));
    painter.setPen(mark.dimmed ? style.palette.faint : style.palette.ink);
    painter.drawText(pill, Qt::AlignCenter, number);
}

void paintHalo(QPainter& painter, const LaidMark& mark, const TimelineStyle& style)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.palette.accent, 2));
    if (mark.band && !mark.point)
        painter.drawRoundedRect(QRectF(mark.left - 3, mark.y - 7, mark.right - mark.left + 6, 14), 5, 5);
    else if (mark.fellows > 1)
        painter.drawRoundedRect(QRectF(mark.x - 14, mark.y - 11, 28, 22), 11, 11);
    else
        painter.drawEllipse(QPointF(mark.x, mark.y), MarkRadius + 4, MarkRadius + 4);
}

void paintGlyph(QPainter& painter, const LaidMark& mark, const TimelineStyle& style)
{
    if (mark.focused)
        paintHalo(painter, mark, style);
    if (mark.fellows > 1)
        paintCrowd(painter, mark, style);
    else if (mark.point && style.sprites)
        style.sprites->draw(
            painter, {mark.x, mark.y}, MarkRadius, shapeOf(mark.mark), colorOf(mark, style), style.surface);
    else if (mark.point)
        paintMark(painter, {mark.x, mark.y}, MarkRadius, shapeOf(mark.mark), colorOf(mark, style), style.surface);
}

void paintLeaders(QPainter& painter, const TimelineLayout& layout, const TimelineStyle& style)
{
    painter.setPen(QPen(mixed(style.palette.faint, style.surface, 0.8), 1));
    for (const LaidLabel& label : layout.labels) {
        if (!label.leader)
            continue;
        const LaidMark& mark = layout.marks[size_t(label.mark)];
        const double x = std::round(label.leaderX) + 0.5;
        painter.drawLine(QPointF(x, label.rect.bottom() - 1), QPointF(x, mark.y - (mark.point ? MarkRadius + 1.5 : 4)));
    }
}

void paintLabels(QPainter& painter, const TimelineLayout& layout, const TimelineStyle& style)
{
    // The surface behind a label breaks the lines it crosses, so that it needs no box.
    for (const LaidLabel& label : layout.labels)
        painter.fillRect(label.rect.adjusted(-2, 1, 2, -1), style.surface);
    paintLeaders(painter, layout, style);
    painter.setFont(style.labels ? style.labels->font() : labelFont());
    const double base = QFontMetricsF(painter.font()).capHeight() / 2;
    for (const LaidLabel& label : layout.labels) {
        const LaidMark& mark = layout.marks[size_t(label.mark)];
        painter.setPen(mark.dimmed ? mixed(style.palette.soft, style.surface, 0.6) : style.palette.ink);
        const QPointF place(label.rect.left(), label.rect.center().y() + base);
        paintText(painter, place, label.words.text, style.labels);
    }
    if (!style.vector)
        return;
    painter.setFont(interfaceFont(ReferencePixels, QFont::DemiBold));
    painter.setPen(style.palette.accent);
    for (const LaidLabel& label : layout.labels)
        if (!label.words.reference.isEmpty())
            painter.drawText(
                QPointF(label.rect.right() - label.words.referenceWidth + 4, label.rect.center().y() + base - 1),
                label.words.reference);
}

void paintOutside(QPainter& painter, const TimelineLayout& layout, const TimelineStyle& style)
{
    painter.setFont(interfaceFont(10));
    painter.setPen(style.palette.faint);
    for (const LaidLane& lane : layout.lanes) {
        if (!layout.plot.intersects(lane.rect))
            continue;
        const QRectF row(0, lane.line - 8, layout.plot.left() - 3, 16);
        if (lane.before > 0)
            painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("‹%1").arg(lane.before));
        if (lane.after > 0)
            painter.drawText(QPointF(layout.plot.right() + 3, lane.line + 4), QStringLiteral("%1›").arg(lane.after));
    }
}

} // namespace

QFont labelFont()
{
    return interfaceFont(LabelPixels);
}

double labelWidth(const QString& text)
{
    return std::ceil(labelMetrics().horizontalAdvance(text)) + 1;
}

double referenceWidth(const QString& text)
{
    return text.isEmpty()
        ? 0
        : std::ceil(QFontMetricsF(interfaceFont(ReferencePixels, QFont::DemiBold)).horizontalAdvance(text)) + 5;
}

QString elideLabel(const QString& text, double width)
{
    return labelMetrics().elidedText(text, Qt::ElideRight, width);
}

void paintMark(QPainter& painter, const QPointF& centre, double radius, MarkShape shape, const QColor& color,
    const QColor& surface)
{
    if (shape == MarkShape::Filled) {
        painter.setPen(QPen(surface, 1));
        painter.setBrush(color);
        painter.drawEllipse(centre, radius + 0.5, radius + 0.5);
        return;
    }
    QPen pen(color, 1.7);
    pen.setCapStyle(Qt::FlatCap);
    if (shape == MarkShape::DashedRing)
        pen.setDashPattern({1.6, 1.35});
    const double inner = radius - 0.4;
    painter.setPen(pen);
    painter.setBrush(surface);
    painter.drawEllipse(centre, inner, inner);
    if (shape == MarkShape::StruckRing) {
        const double leg = inner * 0.70;
        painter.drawLine(centre + QPointF(-leg, leg), centre + QPointF(leg, -leg));
    }
}

void paintText(QPainter& painter, const QPointF& place, const QString& text, LabelPainter* labels)
{
    if (labels)
        labels->draw(painter, place, text);
    else
        painter.drawText(place, text);
}

void paintTicks(
    QPainter& painter, const TimelineLayout& layout, const std::vector<AxisTick>& ticks, const TimelineStyle& style)
{
    QPen grid(style.palette.line, 1, Qt::CustomDashLine, Qt::FlatCap);
    grid.setDashPattern({1, 3});
    painter.setPen(grid);
    for (const AxisTick& tick : ticks) {
        const double x = std::round(layout.scale.x(tick.time)) + 0.5;
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    }
    painter.setFont(interfaceFont(TickPixels));
    painter.setPen(style.palette.soft);
    const QFontMetricsF metrics(painter.font());
    for (const AxisTick& tick : ticks) {
        const double width = style.ticks ? style.ticks->width(tick.label) : metrics.horizontalAdvance(tick.label);
        const double left = std::max(0.0, std::round(layout.scale.x(tick.time) - width / 2));
        paintText(painter, {left, layout.plot.top() - TickLift}, tick.label, style.ticks);
    }
}

void paintLanes(QPainter& painter, const TimelineLayout& layout, const TimelineIndex& index, const TimelineStyle& style)
{
    const QFont nameFont = interfaceFont(12);
    const QFont countFont = interfaceFont(TickPixels);
    const QFontMetricsF names(nameFont);
    const QFontMetricsF counts(countFont);
    const auto countWidth = [&](const QString& text) {
        return style.ticks ? style.ticks->width(text) : counts.horizontalAdvance(text);
    };
    for (const LaidLane& laid : layout.lanes) {
        if (!layout.plot.intersects(laid.rect))
            continue;
        const TimelineLane& lane = index.lanes[size_t(laid.lane)];
        painter.fillRect(
            QRectF(layout.plot.left(), std::round(laid.line) - 0.5, layout.plot.width(), 1), style.palette.line);
        const QString count = QString::number(lane.events());
        const double right = style.countRight > 0 ? style.countRight - countWidth(count) - 8 : layout.plot.left() - 12;
        const QRectF row(style.nameLeft, laid.line - 9, right - style.nameLeft, 18);
        painter.setFont(laid.collapsed ? interfaceFont(10) : nameFont);
        painter.setPen(style.palette.soft);
        if (style.labels && !laid.collapsed)
            style.labels->draw(painter, {row.left(), std::round(laid.line + names.capHeight() / 2)},
                style.labels->elided(lane.name, row.width()));
        else
            painter.drawText(row, Qt::AlignVCenter,
                QFontMetricsF(painter.font()).elidedText(lane.name, Qt::ElideRight, row.width()));
        if (style.countRight <= 0 || index.partial)
            continue;
        painter.setFont(countFont);
        painter.setPen(style.palette.faint);
        paintText(painter,
            {std::round(style.countRight - countWidth(count)), std::round(laid.line + counts.capHeight() / 2)}, count,
            style.ticks);
    }
}

void paintEvents(QPainter& painter, const TimelineLayout& layout, const TimelineStyle& style)
{
    painter.save();
    painter.setClipRect(layout.plot.adjusted(-1, 0, 1, 0), Qt::IntersectClip);
    for (const LaidHeat& heat : layout.heats)
        paintHeat(painter, layout, heat, style);
    for (const LaidMark& mark : layout.marks)
        if (mark.band)
            paintBand(painter, mark, style);
    paintLabels(painter, layout, style);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [position, x] : layout.choices) {
        const LaidMark& mark = layout.marks[size_t(position)];
        paintMark(painter, {x, mark.y}, 3.5, MarkShape::Ring, colorOf(mark, style), style.surface);
    }
    for (const LaidMark& mark : layout.marks)
        paintGlyph(painter, mark, style);
    painter.restore();
    if (!layout.partial)
        paintOutside(painter, layout, style);
}

void paintDateLines(
    QPainter& painter, const TimelineLayout& layout, const std::vector<DateLine>& lines, const TimelineStyle& style)
{
    QFont font = articleFont(11);
    font.setPixelSize(11); // points would grow with the resolution of paper
    font.setItalic(true);
    painter.setFont(font);
    QRectF before; // the word of the line before
    for (const DateLine& line : lines) {
        if (!layout.scale.window.contains(line.time))
            continue;
        const double x = std::round(layout.scale.x(line.time));
        painter.fillRect(
            QRectF(x - 0.5, layout.plot.top(), 1, layout.plot.height() + 10), faded(style.palette.accent, 0.65));
        const double width = QFontMetricsF(font).horizontalAdvance(line.word);
        const bool right = x + 6 + width <= layout.plot.right() + 30;
        QRectF place(right ? x + 6 : x - 6 - width, layout.plot.bottom(), width, 12);
        if (place.intersects(before))
            place.moveBottom(before.top());
        painter.setPen(style.palette.accent);
        painter.drawText(place.bottomLeft() - QPointF(0, 2), line.word);
        before = place;
    }
}
