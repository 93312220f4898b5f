#include "app/commandline/columns.h"

#include <gtest/gtest.h>

using namespace commandline;

TEST(Columns, MeasuresWhatATerminalShows)
{
    EXPECT_EQ(displayWidth(u"Oslo"), 4);
    EXPECT_EQ(displayWidth(u"東京"), 4);
    EXPECT_EQ(displayWidth(u"e\u0301te\u0301"), 3);
    EXPECT_EQ(displayWidth(u"\U0001F600"), 2);
    EXPECT_EQ(displayWidth(u"a\u200Db"), 2);
}

TEST(Columns, WrapsAtWords)
{
    EXPECT_EQ(wrapped(QStringLiteral("the envoys met in Oslo"), 10),
        (QStringList{QStringLiteral("the envoys"), QStringLiteral("met in"), QStringLiteral("Oslo")}));
    EXPECT_EQ(wrapped(QStringLiteral("東京東京東京"), 5),
        (QStringList{QStringLiteral("東京"), QStringLiteral("東京"), QStringLiteral("東京")}));
    EXPECT_EQ(wrapped(QString(), 5), QStringList{QString()});
}

TEST(Columns, MakesEscapesHarmless)
{
    EXPECT_EQ(printable(u"a\u001B[31mb\u009Bc"), QStringLiteral("a [31mb c"));
}

TEST(Columns, AlignsAndWrapsCells)
{
    Columns columns({8, 0, 6});
    columns.add({{QStringLiteral("2021")}, {QStringLiteral("the envoys met in Oslo")}, {QStringLiteral("x")}});
    columns.add({{QStringLiteral("東京")}, {QStringLiteral("left")}, {}});
    EXPECT_EQ(columns.print(25, false), QStringLiteral("  2021  the envoys met  x\n        in Oslo\n  東京  left\n"));
}

TEST(Columns, ColoursOnlyWhereAsked)
{
    EXPECT_EQ(inked(QStringLiteral("a"), Ink::Bold, false), QStringLiteral("a"));
    EXPECT_EQ(inked(QStringLiteral("a"), Ink::Bold, true), QStringLiteral("\033[1ma\033[0m"));
}
