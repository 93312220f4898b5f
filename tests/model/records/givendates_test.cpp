#include "model/records/givendates.h"

#include "model/records/reasonwords.h"
#include "model/time/timex.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace {

std::string qualified(const char* edtf)
{
    const auto read = timex3::qualifiedFrom(TimeValue::fromEdtf(QString::fromLatin1(edtf)));
    return read ? (timex3::print(read->date) + (read->mod.isEmpty() ? QString() : u' ' + read->mod)).toStdString()
                : "-";
}

} // namespace

TEST(GivenDates, TakeTheValueAndSayWhoGaveIt)
{
    TimeExpression time;
    time.value = QStringLiteral("XXXX-WXX-3");
    time.anchoredAtPublication = true;
    const TimeExpression given = withGivenDate(time, TimeValue::fromEdtf(u"2023-11-08"));
    EXPECT_TRUE(isGiven(given));
    EXPECT_EQ(given.value, QStringLiteral("2023-11-08"));
    EXPECT_EQ(given.date.edtf(), QStringLiteral("2023-11-08"));
    EXPECT_FALSE(given.anchoredAtPublication);
    EXPECT_EQ(englishSentence(given.reasons, {}), QStringLiteral("You gave this date."));
    EXPECT_FALSE(isGiven(withoutGivenDate(given)));
    EXPECT_EQ(withGivenDate(time, TimeValue::fromEdtf(u"soon")), time);
    EXPECT_EQ(withGivenDate(time, TimeValue::fromEdtf(u"2023-11-08T09:30")).type, TimeType::Time);
    EXPECT_EQ(withGivenDate(time, TimeValue::fromEdtf(u"1990~")).mod, QStringLiteral("APPROX"));
}

TEST(GivenDates, DatingIsKeptWithTheArticle)
{
    const Article article;
    EXPECT_EQ(datingOf(article), Dating::Automatic);
    EXPECT_EQ(datingOf(withDating(article, Dating::News)), Dating::News);
    const Article narrative = withDating(article, Dating::Narrative);
    EXPECT_EQ(datingOf(narrative), Dating::Narrative);
    EXPECT_EQ(withDating(narrative, Dating::Automatic), article);
}

TEST(QualifiedDates, OfEveryShape)
{
    EXPECT_EQ(qualified("2023-11-16"), "2023-11-16");
    EXPECT_EQ(qualified("1990~"), "1990 APPROX");
    EXPECT_EQ(qualified("[..2024-05-02]"), "2024-05-03 BEFORE");
    EXPECT_EQ(qualified("[2024-05-04..]"), "2024-05-03 AFTER");
    EXPECT_EQ(qualified("[2024-05-01..2024-05-10]"), "2024-05 START");
    EXPECT_EQ(qualified("[2024-09..2024-12]"), "2024 END");
    EXPECT_EQ(qualified("[2023-11-13..2023-11-19]"), "2023-W46");
    for (const char* none : {"2019/2021", "2019/..", "[2024-05-03,2024-05-04]", "hello", "", "~", "[..]"})
        EXPECT_EQ(qualified(none), "-") << none;
}

TEST(QualifiedDates, KeepsTheBoundsOfWhatWasPrinted)
{
    EXPECT_TRUE(rc::check([] {
        const auto unit = *rc::gen::element(timex3::Unit::Day, timex3::Unit::Week, timex3::Unit::Month,
            timex3::Unit::Season, timex3::Unit::Year, timex3::Unit::Decade, timex3::Unit::Century);
        const timex3::Date date = timex3::dateOf(*rc::gen::inRange<qint64>(-300'000, 900'000), unit);
        const char* mod = *rc::gen::element("", "APPROX", "START", "MID", "END", "BEFORE", "AFTER", "ON_OR_BEFORE");
        const TimeValue printed = timex3::toTimeValue(date, QString::fromLatin1(mod));
        const auto back = timex3::qualifiedFrom(printed);
        RC_ASSERT(back.has_value());
        RC_ASSERT(timex3::toTimeValue(back->date, back->mod).days() == printed.days());
    }));
}
