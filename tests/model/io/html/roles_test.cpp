#include "model/io/html/roles.h"

#include "model/base/ruletable.h"
#include "model/io/html/notices.h"

#include <gtest/gtest.h>

TEST(NameRules, EveryRowGivesWhatItsExampleSays)
{
    const auto table = RuleTable::read(QStringLiteral(":/language/en/pageparts.tsv"));
    ASSERT_TRUE(table);
    ASSERT_GT(table->rows().size(), 100u);
    const io::html::NameRules rules;
    for (const auto& row : table->rows()) {
        const auto expected = io::html::NameRules::named(row.cells[3]);
        ASSERT_TRUE(expected && io::html::NameRules::named(row.cells[1])) << "line " << row.line;
        EXPECT_EQ(rules.roleOf(row.cells[2]), *expected) << "line " << row.line;
    }
}

TEST(NameRules, SplitsNamesIntoWords)
{
    using io::html::Role;
    const io::html::NameRules rules;
    EXPECT_EQ(rules.roleOf(u"ArticleBody_main__x1"), Role::Body);
    EXPECT_EQ(rules.roleOf(u"c-related-stories"), Role::Related);
    EXPECT_EQ(rules.roleOf(u"shadow"), Role::None) << "no word but part of one";
    EXPECT_EQ(rules.roleOf(u"header heading adapt"), Role::None);
    EXPECT_EQ(rules.roleOf(u""), Role::None);
}

TEST(NoticeRules, EveryRowGivesWhatItsExampleSays)
{
    const auto table = RuleTable::read(QStringLiteral(":/language/en/pagenotices.tsv"));
    ASSERT_TRUE(table);
    ASSERT_GT(table->rows().size(), 20u);
    for (const auto& row : table->rows()) {
        const QRegularExpression own(row.cells[1], QRegularExpression::CaseInsensitiveOption);
        ASSERT_TRUE(own.isValid()) << "line " << row.line;
        EXPECT_TRUE(own.match(row.cells[2]).hasMatch() && row.cells[2].toLower().contains(row.cells[0]))
            << "line " << row.line;
        EXPECT_TRUE(io::html::NoticeRules().match(row.cells[2])) << "line " << row.line;
    }
}

TEST(NoticeRules, LeaveTheArticlesSentencesAlone)
{
    const io::html::NoticeRules rules;
    for (const char* sentence : {"The regulator fined the firm because its site used cookies without consent.",
             "He said: \"We use cookies to follow what people read.\"",
             "Readers cancelled their newspapers in thousands.",
             "The newsletter of the union said that the strike would go on.", "Police had a tip from a neighbour.",
             "The right to vote was reserved for men.", "The minister supports independent courts."})
        EXPECT_FALSE(rules.match(QString::fromLatin1(sentence))) << sentence;
}
