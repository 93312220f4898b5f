#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace io::html {

/// An article that stands in a script alone, and what the script says of it beside its text.
struct ScriptArticle {
    QString html; ///< its paragraphs as markup
    QString title;
    QString byline;
    QString published; ///< as written
    qsizetype letters = 0; ///< of sentences
};

/// The longest run of sentences in the values of a page's scripts: a list of blocks, a string of markup or a tree of
/// React elements. Lists that lead to other pages, advertisements and the like are passed over. Nothing where no run
/// has 300 letters.
std::optional<ScriptArticle> articleInScripts(const QByteArray& page);

} // namespace io::html
