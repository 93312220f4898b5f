#include "views/briefing/flowbuilder.h"

namespace page {

namespace {
constexpr double Hairline = 0.6 * Unit;
constexpr double RowPadding = 4.5 * Unit;
constexpr double ColumnGap = 9 * Unit;
} // namespace

QString shortened(const QString& words, qsizetype most)
{
    if (words.size() <= most)
        return words;
    const qsizetype space = words.lastIndexOf(QLatin1Char(' '), most - 1);
    return words.first(space > most / 2 ? space : most - 1) + QStringLiteral(" …");
}

void FlowBuilder::heading(const QString& words)
{
    Block block;
    const SetText text = m_typesetter.set({words.toUpper(), Style::Heading}, m_width);
    place(block, text, {0, 0});
    const double rule = text.height + 3 * Unit;
    block.fills.push_back({QRectF(0, rule, m_width, Hairline), m_typesetter.palette().line});
    block.height = rule + 6 * Unit;
    block.spaceBefore = 20 * Unit;
    block.outline = words;
    block.keepWithNext = true;
    add(std::move(block));
}

void FlowBuilder::paragraph(const StyledText& text, double indent, double spaceBefore, const QColor& bar)
{
    const SetText set = m_typesetter.set(text, m_width - indent);
    const int count = set.layout->lineCount();
    for (int i = 0; i < count; ++i) {
        Block block;
        const double top = i == 0 ? 0 : set.layout->lineAt(i).y();
        const double bottom = i + 1 < count ? set.layout->lineAt(i + 1).y() : set.height;
        block.height = bottom - top;
        block.spaceBefore = i == 0 ? spaceBefore : 0;
        block.lines.push_back({set.layout, i, 1, {indent, -top}});
        for (const Link& link : set.links) {
            if (link.area.center().y() >= top && link.area.center().y() < bottom)
                block.links.push_back({link.area.translated(indent, -top), link.target});
        }
        if (bar.isValid())
            block.fills.push_back({QRectF(0, 0, 1.5 * Unit, block.height), bar});
        block.keepWithNext = count > 1 && (i == 0 || i == count - 2);
        add(std::move(block));
    }
}

void FlowBuilder::tableHead(const QStringList& words, const std::vector<double>& shares)
{
    m_shares = shares;
    m_head = -1;
    std::vector<Cell> cells;
    for (const QString& word : words)
        cells.push_back({StyledText(word, Style::Label)});
    tableRow(cells);
    keepLast();
    m_flow.heads.push_back(last());
    m_head = static_cast<int>(m_flow.heads.size()) - 1;
}

void FlowBuilder::tableRow(const std::vector<Cell>& cells)
{
    Block block;
    double x = 0;
    double height = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        const double share = m_shares[i] * m_width;
        double y = RowPadding;
        for (const StyledText& text : cells[i]) {
            if (text.isEmpty())
                continue;
            const SetText set = m_typesetter.set(text, share - ColumnGap);
            place(block, set, {x, y});
            y += set.height;
        }
        height = std::max(height, y);
        x += share;
    }
    block.height = height + RowPadding;
    block.fills.push_back({QRectF(0, block.height - Hairline, m_width, Hairline), m_typesetter.palette().line});
    block.tableHead = m_head;
    add(std::move(block));
}

StyledText& FlowBuilder::cite(StyledText& text, const std::vector<int>& references)
{
    QString separator = QStringLiteral("\u202F");
    for (const int reference : references) {
        text.add(separator, Style::Raised);
        text.add(QString::number(reference), Style::Raised, QStringLiteral("ref:%1").arg(reference));
        separator = QStringLiteral(", ");
        if (!m_cited.contains(reference)) {
            m_cited.insert(reference);
            m_pendingAnchors.append(QStringLiteral("cite:%1").arg(reference));
        }
    }
    return text;
}

void FlowBuilder::add(Block block)
{
    block.anchors += m_pendingAnchors;
    m_pendingAnchors.clear();
    m_flow.blocks.push_back(std::move(block));
}

} // namespace page
