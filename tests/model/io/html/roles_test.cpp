#include "model/io/html/roles.h"

#include "model/base/ruletable.h"

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
