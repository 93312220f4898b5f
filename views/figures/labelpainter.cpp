#include "views/figures/labelpainter.h"

#include <QFontMetricsF>
#include <QPainter>

LabelPainter::LabelPainter(const QFont& font)
    : m_font(font)
    , m_ascent(QFontMetricsF(font).ascent())
{
}

void LabelPainter::draw(QPainter& painter, const QPointF& place, const QString& text)
{
    constexpr qsizetype MostKept = 4000;
    auto shaped = m_shaped.find(text);
    if (shaped == m_shaped.end()) {
        if (m_shaped.size() >= MostKept)
            m_shaped.clear();
        QStaticText prepared(text);
        prepared.setTextFormat(Qt::PlainText);
        prepared.setPerformanceHint(QStaticText::AggressiveCaching);
        prepared.prepare({}, m_font);
        shaped = m_shaped.insert(text, prepared);
    }
    painter.drawStaticText(QPointF(place.x(), place.y() - m_ascent), *shaped);
}
