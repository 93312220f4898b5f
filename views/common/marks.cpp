#include "views/common/marks.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace {

QPolygonF star(const QPointF& centre, double radius)
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
        const double reach = i % 2 == 0 ? radius : radius * 0.45;
        points.append(centre + QPointF(std::cos(angle), std::sin(angle)) * reach);
    }
    return points;
}

QPainterPath entityShape(const QPointF& c, double size, EntityType type)
{
    QPainterPath path;
    const double r = size / 2;
    switch (type) {
    case EntityType::Person:
        path.addEllipse(c, r, r);
        break;
    case EntityType::Organization:
        path.addRect(QRectF(c.x() - r * 0.9, c.y() - r * 0.9, r * 1.8, r * 1.8));
        break;
    case EntityType::Place:
        path.addPolygon(QPolygonF(
            {c + QPointF(0, -r * 1.2), c + QPointF(r * 1.2, 0), c + QPointF(0, r * 1.2), c + QPointF(-r * 1.2, 0)}));
        break;
    case EntityType::Group:
        path.addPolygon(QPolygonF({c + QPointF(0, -r), c + QPointF(r * 1.1, r * 0.9), c + QPointF(-r * 1.1, r * 0.9)}));
        break;
    case EntityType::Event:
        path.addPolygon(star(c, r * 1.25));
        break;
    case EntityType::Document:
        path.addRect(QRectF(c.x() - r * 0.75, c.y() - r, r * 1.5, r * 2));
        break;
    case EntityType::Other:
        path.addEllipse(c, r, r);
        path.addEllipse(c, r * 0.5, r * 0.5);
        break;
    }
    path.closeSubpath();
    return path;
}

bool isStruck(EventStatus status)
{
    return status == EventStatus::Denied || status == EventStatus::Cancelled || status == EventStatus::Negated;
}

} // namespace

void paintEntityMark(QPainter& painter, const QPointF& centre, double size, EntityType type, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(entityShape(centre, size, type));
    painter.restore();
}

void paintEventMark(QPainter& painter, const QPointF& centre, double radius, const EventRecord& event,
    const Palette& palette, bool focused)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = palette.colorOf(event.kind);
    const bool isRing =
        event.status == EventStatus::Planned || event.status == EventStatus::Possible || isStruck(event.status);
    const bool isDashed = event.when.basis == DateBasis::Background;
    painter.setBrush(Qt::NoBrush);
    if (focused) {
        painter.setPen(QPen(palette.accent, 1.6));
        painter.drawEllipse(centre, radius + 3.2, radius + 3.2);
    }
    if (isDashed || isRing) {
        QPen pen(color, 1.6);
        if (isDashed)
            pen.setDashPattern({1.4, 1.4});
        painter.setPen(pen);
        painter.drawEllipse(centre, radius - 0.8, radius - 0.8);
        if (isStruck(event.status)) {
            const double reach = (radius - 0.8) * 0.7;
            painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
        }
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(centre, radius, radius);
    }
    painter.restore();
}
