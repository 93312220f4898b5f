#pragma once

#include "model/io/html/page.h"
#include "model/records/article.h"
#include "model/records/diagnostic.h"

namespace io::html {

/// What the head of a page, its linked data and the attributes of its elements say about the article.
struct Metadata {
    QStringList titles; ///< the best first; a title with the name of the site cut off comes last
    QString byline; ///< "Jane Doe and John Roe"
    QString publisher;
    QString url; ///< canonical, absolute
    QString language; ///< BCP 47
    Publication published; ///< from metadata, with what states it
    TimeValue updated;
    QString body; ///< the article's text as linked data give it
};

/// Reads them in this order, the first that states something wins: JSON-LD, OpenGraph, meta tags (Dublin Core,
/// Parse.ly, Sailthru and others), schema.org attributes, `<time>`. `address` is where the page was fetched.
Metadata metadataOf(const Page& page, const std::vector<QByteArray>& jsonLd, const QString& address);

} // namespace io::html
