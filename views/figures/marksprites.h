#pragma once

#include "views/figures/timelinelayout.h"

#include <QHash>
#include <QPixmap>

class QPainter;

/// The glyphs of marks as small pictures, drawn once each: on the screen a crowd of marks is then copied, not drawn.
class MarkSprites {
public:
    /// Draws the mark about `centre`, at the nearest pixel of the device.
    void draw(QPainter& painter, const QPointF& centre, double radius, MarkShape shape, const QColor& color,
        const QColor& surface);

private:
    QHash<QByteArray, QPixmap> m_sprites;
};
