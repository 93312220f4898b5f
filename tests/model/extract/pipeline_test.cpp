#include "model/extract/pipeline.h"
#include "model/io/reader.h"

#include <gtest/gtest.h>

namespace {

const extract::Resources& resources()
{
    static const auto loaded = extract::loadResources();
    return *loaded;
}

Article articleOf(const QString& text)
{
    Article article = io::articleFromText(text).articles.front();
    article.id = ArticleId{1};
    return article;
}

} // namespace

TEST(Pipeline, LoadsItsResources)
{
    const auto loaded = extract::loadResources();
    ASSERT_TRUE(loaded) << qPrintable(loaded.error().file) << qPrintable(loaded.error().detail);
}

TEST(Pipeline, StopsBeforeTheFirstStage)
{
    std::stop_source source;
    source.request_stop();
    const Records records = extract::extract(
        articleOf(QStringLiteral("News\n\nThe mayor resigned on 3 May 2021.")), resources(), source.get_token());
    EXPECT_EQ(records.articles.size(), 1U);
    EXPECT_TRUE(records.events.empty());
}

TEST(Pipeline, RedatingMovesRelativeDatesAndKeepsEntities)
{
    Article article = articleOf(QStringLiteral("News\n\nThe mayor of Oslo, Kari Nord, resigned on Wednesday."));
    article.published = Publication{TimeValue::fromEdtf(u"2023-11-16"), PublicationBasis::User, {}, {}};
    const Records first = extract::extract(article, resources());
    article.published.date = TimeValue::fromEdtf(u"2023-11-23");
    const Records second = extract::redate(article, first, resources());
    EXPECT_EQ(first.entities, second.entities);
    ASSERT_FALSE(first.events.empty());
    EXPECT_EQ(first.events.front().when.date.edtf(), QStringLiteral("2023-11-15"));
    EXPECT_EQ(second.events.front().when.date.edtf(), QStringLiteral("2023-11-22"));
}

TEST(Pipeline, HostileTextEndsWithoutACrash)
{
    for (const QString& text : {QString(20000, u'a'), QStringLiteral("\"").repeated(5000),
             QStringLiteral("(said ").repeated(3000), QStringLiteral("x y ").repeated(5000),
             QString(4000, QChar(0xD800)), QStringLiteral("on Monday ").repeated(2000)}) {
        const Records records = extract::extract(articleOf(text), resources());
        EXPECT_EQ(records.articles.size(), 1U);
    }
}
