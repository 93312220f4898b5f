#pragma once

#include "views/common/palette.h"

class QPainter;

/// Paints the shape of an entity type, filled, about `centre`: ● person, ■ organization, ◆ place, ▲ group, ★ event,
/// ▬ document, ○ other. `size` is its width in pixels.
void paintEntityMark(QPainter& painter, const QPointF& centre, double size, EntityType type, const QColor& color);

/// Paints the mark of an event about `centre`: filled = occurred, ring = planned or possible, dashed ring = dated by
/// the background chronology, struck ring = not reached, denied, cancelled; a halo when it has the focus.
void paintEventMark(QPainter& painter, const QPointF& centre, double radius, const EventRecord& event,
    const Palette& palette, bool focused);
