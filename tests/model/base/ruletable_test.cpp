#include "model/base/ruletable.h"

#include <gtest/gtest.h>

namespace {

RuleTable table(const char* text)
{
    const auto parsed = RuleTable::parse(text, QStringLiteral("test.tsv"));
    EXPECT_TRUE(parsed);
    return parsed.value_or(RuleTable());
}

} // namespace

TEST(RuleTable, ReadsRowsUnderAHead)
{
    const RuleTable rules = table("# a comment\npattern\tvalue\n\n a b \tc\nd\n");
    EXPECT_EQ(rules.columns(), (QStringList{QStringLiteral("pattern"), QStringLiteral("value")}));
    ASSERT_EQ(rules.rows().size(), 2u);
    EXPECT_EQ(rules.rows()[0].line, 4);
    EXPECT_EQ(rules.rows()[0].cells, (QStringList{QStringLiteral("a b"), QStringLiteral("c")}));
    EXPECT_EQ(rules.rows()[1].cells, (QStringList{QStringLiteral("d"), QString()}));
    EXPECT_EQ(rules.column(u"value"), 1);
    EXPECT_EQ(rules.column(u"absent"), -1);
}

TEST(RuleTable, NamesTheLineWithTooManyCells)
{
    const auto parsed = RuleTable::parse("a\tb\n1\t2\t3\n", QStringLiteral("test.tsv"));
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().code, ErrorCode::BadRules);
    EXPECT_TRUE(parsed.error().detail.contains(QStringLiteral("line 2")));
}

TEST(RuleTable, FailsWithoutItsFile)
{
    EXPECT_EQ(RuleTable::read(QStringLiteral(":/absent.tsv")).error().code, ErrorCode::FileUnreadable);
}
