#pragma once

#include "views/briefing/blocks.h"
#include "views/common/palette.h"

#include <QFont>
#include <QTextLayout>

namespace page {

/// How a run of words looks.
enum class Style { Title, Heading, Lead, Reading, ReadingSmall, Plain, Strong, Soft, Small, Label, Raised, Accent };

/// Words in several styles, with links, that are set as one paragraph.
class StyledText {
public:
    StyledText() = default;
    StyledText(const QString& words, Style style) { add(words, style); }

    struct Run {
        int start = 0;
        int length = 0;
        Style style = Style::Plain;
        QString link; ///< anchor it leads to, or empty
    };

    StyledText& add(const QString& words, Style style, const QString& link = {});
    const QString& words() const { return m_words; }
    const std::vector<Run>& runs() const { return m_runs; }
    bool isEmpty() const { return m_words.isEmpty(); }

private:
    QString m_words;
    std::vector<Run> m_runs;
};

/// A paragraph broken into lines at a width.
struct SetText {
    std::shared_ptr<const QTextLayout> layout;
    double height = 0;
    std::vector<Link> links; ///< from the paragraph's top left
};

/// Sets text for one PDF: fonts, colours and line breaks.
class Typesetter {
public:
    explicit Typesetter(const Palette& palette)
        : m_palette(palette)
    {
    }

    const Palette& palette() const { return m_palette; }
    QFont font(Style style) const;
    QColor color(Style style) const;
    /// Breaks at words, and inside a word only where it is wider than the line.
    SetText set(const StyledText& text, double width, Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    const Palette& m_palette;
};

/// Puts a whole set paragraph into a block.
void place(Block& block, const SetText& text, QPointF at);

} // namespace page
