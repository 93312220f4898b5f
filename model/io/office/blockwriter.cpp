#include "model/io/office/blockwriter.h"

#include "model/io/limits.h"

#include <algorithm>

namespace io {

namespace {

constexpr qsizetype LongestCell = 300; // code units; tables with longer cells only place text on the page

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

} // namespace

std::vector<DraftBlock>& BlockWriter::target()
{
    const size_t outside = m_openNotes.empty() ? 0 : m_openNotes.back().outerTables;
    if (m_tables.size() > outside)
        return m_tables.back().cell;
    return m_openNotes.empty() ? m_blocks : m_notes;
}

void BlockWriter::addText(QStringView text)
{
    m_length += text.size();
    if (m_length <= most(Limit::DraftLength))
        m_text += text;
}

void BlockWriter::addWords(QStringView text)
{
    const qsizetype begin = m_text.size();
    addText(text);
    for (qsizetype i = begin; i < m_text.size(); ++i) {
        if (m_text[i] == u'\n' || m_text[i] == u'\t' || m_text[i] == u'\r')
            m_text[i] = u' ';
    }
}

void BlockWriter::endParagraph(std::optional<ParagraphKind> kind)
{
    QString text = std::move(m_text);
    m_text.clear();
    if (isBlank(text))
        return;
    if (!m_openNotes.empty() && !m_openNotes.back().mark.isEmpty()) {
        text = m_openNotes.back().mark + QLatin1Char(' ') + text.trimmed();
        m_openNotes.back().mark.clear();
    }
    text = text.trimmed();
    constexpr QStringView bullets = u"\u2022\u25CF\u25AA\u25E6\u2023\u00B7";
    if (!kind && text.size() > 2 && bullets.contains(text[0]) && text[1].isSpace()) {
        text = text.sliced(2).trimmed();
        kind = ParagraphKind::ListEntry;
    }
    target().push_back({text, m_openNotes.empty() ? kind : ParagraphKind::Body, 0, {}});
}

std::vector<DraftBlock> BlockWriter::takeFrom(size_t count)
{
    endParagraph();
    while (!m_tables.empty())
        endTable();
    const auto begin = m_blocks.begin() + static_cast<std::ptrdiff_t>(std::min(count, m_blocks.size()));
    std::vector<DraftBlock> taken(std::make_move_iterator(begin), std::make_move_iterator(m_blocks.end()));
    m_blocks.erase(begin, m_blocks.end());
    for (const DraftBlock& block : taken)
        m_length -= block.text.size();
    return taken;
}

void BlockWriter::append(std::vector<DraftBlock> blocks)
{
    for (DraftBlock& block : blocks) {
        m_length += block.text.size();
        if (m_length <= most(Limit::DraftLength))
            m_blocks.push_back(std::move(block));
    }
}

void BlockWriter::beginTable()
{
    endParagraph();
    m_tables.emplace_back();
}

void BlockWriter::endCell()
{
    endParagraph();
    if (m_tables.empty())
        return;
    Table& table = m_tables.back();
    if (++m_cells <= most(Limit::TableCells) && !table.cell.empty())
        table.row.push_back(std::move(table.cell));
    table.cell.clear();
}

void BlockWriter::endRow()
{
    if (m_tables.empty())
        return;
    endCell();
    const auto row = std::move(m_tables.back().row);
    m_tables.back().row.clear();
    const auto isText = [](const std::vector<DraftBlock>& cell) {
        return std::ranges::any_of(cell, [](const DraftBlock& block) { return block.text.size() > LongestCell; });
    };
    const bool isPlacement = row.size() < 2 || std::ranges::any_of(row, isText);
    QStringList cells;
    Table table = std::move(m_tables.back());
    m_tables.pop_back();
    for (const auto& cell : row) {
        QStringList words;
        for (const DraftBlock& block : cell) {
            words.append(block.text);
            if (isPlacement) {
                target().push_back(block);
                if (!block.kind && std::ranges::none_of(block.text, [](QChar c) { return c.isLetter(); }))
                    target().back().kind = ParagraphKind::Body; // a number is no heading
            }
        }
        cells.append(words.join(u' '));
    }
    if (!isPlacement)
        target().push_back({cells.join(QLatin1String(" | ")), ParagraphKind::Body, 0, {}});
    m_tables.push_back(std::move(table));
}

void BlockWriter::endTable()
{
    if (m_tables.empty())
        return;
    endRow();
    m_tables.pop_back();
}

void BlockWriter::beginNote(const QString& mark)
{
    m_openNotes.push_back({mark, std::move(m_text), m_tables.size()});
    m_text.clear();
}

void BlockWriter::endNote()
{
    if (m_openNotes.empty())
        return;
    endParagraph();
    m_text = std::move(m_openNotes.back().outerText);
    m_openNotes.pop_back();
}

void BlockWriter::finish(Draft& draft)
{
    while (!m_openNotes.empty())
        endNote();
    endParagraph();
    while (!m_tables.empty())
        endTable();
    draft.blocks = std::move(m_blocks);
    draft.blocks.insert(
        draft.blocks.end(), std::make_move_iterator(m_notes.begin()), std::make_move_iterator(m_notes.end()));
    if (m_cells > most(Limit::TableCells))
        draft.diagnostics.push_back(remark(Severity::Warning, "table-too-large", limitMessage(Limit::TableCells)));
    if (m_length > most(Limit::DraftLength))
        draft.diagnostics.push_back(remark(Severity::Warning, "text-too-long", limitMessage(Limit::DraftLength)));
}

} // namespace io
