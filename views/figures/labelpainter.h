#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QStaticText>

class QPainter;

/// Measures and draws the same short texts again and again in one font, for the screen; paper takes plain text. Each
/// text is shaped once. Where there are thousands of texts, those in plain Latin letters are set letter by letter
/// without kerning: shaping alone would take a quarter of each frame.
class LabelPainter {
public:
    explicit LabelPainter(const QFont& font);

    const QFont& font() const { return m_font; }
    /// Whether letters may be set without shaping.
    void setQuick(bool quick);
    /// In whole pixels, never less than what is drawn.
    double width(const QString& text);
    /// Shortened with "…" to at most `width` pixels.
    QString elided(const QString& text, double width);
    /// Draws with the painter's pen; the text's left end and base line at `place`.
    void draw(QPainter& painter, const QPointF& place, const QString& text);

private:
    struct Letter {
        quint32 glyph = 0; ///< 0: the font has none, or it must be shaped
        double advance = 0;
    };

    const Letter& letter(QChar character);
    /// The text letter by letter; empty where some letter must be shaped.
    QGlyphRun plain(const QString& text);

    QFont m_font;
    QRawFont m_raw;
    double m_ascent;
    bool m_quick = false;
    QHash<char16_t, Letter> m_letters;
    QHash<QString, QGlyphRun> m_plain;
    QHash<QString, QStaticText> m_shaped;
};
