#pragma once

#include "model/io/draft.h"

#include <QStringList>

namespace io {

/// Collects the blocks of a document in the order in which a reader of its format meets them. Rows of tables become
/// one block with " | " between the cells; tables that only place text on the page become paragraphs.
class BlockWriter {
public:
    void addText(QStringView text);
    /// The same with line ends and tabs as the spaces that they are in XML.
    void addWords(QStringView text);
    /// Ends a paragraph; one without words is left out. Nothing as the kind: the words and their place decide.
    void endParagraph(std::optional<ParagraphKind> kind = {});
    bool isEmpty() const { return m_blocks.empty() && m_text.isEmpty(); }

    /// How many blocks there are; what is in an open table is not counted.
    size_t count() const { return m_blocks.size(); }
    /// Ends what is open and takes the blocks behind the first `count` out again.
    std::vector<DraftBlock> takeFrom(size_t count);
    /// Adds blocks that are made already.
    void append(std::vector<DraftBlock> blocks);

    void beginTable();
    void endCell();
    void endRow();
    void endTable();

    /// Words of footnotes are collected apart until `endNote`, even in the middle of a paragraph; they come behind all
    /// other blocks, the first with its mark before it.
    void beginNote(const QString& mark);
    void endNote();

    /// All blocks, notes at the end; says in `draft` where a limit on tables was met.
    void finish(Draft& draft);

private:
    struct Table {
        std::vector<DraftBlock> cell; ///< paragraphs of the cell that is open
        std::vector<std::vector<DraftBlock>> row;
    };

    struct Note {
        QString mark; ///< until it is written
        QString outerText; ///< of the paragraph that the note stands in
        size_t outerTables = 0; ///< how many were open
    };

    std::vector<DraftBlock>& target();

    QString m_text;
    std::vector<DraftBlock> m_blocks;
    std::vector<DraftBlock> m_notes;
    std::vector<Table> m_tables;
    std::vector<Note> m_openNotes;
    qint64 m_cells = 0;
    qint64 m_length = 0; ///< of all text, in code units
};

} // namespace io
