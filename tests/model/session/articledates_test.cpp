#include "model/io/reader.h"
#include "model/session/articledates.h"

#include <gtest/gtest.h>

namespace {

/// "published 2023-11-16; dateline 2023-11-15" of an article read from text.
std::string dump(const char* text, const QString& resolved = {})
{
    Records records = io::articleFromText(QString::fromUtf8(text));
    const Article& article = records.articles.front();
    if (!resolved.isEmpty()) {
        TimeExpression time;
        const qsizetype at = article.text.view().indexOf(QLatin1String("Nov."));
        time.where = {article.id, {at, at + 7}};
        time.date = TimeValue::fromEdtf(resolved);
        records.times = {time};
    }
    QStringList parts;
    for (const ArticleDate& date : articleDates(records, article.id)) {
        const QString name = date.day == ArticleDay::Published ? QStringLiteral("published ")
            : date.day == ArticleDay::Updated                  ? QStringLiteral("updated ")
                                                               : QStringLiteral("dateline ");
        parts.append(name + date.date.edtf());
    }
    return parts.join(QStringLiteral("; ")).toStdString();
}

} // namespace

TEST(ArticleDates, PublicationUpdateAndDatelineAreKeptApart)
{
    EXPECT_EQ(dump("Storm nears\n\nPublished 16 November 2023\nUpdated 17 November 2023\n\nOSLO, Nov. 15 \u2014 The "
                   "storm drew near the coast on Wednesday and rain fell.\n",
                  QStringLiteral("2023-11-15")),
        "published 2023-11-16; updated 2023-11-17; dateline 2023-11-15");
    EXPECT_EQ(dump("Storm nears\n\nThe storm drew near the coast.\n"), "");
}

TEST(ArticleDates, ADatelineWithoutYearWaitsForItsYear)
{
    EXPECT_EQ(
        dump("Storm nears\n\nOSLO, Nov. 15 \u2014 The storm drew near the coast on Wednesday and rain fell.\n"), "");
}
