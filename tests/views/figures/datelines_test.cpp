#include "views/figures/datelines.h"

#include <gtest/gtest.h>

namespace {

Article article(const char* published, const char* updated = "")
{
    Article article;
    article.published.date = TimeValue::fromEdtf(QString::fromLatin1(published));
    article.updated = TimeValue::fromEdtf(QString::fromLatin1(updated));
    return article;
}

QStringList wordsOf(const std::vector<Article>& articles)
{
    Records records;
    records.articles = articles;
    QStringList words;
    for (const DateLine& line : dateLines(records))
        words.append(line.word);
    return words;
}

} // namespace

TEST(DateLines, StandForWhatIsKnownOfTheArticles)
{
    EXPECT_EQ(wordsOf({}), QStringList());
    EXPECT_EQ(wordsOf({article("")}), QStringList());
    EXPECT_EQ(wordsOf({article("2023-11-16")}), QStringList({QStringLiteral("published")}));
    EXPECT_EQ(wordsOf({article("2023-11-16", "2023-11-16")}), QStringList({QStringLiteral("published")}));
    EXPECT_EQ(wordsOf({article("2023-11-16", "2023-11-18")}),
        QStringList({QStringLiteral("published"), QStringLiteral("updated")}));
    EXPECT_EQ(wordsOf({article("2023-11-16"), article("")}), QStringList({QStringLiteral("latest article")}));
}

TEST(DateLines, EndWithTheLatestOfSeveralArticles)
{
    Records records;
    records.articles = {article("2023-11-16"), article("2024-01-02"), article("2023-12-24")};
    Records last;
    last.articles = {article("2024-01-02")};
    ASSERT_EQ(dateLines(records).size(), 1U);
    EXPECT_EQ(dateLines(records).front().time, dateLines(last).front().time);
}
