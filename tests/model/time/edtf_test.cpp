#include "model/time/civil.h"
#include "model/time/edtf.h"
#include "model/time/timevalue.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace {

std::string days(const char* text)
{
    const auto value = TimeValue::fromEdtf(QString::fromLatin1(text));
    if (value.isNull())
        return "not EDTF";
    const auto side = [](QDate day) { return day.isNull() ? QStringLiteral("..") : day.toString(Qt::ISODate); };
    return (side(value.earliest()) + u' ' + side(value.latest())).toStdString();
}

TimeExtent extentOf(QStringView text)
{
    return TimeValue::fromEdtf(text).extent();
}

std::string words(const char* text)
{
    return TimeValue::fromEdtf(QString::fromLatin1(text)).words().toStdString();
}

} // namespace

TEST(Edtf, DaysOfEveryForm)
{
    const std::vector<std::pair<const char*, const char*>> table{
        {"1985", "1985-01-01 1985-12-31"},
        {"1985-02", "1985-02-01 1985-02-28"},
        {"2024-02-29", "2024-02-29 2024-02-29"},
        {"1985-04-12T23:20:30Z", "1985-04-12 1985-04-12"},
        {"2023-02-06T04:17", "2023-02-06 2023-02-06"},
        {"2004-02-01/2005-02", "2004-02-01 2005-02-28"},
        {"2001-21", "2001-03-01 2001-05-31"},
        {"2001-24", "2001-12-01 2002-02-28"},
        {"2001-33", "2001-01-01 2001-03-31"},
        {"2001-41", "2001-07-01 2001-12-31"},
        {"1984~", "1984-01-01 1984-12-31"},
        {"199X", "1990-01-01 1999-12-31"},
        {"19XX", "1900-01-01 1999-12-31"},
        {"156X-12-25", "1560-12-25 1569-12-25"},
        {"190X-02-29", "1904-02-29 1908-02-29"},
        {"2004-XX", "2004-01-01 2004-12-31"},
        {"2004-XX-31", "2004-01-31 2004-12-31"},
        {"1985-04-XX", "1985-04-01 1985-04-30"},
        {"2019/..", "2019-01-01 .."},
        {"/1985", ".. 1985-12-31"},
        {"[..2024-05-02]", ".. 2024-05-02"},
        {"[2024-05-01..2024-05-10]", "2024-05-01 2024-05-10"},
        {"[1667,1668,1670..1672]", "1667-01-01 1672-12-31"},
        {"{1960,1961-12}", "1960-01-01 1961-12-31"},
        {"2004-06~-11", "2004-06-11 2004-06-11"},
        {"?2004-06-~11", "2004-06-11 2004-06-11"},
        {"1950S2", "1900-01-01 1999-12-31"},
    };
    for (const auto& [text, expected] : table)
        EXPECT_EQ(days(text), expected) << text;
}

TEST(Edtf, RefusesWhatIsNoDate)
{
    for (const char* text : {"", "30", "199", "2023-13", "2023-00", "2023-02-30", "1900-02-29", "2023-11-31",
             "2023-11-16T25:00", "2023-11-16T10:60", "2023T10", "2023/2022", "2023-05-03/2023-05-01", "[", "[]", "[,]",
             "[..]", "/", "2023-W46", "XXXX-WXX-3", "PAST_REF", "2023-11-16 ", "2023-42", "2023-11-16T24:01", "-0000",
             "2023-1X-45", "Y1", "[2023", "Y99999999999"})
        EXPECT_EQ(days(text), "not EDTF") << text;
}

TEST(Edtf, QualifiersDoNotMoveBounds)
{
    const TimeExtent extent = extentOf(u"1990~");
    EXPECT_EQ(extent.begin, extentOf(u"1990").begin);
    EXPECT_TRUE(extent.approximate);
    EXPECT_FALSE(extent.uncertain);
    EXPECT_FALSE(extent.lasting);
    EXPECT_TRUE(extentOf(u"1990%").uncertain);
    EXPECT_TRUE(extentOf(u"2019/2021").lasting);
    EXPECT_FALSE(extentOf(u"[2019..2021]").lasting);
}

