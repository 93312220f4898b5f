#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>

class QPainter;

/// Draws the same short texts again and again in one font, shaped once. For the screen; paper takes plain text.
class LabelPainter {
public:
    explicit LabelPainter(const QFont& font);

    const QFont& font() const { return m_font; }
    /// Draws with the painter's pen; the text's left end and base line at `place`.
    void draw(QPainter& painter, const QPointF& place, const QString& text);

private:
    QFont m_font;
    double m_ascent;
    QHash<QString, QStaticText> m_shaped;
};
