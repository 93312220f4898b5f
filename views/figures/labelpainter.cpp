#include "views/figures/labelpainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace {

constexpr qsizetype MostKept = 4000;

/// Letters that mean the same side by side as alone: Latin, its accents and the punctuation of news.
bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x20 && code < 0x250) || (code >= 0x2010 && code <= 0x2027);
}

} // namespace

LabelPainter::LabelPainter(const QFont& font)
    : m_font(font)
    , m_raw(QRawFont::fromFont(font))
    , m_ascent(QFontMetricsF(font).ascent())
{
}

void LabelPainter::setQuick(bool quick)
{
    m_quick = quick && m_raw.isValid();
}

const LabelPainter::Letter& LabelPainter::letter(QChar character)
{
    const auto known = m_letters.constFind(character.unicode());
    if (known != m_letters.constEnd())
        return *known;
    Letter letter;
    const QList<quint32> glyphs =
        isPlain(character) ? m_raw.glyphIndexesForString(QString(character)) : QList<quint32>();
    if (glyphs.size() == 1 && glyphs.front() != 0)
        letter = {glyphs.front(), m_raw.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics).front().x()};
    return *m_letters.insert(character.unicode(), letter);
}

QGlyphRun LabelPainter::plain(const QString& text)
{
    const auto known = m_plain.constFind(text);
    if (known != m_plain.constEnd())
        return *known;
    QList<quint32> glyphs;
    QList<QPointF> places;
    double x = 0;
    for (const QChar character : text) {
        const Letter& next = letter(character);
        if (next.glyph == 0)
            return {};
        glyphs.append(next.glyph);
        places.append({x, 0});
        x += next.advance;
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    if (m_plain.size() >= MostKept)
        m_plain.clear();
    m_plain.insert(text, run);
    return run;
}

double LabelPainter::width(const QString& text)
{
    if (m_quick) {
        double sum = 0;
        bool isWhole = true;
        for (const QChar character : text) {
            const Letter& next = letter(character);
            isWhole = isWhole && next.glyph != 0;
            sum += next.advance;
        }
        if (isWhole)
            return std::ceil(sum) + 1;
    }
    return std::ceil(QFontMetricsF(m_font).horizontalAdvance(text)) + 1;
}

QString LabelPainter::elided(const QString& text, double width)
{
    constexpr QChar Ellipsis(0x2026);
    if (!m_quick)
        return QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, width);
    if (this->width(text) <= width)
        return text;
    double room = width - letter(Ellipsis).advance - 2;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Letter& next = letter(text.at(i));
        if (next.glyph == 0)
            return QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, width);
        room -= next.advance;
        if (room < 0)
            return text.left(i).trimmed() + Ellipsis;
    }
    return text;
}

void LabelPainter::draw(QPainter& painter, const QPointF& place, const QString& text)
{
    if (m_quick) {
        if (const QGlyphRun run = plain(text); !run.isEmpty()) {
            painter.drawGlyphRun(place, run);
            return;
        }
    }
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
