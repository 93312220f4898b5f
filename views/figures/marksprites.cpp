#include "views/figures/marksprites.h"

#include "views/figures/timelinepainter.h"

#include <QPaintDevice>
#include <QPainter>
#include <cmath>

void MarkSprites::draw(QPainter& painter, const QPointF& centre, double radius, MarkShape shape, const QColor& color,
    const QColor& surface)
{
    struct Key {
        double radius;
        double scale;
        QRgb color;
        QRgb surface;
        MarkShape shape;
    };
    const Key key{radius, painter.device()->devicePixelRatioF(), color.rgba(), surface.rgba(), shape};
    QByteArray bytes(reinterpret_cast<const char*>(&key), offsetof(Key, shape));
    bytes.append(static_cast<char>(shape));
    const int side = 2 * (static_cast<int>(std::ceil(radius)) + 2);
    QPixmap& sprite = m_sprites[bytes];
    if (sprite.isNull()) {
        const int pixels = static_cast<int>(std::ceil(side * key.scale));
        sprite = QPixmap(pixels, pixels);
        sprite.setDevicePixelRatio(key.scale);
        sprite.fill(Qt::transparent);
        QPainter drawing(&sprite);
        drawing.setRenderHint(QPainter::Antialiasing);
        paintMark(drawing, {side / 2.0, side / 2.0}, radius, shape, color, surface);
    }
    painter.drawPixmap(QPointF(std::round(centre.x() * key.scale) / key.scale - side / 2.0,
                           std::round(centre.y() * key.scale) / key.scale - side / 2.0),
        sprite);
}
