#include "app/commandline/columns.h"

#include "model/text/visible.h"

#include <algorithm>
#include <array>

namespace commandline {

namespace {

constexpr int indent = 2;
constexpr int gap = 2;
constexpr int narrowest = 12; // of the column that takes what is left

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array wideRanges{Range{0x1100, 0x115F}, Range{0x231A, 0x231B}, Range{0x2E80, 0x303E},
    Range{0x3041, 0x33FF}, Range{0x3400, 0x4DBF}, Range{0x4E00, 0x9FFF}, Range{0xA000, 0xA4CF}, Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF}, Range{0xFE30, 0xFE6F}, Range{0xFF01, 0xFF60}, Range{0xFFE0, 0xFFE6}, Range{0x1F1E6, 0x1F1FF},
    Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x1FA70, 0x1FAFF},
    Range{0x20000, 0x3FFFD}};

int widthOf(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const auto inside = [c](const Range& range) { return range.first <= c && c <= range.last; };
    return std::ranges::any_of(wideRanges, inside) ? 2 : 1;
}

// How many code units of `text` fill at most `width` columns; at least one character.
qsizetype fitting(QStringView text, int width)
{
    int used = 0;
    qsizetype fits = 0;
    for (const char32_t c : text.toUcs4()) {
        used += widthOf(c);
        if (used > width && fits > 0)
            break;
        fits += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return fits;
}

QString padding(int columns)
{
    return QString(std::max(0, columns), QLatin1Char(' '));
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString printable(QStringView text)
{
    return visible(text, u' ');
}

QStringList wrapped(const QString& text, int width)
{
    QStringList lines;
    QString line;
    for (QString word : printable(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && displayWidth(line) + 1 + displayWidth(word) > width) {
            lines.append(line);
            line.clear();
        }
        while (displayWidth(word) > width) {
            const qsizetype fits = fitting(word, width);
            lines.append(word.first(fits));
            word.remove(0, fits);
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);
    return lines;
}

QString inked(const QString& text, Ink ink, bool colours)
{
    static const std::array codes{
        QString(), QStringLiteral("\033[1m"), QStringLiteral("\033[2m"), QStringLiteral("\033[33m")};
    const QString& code = codes[static_cast<size_t>(ink)];
    return colours && !code.isEmpty() && !text.isEmpty() ? code + text + QStringLiteral("\033[0m") : text;
}

std::vector<int> Columns::widths(int screenWidth) const
{
    std::vector<int> widths(m_widest.size(), 1);
    int taken = indent + gap * static_cast<int>(m_widest.size() - 1);
    for (size_t column = 0; column < m_widest.size(); ++column) {
        if (m_widest[column] == 0)
            continue;
        for (const auto& row : m_rows)
            widths[column] =
                std::max(widths[column], std::min(m_widest[column], displayWidth(printable(row[column].text))));
        taken += widths[column];
    }
    for (size_t column = 0; column < m_widest.size(); ++column) {
        if (m_widest[column] == 0)
            widths[column] = std::max(narrowest, screenWidth - taken);
    }
    return widths;
}

QString Columns::print(int screenWidth, bool colours) const
{
    const std::vector<int> columnWidths = widths(screenWidth);
    QString text;
    for (const auto& row : m_rows) {
        std::vector<QStringList> lines;
        qsizetype height = 1;
        for (size_t column = 0; column < row.size(); ++column) {
            lines.push_back(wrapped(row[column].text, columnWidths[column]));
            height = std::max(height, lines.back().size());
        }
        for (qsizetype i = 0; i < height; ++i) {
            QString line = padding(indent);
            int used = indent;
            int begin = indent;
            for (size_t column = 0; column < row.size(); ++column) {
                const QString words = lines[column].value(i);
                if (!words.isEmpty()) {
                    line += padding(begin - used) + inked(words, row[column].ink, colours);
                    used = begin + displayWidth(words);
                }
                begin += columnWidths[column] + gap;
            }
            text += line + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace commandline
