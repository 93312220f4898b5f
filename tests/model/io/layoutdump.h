#pragma once

#include "model/io/reader.h"

#include <string>

/// One line a paragraph: its kind's first letter (Headline H, bYline Y, heading S, body B, list entry L, boilerplate X)
/// and its words.
inline std::string dump(const Article& article)
{
    constexpr char letters[] = "HYSBLX";
    std::string lines;
    for (const Paragraph& paragraph : article.paragraphs) {
        lines += letters[static_cast<size_t>(paragraph.kind)];
        lines += ' ' + article.text.slice(paragraph.span).toString().replace(u'\n', u'/').toStdString() + '\n';
    }
    return lines;
}

/// "2023-11-16 visible <Nov. 16, 2023>"
inline std::string dump(const Article& article, const Publication& published)
{
    constexpr const char* bases[] = {"unknown", "user", "metadata", "dateline", "visible", "url", "inferred"};
    std::string line = published.date.edtf().toStdString() + ' ' + bases[static_cast<size_t>(published.basis)];
    if (published.evidence)
        line += " <" + article.text.slice(*published.evidence).toString().toStdString() + '>';
    return line;
}
