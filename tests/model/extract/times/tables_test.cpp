#include "model/base/ruletable.h"
#include "timesfixture.h"

#include <gtest/gtest.h>

namespace {

void checkExamples(const QString& path)
{
    const auto table = RuleTable::read(path);
    ASSERT_TRUE(table);
    const auto example = table->column(u"example");
    const auto expected = table->column(u"expected");
    for (const RuleTable::Row& row : table->rows()) {
        if (row.cells[example].size() > 1)
            EXPECT_EQ(times().dump(row.cells[example]), row.cells[expected].toStdString())
                << path.toStdString() << ':' << row.line << ' ' << row.cells[example].toStdString();
        else
            ADD_FAILURE() << path.toStdString() << ':' << row.line << " has no example";
    }
}

} // namespace

TEST(TimeTables, EveryWordHasAnExampleThatHolds)
{
    checkExamples(QStringLiteral(":/language/en/times/words.tsv"));
}
TEST(TimeTables, EveryRuleHasAnExampleThatHolds)
{
    checkExamples(QStringLiteral(":/language/en/times/compose.tsv"));
}
