#include "views/briefing/typesetter.h"

#include <QTextOption>
#include <array>

namespace page {

namespace {

struct StyleSheet {
    bool serif = false;
    double points = 9;
    QFont::Weight weight = QFont::Normal;
    double letterSpacing = 0; ///< points
    double leading = 1.35; ///< line height by font size
};

StyleSheet sheet(Style style)
{
    switch (style) {
    case Style::Title:
        return {true, 19, QFont::Bold, 0, 1.25};
    case Style::Heading:
        return {false, 7.2, QFont::DemiBold, 0.35, 1.4};
    case Style::Lead:
        return {true, 10, QFont::Normal, 0, 1.45};
    case Style::Reading:
        return {true, 9.2, QFont::Normal, 0, 1.45};
    case Style::ReadingSmall:
        return {true, 8.4, QFont::Normal, 0, 1.4};
    case Style::Plain:
        return {false, 8.6, QFont::Normal, 0, 1.4};
    case Style::Strong:
        return {false, 8.6, QFont::DemiBold, 0, 1.4};
    case Style::Soft:
        return {false, 8.2, QFont::Normal, 0, 1.4};
    case Style::Small:
        return {false, 7, QFont::Normal, 0, 1.35};
    case Style::Label:
        return {false, 7, QFont::Normal, 0, 1.35};
    case Style::Raised:
        return {false, 10.2, QFont::DemiBold, 0, 1};
    case Style::Accent:
        return {false, 7.2, QFont::DemiBold, 0.35, 1.4};
    }
    return {};
}

double leadingOf(const StyledText& text)
{
    double height = 0;
    for (const StyledText::Run& run : text.runs()) {
        const StyleSheet look = sheet(run.style);
        height = std::max(height, look.points * look.leading * Unit);
    }
    return height;
}

std::vector<Link> linksOf(const StyledText& text, const QTextLayout& layout)
{
    std::vector<Link> links;
    for (const StyledText::Run& run : text.runs()) {
        if (run.link.isEmpty())
            continue;
        const QTextLine line = layout.lineForTextPosition(run.start);
        if (!line.isValid())
            continue;
        const int end = std::min(run.start + run.length, line.textStart() + line.textLength());
        const double left = line.cursorToX(run.start);
        const double right = line.cursorToX(end);
        const double grow = Unit;
        links.push_back(
            {QRectF(left - grow, line.y() - grow, right - left + 2 * grow, line.height() + 2 * grow), run.link});
    }
    return links;
}

} // namespace

StyledText& StyledText::add(const QString& words, Style style, const QString& link)
{
    if (words.isEmpty())
        return *this;
    m_runs.push_back({static_cast<int>(m_words.size()), static_cast<int>(words.size()), style, link});
    m_words += words;
    return *this;
}

QFont Typesetter::font(Style style) const
{
    const StyleSheet look = sheet(style);
    QFont font;
    font.setFamilies(look.serif
            ? QStringList{QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif"), QStringLiteral("serif")}
            : QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                QStringLiteral("sans-serif")});
    font.setPixelSize(qRound(look.points * Unit));
    font.setWeight(look.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (look.letterSpacing > 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, look.letterSpacing * Unit);
    return font;
}

QColor Typesetter::color(Style style) const
{
    switch (style) {
    case Style::Heading:
    case Style::Soft:
    case Style::Small:
    case Style::Label:
        return m_palette.soft;
    case Style::Raised:
    case Style::Accent:
        return m_palette.accent;
    default:
        return m_palette.ink;
    }
}

SetText Typesetter::set(const StyledText& text, double width, Qt::Alignment alignment) const
{
    auto layout = std::make_shared<QTextLayout>(
        text.words(), font(text.runs().empty() ? Style::Plain : text.runs().front().style));
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.words().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const StyledText::Run& run : text.runs()) {
        QTextCharFormat format;
        format.setFont(font(run.style));
        format.setForeground(color(run.style));
        if (run.style == Style::Raised)
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        formats.append({run.start, run.length, format});
    }
    layout->setFormats(formats);

    const double leading = leadingOf(text);
    double y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + std::max(0.0, (leading - line.height()) / 2)});
        y += std::max(leading, line.height());
    }
    layout->endLayout();
    return {layout, y, linksOf(text, *layout)};
}

void place(Block& block, const SetText& text, QPointF at)
{
    block.lines.push_back({text.layout, 0, text.layout->lineCount(), at});
    for (const Link& link : text.links)
        block.links.push_back({link.area.translated(at), link.target});
}

} // namespace page
