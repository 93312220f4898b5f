#pragma once

#include "model/io/limits.h"
#include "model/io/linerules.h"
#include "model/records/records.h"

namespace io {

/// One block of a draft: a paragraph, a heading, an entry of a list, a caption.
struct DraftBlock {
    QString text; ///< without white space at its ends; a line end inside is a line break of the original
    std::optional<ParagraphKind> kind; ///< nothing: the words and their place decide, as in plain text
    int page = 0; ///< of the original, counted from 1; 0 where it has no pages
    std::vector<PageBegin> turns = {}; ///< further pages that begin inside `text`, counted in it
};

/// What the reader of one format gives: the blocks in reading order, and what the file says about itself. Empty means
/// that it does not say. What is left empty is looked for in the blocks (headline, by-line, date line, dateline).
struct Draft {
    std::vector<DraftBlock> blocks;
    QString title;
    QString byline;
    QString publisher;
    QString url;
    QString language; ///< BCP 47, as declared
    Publication published; ///< `evidenceText` says what states it; `evidence` is not used
    Publication issued; ///< `published` where the blocks name no day: a day that may be the file's own
    TimeValue madeOn; ///< the day on which the file was made; told where nothing says when it was published
    TimeValue updated;
    TimeValue retrieved; ///< when the copy was saved from its address
    std::vector<Diagnostic> diagnostics; ///< without article and span
};

/// An information for `Draft::diagnostics`. `code` is kebab-case.
Diagnostic remark(Severity severity, const char* code, const QString& message);

/// One article of a draft: blocks joined by blank lines to its text, kinds and metadata settled, the language found.
/// Control characters that no text has are taken out, lone surrogates become U+FFFD, and of more than `mostText` code
/// units the rest is left out. `format` and `file` are the article's.
Records articleOfDraft(Draft draft, const QString& format, const QString& file, const LineRules& rules,
    qsizetype mostText = most(Limit::TextLength));

} // namespace io
