#include "model/extract/entities/entitytables.h"
#include "model/records/names.h"

#include <gtest/gtest.h>

using extract::EntityRules;

namespace {

QString entities(const char* file)
{
    return QStringLiteral(":/language/en/entities/") + QLatin1String(file);
}

} // namespace

TEST(EntityTables, GiveEveryExampleOfAHeadItsType)
{
    const auto rules = EntityRules::load();
    ASSERT_TRUE(rules);
    const auto table = RuleTable::read(entities("nameheads.tsv"));
    ASSERT_TRUE(table);
    for (const RuleTable::Row& row : table->rows()) {
        const auto kind = rules->tables().kindByHead(row.cells.value(4));
        ASSERT_TRUE(kind) << "line " << row.line;
        EXPECT_EQ(formatName(kind->type), row.cells.value(5)) << "line " << row.line;
    }
}

TEST(EntityTables, EndTheExampleOfANominalInItsNoun)
{
    const auto rules = EntityRules::load();
    ASSERT_TRUE(rules);
    const auto table = RuleTable::read(entities("nominals.tsv"));
    ASSERT_TRUE(table);
    for (const RuleTable::Row& row : table->rows()) {
        const QString noun = row.cells.value(4).section(QLatin1Char(' '), 1);
        const auto rule = rules->tables().nominals.constFind(noun);
        ASSERT_NE(rule, rules->tables().nominals.constEnd()) << "line " << row.line;
        EXPECT_EQ(formatName(rule->type), row.cells.value(5)) << "line " << row.line;
    }
}

TEST(NameLists, KnowFormsOfOneName)
{
    const auto rules = EntityRules::load();
    ASSERT_TRUE(rules);
    const auto& lists = rules->tables().lists;
    for (const QString& form : {QStringLiteral("U.S."), QStringLiteral("United States"), QStringLiteral("America")}) {
        const auto found = lists.find(form);
        ASSERT_FALSE(found.isEmpty());
        EXPECT_EQ(found.front()->name, u"United States");
    }
    EXPECT_EQ(lists.find(u"Chinese").front()->type, EntityType::Group);
    EXPECT_TRUE(lists.find(u"chinese").isEmpty());
    EXPECT_EQ(lists.givenNameGender(u"Angela"), language::Gender::Feminine);
    EXPECT_TRUE(lists.findTitle(u"PRIME minister"));
}
