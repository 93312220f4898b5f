#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace io::html {

/// What a page's linked data (JSON-LD with the words of schema.org) say about its article; as written.
struct LinkedArticle {
    QString headline;
    QStringList authors;
    QString publisher;
    QString published;
    QString modified;
    QString url;
    QString language;
    QString body;
};

/// The article that the scripts describe: of several NewsArticle, Article, BlogPosting and the like the one that says
/// most; where there is none, what a WebPage says. Scripts with stray line ends, comments or a comma too many are
/// mended; what is no JSON is passed over.
std::optional<LinkedArticle> linkedArticle(const std::vector<QByteArray>& scripts);

} // namespace io::html
