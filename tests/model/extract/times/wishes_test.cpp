// What users of other taggers asked for, one test a wish.
#include "timesfixture.h"

#include <gtest/gtest.h>

namespace {

std::string on(const char* published, const char* text)
{
    return times().dump(QString::fromUtf8(text), QString::fromLatin1(published));
}

} // namespace

// Wish 1: relative dates count from the article's date, never from the day of the run, and not at all without one.
TEST(Wishes, RelativeDatesCountFromTheArticle)
{
    EXPECT_EQ(on("1998-03-05", "He resigned yesterday."), "yesterday=1998-03-04");
    EXPECT_EQ(on("2031-03-05", "He resigned yesterday."), "yesterday=2031-03-04");
    EXPECT_EQ(on("", "He resigned yesterday."), "yesterday=XXXX-XX-XX");
    EXPECT_EQ(on("2020-10-26", "The mill burned down on Friday evening."), "Friday evening=2020-10-23TEV");
    EXPECT_EQ(on("2020-10-30", "It opened on 28th October."), "28th October=2020-10-28");
    EXPECT_EQ(on("2021-01-04", "It opened on 28th October."), "28th October=2020-10-28");
    EXPECT_EQ(on("2023-11-16", "He died a year ago today."), "a year ago today=2022-11-16");
}

// A publication date with a clock time anchors as its day does.
TEST(Wishes, TheHourOfPublicationChangesNothing)
{
    EXPECT_EQ(on("2023-11-16T23:30:00Z", "He resigned on Wednesday, two weeks ago."),
        on("2023-11-16", "He resigned on Wednesday, two weeks ago."));
}

// Wish 2: what last, next and this mean beside a weekday, a week or a month.
TEST(Wishes, LastNextAndThis)
{
    EXPECT_EQ(on("2023-11-16", "They met last Thursday."), "last Thursday=2023-11-09");
    EXPECT_EQ(on("2023-11-16", "They met last Tuesday."), "last Tuesday=2023-11-14");
    EXPECT_EQ(on("2023-11-16", "They meet next Thursday."), "next Thursday=2023-11-23");
    EXPECT_EQ(on("2023-11-16", "They meet this Friday."), "this Friday=2023-11-17");
    EXPECT_EQ(on("2023-11-16", "They met this week."), "this week=2023-W46");
    EXPECT_EQ(on("2023-11-16", "They will meet on Friday."), "Friday=2023-11-17");
    EXPECT_EQ(on("2023-11-16", "They will meet on the last Friday of this month."),
        "the last Friday of this month=2023-11-24");
    EXPECT_EQ(on("2023-11-16", "They met the week before last and will meet the week after next."),
        "the week before last=2023-W44; the week after next=2023-W48");
    EXPECT_EQ(on("2021-01-02", "They met last week."), "last week=2020-W52");
    EXPECT_EQ(on("2021-01-06", "They met last week."), "last week=2020-W53");
}

// Wish 3: words and numbers that only look like dates.
TEST(Wishes, FalseDates)
{
    EXPECT_EQ(on("2023-11-16", "I may march in the sun. You may go."), "-");
    EXPECT_EQ(on("2023-11-16", "In 90 percent of cases, 2000 shoes were sold for $1990."), "-");
    EXPECT_EQ(on("2023-11-16", "The second man came second. He ran on frills and satin."), "-");
    EXPECT_EQ(on("2023-11-16", "On the 32nd attempt they won 6-3 on channel 1990."), "-");
    EXPECT_EQ(on("2023-11-16", "The firm made this second filing in Rome, on form 2882015."), "-");
    EXPECT_EQ(on("2023-11-16", "The film may be seen on Russia Today, near Easter Island."), "-");
    EXPECT_EQ(on("2023-11-16", "They hope for a better tomorrow."), "-");
}

// Wish 4: a weekday beside its date is one expression, and the two are checked against each other.
TEST(Wishes, WeekdayBesideDateIsOne)
{
    EXPECT_EQ(on("2015-06-10", "They met Sunday night 7th June 2015."), "Sunday night 7th June 2015=2015-06-07TNI");
    EXPECT_EQ(on("2015-06-10", "They met on Sunday, June 7."), "Sunday, June 7=2015-06-07");
    EXPECT_EQ(on("2015-06-10", "They met on 7 June, a Sunday."), "7 June=2015-06-07; Sunday=2015-06-07");
    EXPECT_EQ(on("", "It is dated Tue Sep 19 08:12:00 CEST 2023 in Rome."),
        "Tue Sep 19 08:12:00 CEST 2023=2023-09-19T08:12:00+02:00");
    const auto wrong = times().find(
        QStringLiteral("They met on Monday, 16 November 2023."), QStringLiteral("Monday, 16 November 2023"), QString());
    EXPECT_EQ(wrong.value.toStdString(), "2023-11-16");
    EXPECT_EQ(wrong.reasons.back().rule.name.toStdString(), "time.otherWeekday");
}

// Wish 5: enumerations share their month and year; dates with a shortened month and year.
TEST(Wishes, EnumerationsAndShortDates)
{
    EXPECT_EQ(on("2020-04-28", "They met on Monday 20, Tuesday 21 and Sunday 26 April."),
        "Monday 20=2020-04-20; Tuesday 21=2020-04-21; Sunday 26 April=2020-04-26");
    EXPECT_EQ(on("2023-11-30", "The fair on 19–20 November was calm."), "19=2023-11-19; 20 November=2023-11-20");
    EXPECT_EQ(on("2023-11-30", "It lasted from 3 to 5 May 2023."), "3=2023-05-03; 5 May 2023=2023-05-05");
    EXPECT_EQ(on("", "The letters are of 15-Nov-23 and 5-May-19."), "15-Nov-23=2023-11-15; 5-May-19=2019-05-05");
    EXPECT_EQ(on("", "The letters are of 10/25/89 and 25/10/1989."), "10/25/89=1989-10-25; 25/10/1989=1989-10-25");
}
