#include "model/io/pdf/furniture.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <cmath>
#include <map>

namespace io {

namespace {

constexpr float MarginShare = 0.14f; // of the height of a page, above and below
constexpr int FarthestPage = 4; // that a running head is looked for on

/// A line near an edge: in which block it stands, and how it looks with its digits made equal.
struct EdgeLine {
    size_t block = 0;
    size_t line = 0;
    int page = 0;
    float middle = 0;
    bool outermost = false; // nothing stands further out
    QString words;
};

// A page and a height on it, rounded to three points; `step` heights further.
qint64 placeOf(int page, float middle, int step)
{
    return (qint64(page) << 20) + std::lround(middle / 3) + step;
}

QString withoutDigits(const QString& text)
{
    QString masked;
    for (const QChar c : text) {
        if (!c.isDigit())
            masked += c.toLower();
        else if (!masked.endsWith(u'#'))
            masked += u'#';
    }
    return masked.simplified();
}

bool isPageNumber(const QString& text)
{
    static const QRegularExpression number(
        QStringLiteral("(*NO_JIT)^(?:page|p\\.|seite)?\\s*[-\\x{2013}\\x{2014}|\\[(]*\\s*(?:[0-9]{1,4}|[ivxl]{1,6})\\s*"
                       "[-\\x{2013}\\x{2014}|\\])]*(?:\\s*(?:of|/)\\s*[0-9]{1,4})?$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 24 && number.match(text).hasMatch();
}

// "11/16/23, 5:04 PM  Title" above and "https://… 1/3" below: what browsers print around a page.
QString printedAddress(const QString& text)
{
    static const QRegularExpression address(QStringLiteral("(*NO_JIT)^(https?://\\S+)(?:\\s+[0-9]+/[0-9]+)?$"));
    return address.match(text).captured(1);
}

bool isPrintedHead(const QString& text)
{
    static const QRegularExpression head(QStringLiteral("(*NO_JIT)^[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}, "
                                                        "[0-9]{1,2}:[0-9]{2}(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s.*)?$"));
    return head.match(text).hasMatch();
}

/// Looks for lines that come again from page to page.
class FurnitureSearch {
public:
    FurnitureSearch(std::vector<TextBlock>& blocks, const std::vector<PdfPage>& pages)
        : m_blocks(blocks)
    {
        for (const PdfPage& page : pages)
            m_heights.insert(page.number, page.height);
    }

    Furniture drop();

private:
    void gather();
    bool comesAgain(const EdgeLine& line) const;

    std::vector<TextBlock>& m_blocks;
    QHash<int, float> m_heights;
    std::vector<EdgeLine> m_lines;
    QHash<QString, QSet<qint64>> m_places; // of lines with the same words, as placeOf gives them
};

void FurnitureSearch::gather()
{
    std::map<int, Box> extents;
    for (const TextBlock& block : m_blocks) {
        const auto [extent, isNew] = extents.try_emplace(block.page, block.box);
        extent->second.unite(block.box);
    }
    for (size_t b = 0; b < m_blocks.size(); ++b) {
        const int page = m_blocks[b].page;
        const float height = m_heights.value(page);
        const Box& extent = extents[page];
        for (size_t i = 0; i < m_blocks[b].lines.size(); ++i) {
            const PdfLine& line = m_blocks[b].lines[i];
            const float middle = line.box.middle();
            if (middle > MarginShare * height && middle < (1 - MarginShare) * height)
                continue;
            const bool outermost =
                line.box.top < extent.top + 0.5f * line.size || line.box.bottom > extent.bottom - 0.5f * line.size;
            m_lines.push_back({b, i, page, middle, outermost, withoutDigits(line.text)});
            m_places[m_lines.back().words].insert(placeOf(page, middle, 0));
        }
    }
}

bool FurnitureSearch::comesAgain(const EdgeLine& line) const
{
    const auto places = m_places.constFind(line.words);
    for (int page = line.page - FarthestPage; page <= line.page + FarthestPage; ++page) {
        for (int step = -1; step <= 1 && page != line.page; ++step) {
            if (places->contains(placeOf(page, line.middle, step)))
                return true;
        }
    }
    return false;
}

Furniture FurnitureSearch::drop()
{
    gather();
    Furniture furniture;
    for (const EdgeLine& edge : m_lines) {
        QString& text = m_blocks[edge.block].lines[edge.line].text;
        const QString address = edge.outermost ? printedAddress(text) : QString();
        if (furniture.url.isEmpty())
            furniture.url = address;
        if (comesAgain(edge) || !address.isEmpty() || (edge.outermost && (isPageNumber(text) || isPrintedHead(text))))
            text.clear();
    }
    for (TextBlock& block : m_blocks)
        std::erase_if(block.lines, [](const PdfLine& line) { return line.text.isEmpty(); });
    std::erase_if(m_blocks, [](const TextBlock& block) { return block.lines.empty(); });
    return furniture;
}

bool beginsFootnote(const PdfLine& line)
{
    static const QRegularExpression mark(QStringLiteral("(*NO_JIT)^(?:[0-9]{1,3}[.)]?\\s+\\S|[*\\x{2020}\\x{2021}])"));
    return line.marked || mark.match(line.text).hasMatch();
}

} // namespace

Furniture dropFurniture(std::vector<TextBlock>& blocks, const std::vector<PdfPage>& pages)
{
    return FurnitureSearch(blocks, pages).drop();
}

size_t moveFootnotes(std::vector<TextBlock>& blocks, const std::vector<PdfPage>& pages, float bodySize)
{
    QHash<int, float> heights;
    for (const PdfPage& page : pages)
        heights.insert(page.number, page.height);
    const auto isNote = [&](const TextBlock& block) {
        if (block.size >= 0.93f * bodySize || block.box.top < 0.5f * heights.value(block.page)
            || !beginsFootnote(block.lines.front()))
            return false;
        const auto samePage = std::ranges::equal_range(blocks, block.page, {}, &TextBlock::page);
        return std::ranges::none_of(samePage, [&](const TextBlock& other) {
            return other.size > 0.93f * bodySize && other.box.middle() > block.box.middle()
                && other.box.sharedWidth(block.box) > 0;
        });
    };
    std::vector<TextBlock> notes, others;
    for (const TextBlock& block : blocks)
        (isNote(block) ? notes : others).push_back(block);
    blocks = std::move(others);
    blocks.insert(blocks.end(), notes.begin(), notes.end());
    return notes.size();
}

} // namespace io
