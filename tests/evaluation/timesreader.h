#pragma once

#include "model/records/article.h"

#include <QString>
#include <vector>

namespace evaluation {

/// A time expression as a reader of the set marked it.
struct GoldTime {
    TextSpan span;
    QString type;
    QString value;
};

/// One document of a set, with the dates that somebody marked.
struct GoldDocument {
    QString name;
    Article article;
    std::vector<GoldTime> times;
};

/// TimeML (`<TEXT>` with TIMEX3 inside, `<DCT>` above); an empty name where the file is none.
GoldDocument readTimeMl(const QString& path);
/// MEANTIME's NAF-like layout: tokens, and TIMEX3 that names them. Tokens are joined by single spaces.
GoldDocument readMeantime(const QString& path);
/// One paragraph a block between empty lines.
void splitParagraphs(Article& article);

} // namespace evaluation
