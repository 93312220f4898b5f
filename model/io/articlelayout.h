#pragma once

#include "model/records/article.h"
#include "model/text/codepoints.h"

#include <QJsonArray>

namespace io {

/// Paragraphs and pages of an article as they stand in a records document, in code points:
/// `[{"start": 0, "end": 12, "kind": "headline"}]` and `[{"start": 0, "page": 1}]`.
QJsonArray paragraphsToJson(const Article& article, const CodePoints& points);
QJsonArray pagesToJson(const Article& article, const CodePoints& points);

/// The same back. Entries outside the text, without words, out of order or of an unknown kind are left out.
std::vector<Paragraph> paragraphsFromJson(const QJsonArray& array, const CodePoints& points, qsizetype length);
std::vector<PageBegin> pagesFromJson(const QJsonArray& array, const CodePoints& points, qsizetype length);

} // namespace io
