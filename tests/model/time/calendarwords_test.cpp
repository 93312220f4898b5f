#include "model/time/calendarwords.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

TEST(CalendarWords, AreKnownInFullAndShort)
{
    EXPECT_EQ(calendar::monthFromWord(u"Sept."), 9);
    EXPECT_EQ(calendar::monthFromWord(u"MAY"), 5);
    EXPECT_EQ(calendar::monthFromWord(u"Ma"), 0);
    EXPECT_EQ(calendar::monthFromWord(u"Marching"), 0);
    EXPECT_EQ(calendar::weekdayFromWord(u"Thurs."), 4);
    EXPECT_EQ(calendar::weekdayFromWord(u"sun"), 7);
    EXPECT_EQ(calendar::weekdayFromWord(u"sunny"), 0);
}

TEST(CalendarWords, PatternsMatchWhatIsKnown)
{
    const QRegularExpression month(QStringLiteral("^(?:%1)$").arg(calendar::monthPattern()));
    const QRegularExpression weekday(QStringLiteral("^(?:%1)$").arg(calendar::weekdayPattern()));
    for (int i = 1; i <= 12; ++i) {
        EXPECT_TRUE(month.match(calendar::monthName(i)).hasMatch());
        EXPECT_EQ(calendar::monthFromWord(QString::fromLatin1(calendar::shortMonth(i))), i);
    }
    for (int i = 1; i <= 7; ++i) {
        EXPECT_TRUE(weekday.match(QString::fromLatin1(calendar::shortWeekday(i))).hasMatch());
        EXPECT_EQ(calendar::weekdayFromWord(QString(calendar::weekdayName(i))), i);
    }
    EXPECT_FALSE(month.match(QStringLiteral("Octobers")).hasMatch());
}

TEST(CalendarWords, ZonesHaveTheirOffset)
{
    EXPECT_EQ(calendar::zoneOffset(u"est"), QLatin1String("-05:00"));
    EXPECT_EQ(calendar::zoneOffset(u"UTC"), QLatin1String("Z"));
    EXPECT_TRUE(calendar::zoneOffset(u"IST").isEmpty()) << "it may be three";
}
