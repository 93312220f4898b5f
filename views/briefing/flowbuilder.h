#pragma once

#include "views/briefing/typesetter.h"

#include <QSet>

namespace page {

/// One cell of a table row, its paragraphs set below each other.
using Cell = std::vector<StyledText>;

/// Adds headings, paragraphs and table rows to a flow.
class FlowBuilder {
public:
    FlowBuilder(const Typesetter& typesetter, double width)
        : m_typesetter(typesetter)
        , m_width(width)
    {
    }

    /// A section heading in capitals with a hairline, kept with what follows and entered in the outline.
    void heading(const QString& words);
    /// A paragraph that may be parted between its lines; never one line alone. `bar` draws a bar at its left.
    void paragraph(const StyledText& text, double indent, double spaceBefore, const QColor& bar = {});
    /// The line above a table's rows, repeated on every page that the table reaches.
    void tableHead(const QStringList& words, const std::vector<double>& shares);
    void tableRow(const std::vector<Cell>& cells);
    void endTable() { m_head = -1; }
    /// Any other block.
    void add(Block block);
    /// Names the paragraph that is added next.
    void anchorNext(const QString& anchor) { m_pendingAnchors.append(anchor); }
    /// The block that was added last.
    Block& last() { return m_flow.blocks.back(); }
    /// Keeps the block added last with what follows.
    void keepLast() { last().keepWithNext = true; }

    /// " 3, 4" as raised links; remembers the first use of each number as the anchor of the block that follows.
    StyledText& cite(StyledText& text, const std::vector<int>& references);

    double width() const { return m_width; }
    const Typesetter& typesetter() const { return m_typesetter; }
    Flow take() { return std::move(m_flow); }

private:
    const Typesetter& m_typesetter;
    double m_width;
    Flow m_flow;
    int m_head = -1;
    std::vector<double> m_shares;
    QSet<int> m_cited;
    QStringList m_pendingAnchors;
};

/// Cut to at most `most` characters, with an ellipsis, so that a table row stays smaller than a page.
QString shortened(const QString& words, qsizetype most);

} // namespace page
