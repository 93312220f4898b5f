#pragma once

#include "model/records/article.h"
#include "model/records/diagnostic.h"
#include "model/records/entity.h"
#include "model/records/eventrecord.h"
#include "model/records/quotation.h"
#include "model/records/timeexpression.h"

/// A span of a records document whose words stand nowhere in its article. Kept, listed, never shown at a wrong place.
struct Orphan {
    ArticleId article;
    QString text; ///< the words it quotes
    QString owner; ///< the record it belongs to, as the file calls it: "e3"
    QString field; ///< "evidence", "mentions", …
    QString reason; ///< one plain sentence
    QJsonObject span; ///< as it stood in the file, written back unchanged

    friend bool operator==(const Orphan&, const Orphan&) = default;
};

/// Everything known about one or several articles: the value that extraction gives, files hold and views show.
struct Records {
    std::vector<Article> articles;
    std::vector<Entity> entities;
    std::vector<TimeExpression> times;
    std::vector<Quotation> quotations;
    std::vector<EventRecord> events;
    std::vector<Orphan> orphans;
    std::vector<Diagnostic> diagnostics;
    QJsonObject extra;

    friend bool operator==(const Records&, const Records&) = default;
};