TEST(Edtf, ClockTimesLastTheirUnit)
{
    const TimeExtent minute = extentOf(u"1970-01-01T00:01");
    EXPECT_EQ(minute.begin, 60'000);
    EXPECT_EQ(minute.end, 120'000);
    EXPECT_EQ(extentOf(u"1969-12-31T23:59:59").begin, -1000);
    EXPECT_EQ(extentOf(u"2017-11-19T24:00").begin, extentOf(u"2017-11-20").begin);
}

TEST(Edtf, Words)
{
    const std::vector<std::pair<const char*, const char*>> table{
        {"2023-11-16", "16 Nov 2023"},
        {"2023-11", "Nov 2023"},
        {"1989", "1989"},
        {"-0043", "44 BC"},
        {"199X", "the 1990s"},
        {"19XX", "the 20th century"},
        {"2023-21", "spring 2023"},
        {"2023-33", "Q1 2023"},
        {"2023-40", "first half of 2023"},
        {"1990~", "about 1990"},
        {"1990?", "perhaps 1990"},
        {"1990%", "perhaps about 1990"},
        {"XXXX-12-25", "25 Dec, year unknown"},
        {"1985-04-XX", "Apr 1985, day unknown"},
        {"[..2023-11-14]", "before 15 Nov 2023"},
        {"[..2023-12-31]", "before 1 Jan 2024"},
        {"[2023-11-16..]", "after 15 Nov 2023"},
        {"[..2023]", "before 2024"},
        {"2019/..", "since 2019"},
        {"../2019-05", "until May 2019"},
        {"2022-08-02/2022-08-03", "2–3 Aug 2022"},
        {"2022-07-28/2022-08-03", "28 Jul – 3 Aug 2022"},
        {"2022-07/2022-08", "Jul–Aug 2022"},
        {"2019/2021", "2019–2021"},
        {"2021-12-30/2022-01-02", "30 Dec 2021 – 2 Jan 2022"},
        {"[2024-05-03,2024-05-04]", "3 or 4 May 2024"},
        {"{2020-04-20,2020-04-21,2020-04-26}", "20, 21 and 26 Apr 2020"},
        {"[2024-05-01..2024-05-10]", "early May 2024"},
        {"[2023-01..2023-04]", "early 2023"},
        {"[2023-09-25..2023-10-01]", "week of 25 Sep 2023"},
        {"2023-11-16T09:30", "16 Nov 2023, 09:30"},
        {"2023-11-16T09:30:00Z", "16 Nov 2023, 09:30:00 UTC"},
        {"XXXX-WXX-3", ""},
        {"", ""},
    };
    for (const auto& [text, expected] : table)
        EXPECT_EQ(words(text), expected) << text;
}

TEST(Edtf, EveryDayIsItself)
{
    EXPECT_TRUE(rc::check([] {
        const qint64 number = *rc::gen::inRange<qint64>(-700'000, 2'900'000);
        const auto day = civil::fromNumber(number);
        RC_ASSERT(civil::isValid(day));
        RC_ASSERT(civil::toNumber(day) == number);
        const QString text = QStringLiteral("%1%2-%3-%4")
                                 .arg(day.year < 0 ? QStringLiteral("-") : QString())
                                 .arg(std::abs(day.year), 4, 10, QLatin1Char('0'))
                                 .arg(day.month, 2, 10, QLatin1Char('0'))
                                 .arg(day.day, 2, 10, QLatin1Char('0'));
        const auto value = TimeValue::fromEdtf(text);
        RC_ASSERT(value.wholeDay() == civil::toQDate(number));
        RC_ASSERT(value.earliest() == value.latest());
        RC_ASSERT(TimeValue::day(civil::toQDate(number)) == value);
    }));
}

namespace {

QString arbitraryDate()
{
    const int year = *rc::gen::inRange(0, 10000);
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    const int depth = *rc::gen::inRange(0, 5);
    const int month = *rc::gen::inRange(1, 13);
    if (depth == 0)
        text.replace(*rc::gen::inRange(1, 4), 1, u'X');
    if (depth == 1)
        text += QStringLiteral("-%1").arg(*rc::gen::inRange(21, 42));
    if (depth >= 2)
        text += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (depth >= 3)
        text += QStringLiteral("-%1").arg(
            *rc::gen::inRange(1, civil::daysInMonth(year, month) + 1), 2, 10, QLatin1Char('0'));
    if (depth == 4)
        text += QStringLiteral("T%1:30").arg(*rc::gen::inRange(0, 24), 2, 10, QLatin1Char('0'));
    return text + *rc::gen::element(QString(), QStringLiteral("~"), QStringLiteral("?"), QStringLiteral("%"));
}

} // namespace

TEST(Edtf, PrintsWhatItRead)
{
    EXPECT_TRUE(rc::check([] {
        const QString date = arbitraryDate();
        const QString other = arbitraryDate();
        for (const QString& text : {date, date + QStringLiteral("/.."), QStringLiteral("[..%1]").arg(date),
                 QStringLiteral("[%1,%2]").arg(date, other), QStringLiteral("{%1,%2}").arg(date, other), u'/' + date}) {
            const auto expression = edtf::parse(text);
            RC_ASSERT(expression.has_value());
            RC_ASSERT(edtf::print(*expression) == text);
            const auto value = TimeValue::fromEdtf(text);
            RC_ASSERT(value.edtf() == text);
            RC_ASSERT(!value.words().isEmpty());
        }
    }));
}

TEST(Edtf, OrderAgreesWithBounds)
{
    EXPECT_TRUE(rc::check([] {
        const QString first = arbitraryDate();
        const QString last = arbitraryDate();
        const TimeExtent a = TimeValue::fromEdtf(first).extent();
        const TimeExtent b = TimeValue::fromEdtf(last).extent();
        RC_ASSERT(a.begin < a.end);
        const auto interval = TimeValue::fromEdtf(first + u'/' + last);
        if (!interval.isNull()) {
            RC_ASSERT(interval.extent().begin == a.begin);
            RC_ASSERT(interval.extent().end == b.end);
        } else {
            RC_ASSERT(b.begin < a.begin || b.end <= a.begin);
        }
    }));
}

TEST(Edtf, AnyCharactersAreSafe)
{
    EXPECT_TRUE(rc::check([] {
        const auto marks = *rc::gen::container<std::string>(rc::gen::element('0', '1', '2', '9', 'X', 'Y', 'T', 'Z',
            'S', 'E', '-', '/', '.', '[', ']', '{', '}', ',', '~', '?', '%', ':', '+'));
        const QString text = QString::fromStdString(marks);
        if (const auto expression = edtf::parse(text))
            RC_ASSERT(edtf::parse(edtf::print(*expression)) == expression);
        const auto value = TimeValue::fromEdtf(text);
        RC_ASSERT(value.isNull() || value.edtf() == text);
        value.words();
    }));
}
