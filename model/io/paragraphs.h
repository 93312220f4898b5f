#pragma once

#include "model/io/linerules.h"
#include "model/io/markdown.h"
#include "model/records/article.h"

namespace io {

/// The paragraphs of a text with their kinds, and the front matter where there is some.
struct Layout {
    std::vector<Paragraph> paragraphs;
    FrontMatter frontMatter;
};

/// Reads the lines of an article: lines broken at a fixed width join to one paragraph, others are one each; then
/// headline, by-lines and dates above the first sentence, headings, list entries and boilerplate are told apart.
/// `markdown`: lines without a blank line between them belong together.
Layout layoutOf(const SourceText& text, bool markdown, const LineRules& rules);

/// A paragraph of a format that has paragraphs, with its kind where the format says it.
struct StatedParagraph {
    TextSpan span; ///< not empty, without white space at its ends
    std::optional<ParagraphKind> kind;
};

/// The paragraphs of a text whose format has told them apart, with the kinds that it does not say.
std::vector<Paragraph> paragraphsOf(
    const SourceText& text, const std::vector<StatedParagraph>& stated, const LineRules& rules);

/// Whether a text is Markdown: by the file's name, or because a line begins with "# ".
bool isMarkdown(const QString& name, const SourceText& text);

} // namespace io
