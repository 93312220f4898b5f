// What plain text does not have (kinds, pages, times of retrieval) goes through a records document unchanged.
#include "model/io/articlelayout.h"

#include "model/io/reader.h"
#include "model/io/recordsformat.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

namespace {

Records page()
{
    const auto opened = io::openBytes(
        "<!DOCTYPE html><meta name=date content='2024-03-12'><meta property='article:modified_time' "
        "content='2024-03-13'>"
        "<h1>Ferry \xF0\x9F\x9A\xA2 talks</h1><p>The towns \xF0\x9F\x8C\x8A met on Monday, their mayors said.</p>"
        "<h2>And then</h2><ul><li>They will meet again in May.</li></ul><figure><figcaption>A "
        "ferry</figcaption></figure>"
        "<p>Nobody knew when the ferry would sail again, or who was to pay.</p>",
        QStringLiteral("page.html"));
    return opened ? opened->records : Records();
}

} // namespace

TEST(ArticleLayout, GoesThroughADocumentUnchanged)
{
    Records records = page();
    ASSERT_EQ(records.articles.size(), 1u);
    Article& article = records.articles.front();
    EXPECT_EQ(article.paragraphs.size(), 6u);
    EXPECT_EQ(article.updated.edtf(), u"2024-03-13");
    article.retrieved = TimeValue::fromEdtf(u"2024-03-14T10:00:00Z");
    article.pages = {{0, 1}, {article.paragraphs[3].span.begin, 2}};
    const auto again = io::readRecords(io::writeRecords(records), {});
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_EQ(again->articles, records.articles);
}

TEST(ArticleLayout, OfAnotherProgramIsTakenWithCare)
{
    const CodePoints points(u"one two three");
    const auto kinds = [&](const char* json) {
        std::string line;
        for (const Paragraph& paragraph : io::paragraphsFromJson(QJsonDocument::fromJson(json).array(), points, 13))
            line += std::to_string(paragraph.span.begin) + '-' + std::to_string(paragraph.span.end) + ' ';
        return line;
    };
    EXPECT_EQ(
        kinds("[{\"start\":0,\"end\":3,\"kind\":\"body\"},{\"start\":4,\"end\":7,\"kind\":\"heading\"}]"), "0-3 4-7 ");
    EXPECT_EQ(kinds("[{\"start\":0,\"end\":3,\"kind\":\"poem\"},{\"start\":3,\"end\":3,\"kind\":\"body\"}]"), "");
    EXPECT_EQ(kinds("[{\"start\":4,\"end\":9,\"kind\":\"body\"},{\"start\":8,\"end\":11,\"kind\":\"body\"}]"), "4-9 ")
        << "overlap";
    EXPECT_EQ(kinds("[1, null, {\"start\":\"x\"}, {\"start\":1e99,\"end\":2e99,\"kind\":\"body\"}]"), "");
    EXPECT_EQ(io::pagesFromJson(QJsonDocument::fromJson(
                                    "[{\"start\":0,\"page\":1},{\"start\":4,\"page\":1},{\"start\":99,\"page\":3}]")
                                    .array(),
                  points, 13)
                  .size(),
        1u);
}

TEST(ArticleLayout, KnowsThePageOfAPlace)
{
    Article article;
    EXPECT_EQ(pageAt(article, 3), 0);
    article.pages = {{0, 1}, {10, 2}, {30, 4}};
    EXPECT_EQ(pageAt(article, 9), 1);
    EXPECT_EQ(pageAt(article, 10), 2);
    EXPECT_EQ(pageAt(article, 99), 4);
}
