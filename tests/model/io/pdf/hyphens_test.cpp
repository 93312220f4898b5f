#include "model/base/ruletable.h"
#include "model/io/pdf/hyphens.h"

#include <gtest/gtest.h>

namespace {

std::string joined(const QString& first, const QString& second, const QString& elsewhere = {})
{
    io::Hyphens hyphens;
    hyphens.learn(elsewhere);
    QString text = first;
    hyphens.append(text, second);
    return text.toStdString();
}

} // namespace

TEST(Hyphens, EveryRowKeepsItsExample)
{
    const auto table = RuleTable::read(QStringLiteral(":/language/en/hyphens.tsv"));
    ASSERT_TRUE(table);
    ASSERT_FALSE(table->rows().empty());
    for (const RuleTable::Row& row : table->rows()) {
        const QStringList parts = row.cells[table->column(u"example")].split(QStringLiteral("\\n"));
        ASSERT_EQ(parts.size(), 2) << "line " << row.line;
        EXPECT_EQ(joined(parts[0], parts[1]), row.cells[table->column(u"expected")].toStdString())
            << "line " << row.line;
    }
}

TEST(Hyphens, GoWhereTheTypesetterPutThem)
{
    for (const auto& [first, second, word] : std::initializer_list<std::array<const char16_t*, 3>>{
             {u"govern-", u"ment", u"government"}, {u"so-", u"cial", u"social"}, {u"state-", u"ment", u"statement"},
             {u"ex-", u"pect", u"expect"}, {u"short-", u"age", u"shortage"}, {u"mid-", u"dle", u"middle"},
             {u"cross-", u"ings", u"crossings"}, {u"through-", u"out", u"throughout"}, {u"co-", u"lumn", u"column"}})
        EXPECT_EQ(
            joined(QString::fromUtf16(first), QString::fromUtf16(second)), QString::fromUtf16(word).toStdString());
}

TEST(Hyphens, FollowTheDocument)
{
    EXPECT_EQ(joined(QStringLiteral("a break-"), QStringLiteral("down of talks")), "a breakdown of talks");
    EXPECT_EQ(
        joined(QStringLiteral("the tug-"), QStringLiteral("boat"), QStringLiteral("a tug-boat came")), "the tug-boat");
    EXPECT_EQ(joined(QStringLiteral("well-"), QStringLiteral("being"), QStringLiteral("their wellbeing counts")),
        "wellbeing");
}

TEST(Hyphens, StayBeforeCapitalsAndDigits)
{
    EXPECT_EQ(joined(QStringLiteral("Anglo-"), QStringLiteral("Irish talks")), "Anglo-Irish talks");
    EXPECT_EQ(joined(QStringLiteral("Covid-"), QStringLiteral("19 rules")), "Covid-19 rules");
}
