#include "model/time/civil.h"
#include "model/time/timevalue.h"
#include "model/time/timex.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace timex3;

namespace {

std::string shiftText(const char* from, int amount, Unit unit)
{
    const auto moved = shifted(parse(QString::fromLatin1(from))->date, amount, unit);
    return moved ? print(*moved).toStdString() : "-";
}

/// A complete date of any unit.
Date arbitraryDate()
{
    const qint64 day = *rc::gen::inRange<qint64>(-700'000, 900'000);
    const Unit unit = *rc::gen::element(Unit::Day, Unit::Week, Unit::Weekend, Unit::Month, Unit::Quarter, Unit::Season,
        Unit::Half, Unit::Year, Unit::Decade, Unit::Century);
    Date date = dateOf(unit >= Unit::Decade ? std::abs(day) : day, unit);
    if (date.unit() == Unit::Day && *rc::gen::arbitrary<bool>()) {
        date.hour = *rc::gen::inRange(0, 24);
        date.minute = *rc::gen::inRange(0, 60);
    }
    return date;
}

} // namespace

TEST(Timex, ReadsAndPrintsEveryShape)
{
    for (const char* text : {"1998", "1998-05", "1998-05-12", "1998-W12", "1998-W12-WE", "1998-W12-3", "XXXX-WXX-3",
             "XXXX-05", "XXXX-05-12", "1998-Q3", "1998-QX", "1998-H1", "1998-SP", "1998-WI", "199X", "19XX", "XX9X",
             "BC0490", "BC0490-08", "2023-11-15TEV", "2023-11-15T09:30", "2023-11-15T24:00", "2023-11-15T09:30Z",
             "2023-11-15T09:30-05:00", "P1DE", "P1CE", "P10Y", "PT4H", "P2Y6M", "P2DT3H", "PXD", "PXX", "P2.5Y",
             "PAST_REF", "PRESENT_REF", "FUTURE_REF", "XXXX-XX-XXT09:30"}) {
        const auto value = parse(QString::fromLatin1(text));
        ASSERT_TRUE(value) << text;
        EXPECT_EQ(print(*value).toStdString(), text);
    }
}

TEST(Timex, RefusesImpossibleDates)
{
    for (const char* text : {"", "1998-13", "1998-02-30", "1998-W54", "1998-W12-8", "1998-Q5", "P", "PT",
             "1998-05-12T25:00", "0000", "P3", "T", "1998-", "hello", "P3K", "1998-05-12TXX"})
        EXPECT_FALSE(parse(QString::fromLatin1(text))) << text;
}

TEST(Timex, ShiftsAtTheRightGranularity)
{
    EXPECT_EQ(shiftText("2023-11-16", -1, Unit::Day), "2023-11-15");
    EXPECT_EQ(shiftText("2024-01-31", 1, Unit::Month), "2024-02-29");
    EXPECT_EQ(shiftText("2024-02-29", -1, Unit::Year), "2023-02-28");
    EXPECT_EQ(shiftText("2023-11", 3, Unit::Month), "2024-02");
    EXPECT_EQ(shiftText("2023-11", -1, Unit::Year), "2022-11");
    EXPECT_EQ(shiftText("1989-Q1", -1, Unit::Quarter), "1988-Q4");
    EXPECT_EQ(shiftText("1989-Q1", -1, Unit::Year), "1988-Q1");
    EXPECT_EQ(shiftText("2023", 1, Unit::Decade), "2033");
    EXPECT_EQ(shiftText("199X", 1, Unit::Decade), "200X");
    EXPECT_EQ(shiftText("2023-W01", -1, Unit::Week), "2022-W52");
    EXPECT_EQ(shiftText("2023-11-16T09:30", 20, Unit::Hour), "2023-11-17T05:30");
    EXPECT_EQ(shiftText("9999-12", 1, Unit::Year), "-");
}

TEST(Timex, EdtfUnderMods)
{
    const auto edtf = [](const char* value, const char* mod) {
        return toTimeValue(parse(QString::fromLatin1(value))->date, QString::fromLatin1(mod)).edtf().toStdString();
    };
    EXPECT_EQ(edtf("2024-05", "START"), "[2024-05-01..2024-05-10]");
    EXPECT_EQ(edtf("2024-02", "END"), "[2024-02-21..2024-02-29]");
    EXPECT_EQ(edtf("2024", "MID"), "[2024-05..2024-08]");
    EXPECT_EQ(edtf("199X", "START"), "[1990..1993]");
    EXPECT_EQ(edtf("1990", "APPROX"), "1990~");
    EXPECT_EQ(edtf("2024-05-03", "BEFORE"), "[..2024-05-02]");
    EXPECT_EQ(edtf("2024-05-03", "ON_OR_AFTER"), "[2024-05-03..]");
    EXPECT_EQ(edtf("2023-W39", ""), "[2023-09-25..2023-10-01]");
    EXPECT_EQ(edtf("2023-W39-WE", ""), "[2023-09-30..2023-10-01]");
    EXPECT_EQ(edtf("2023-Q3", ""), "2023-35");
    EXPECT_EQ(edtf("2023-SP", ""), "2023-21");
    EXPECT_EQ(edtf("2023-11-15TEV", ""), "2023-11-15");
    EXPECT_EQ(edtf("BC0490", ""), "-0489");
    EXPECT_EQ(edtf("XXXX-WXX-3", ""), "");
}

TEST(Timex, PrintAndParseAreInverse)
{
    EXPECT_TRUE(rc::check([] {
        const Date date = arbitraryDate();
        const auto value = parse(print(date));
        RC_ASSERT(value.has_value());
        RC_ASSERT(value->date == date);
    }));
}

TEST(Timex, ValuesKeepTheBounds)
{
    EXPECT_TRUE(rc::check([] {
        const Date date = arbitraryDate();
        RC_PRE(date.unit() != Unit::Century || date.century > 0);
        const TimeValue value = toTimeValue(date);
        RC_ASSERT(!value.isNull());
        RC_ASSERT(civil::fromQDate(value.earliest()) == days(date)->first);
        RC_ASSERT(civil::fromQDate(value.latest()) + 1 == days(date)->end);
        const auto back = fromTimeValue(value);
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == date);
    }));
}

TEST(Timex, ModsStayInsideOrOutside)
{
    EXPECT_TRUE(rc::check([] {
        const Date date = arbitraryDate();
        RC_PRE(date.hour == Unset && (date.unit() != Unit::Century || date.century > 0)
            && (date.unit() != Unit::Decade || date.decade > 0));
        const auto range = *days(date);
        for (const char* mod : {"START", "MID", "END", "APPROX"}) {
            const TimeValue value = toTimeValue(date, QString::fromLatin1(mod));
            RC_ASSERT(!value.isNull());
            RC_ASSERT(civil::fromQDate(value.earliest()) >= range.first);
            RC_ASSERT(civil::fromQDate(value.latest()) < range.end);
        }
        RC_ASSERT(civil::fromQDate(toTimeValue(date, u"BEFORE").latest()) == range.first - 1);
        RC_ASSERT(civil::fromQDate(toTimeValue(date, u"AFTER").earliest()) == range.end);
    }));
}

TEST(Timex, ShiftingMovesTheOrder)
{
    EXPECT_TRUE(rc::check([] {
        const Date date = arbitraryDate();
        const Unit unit =
            *rc::gen::element(Unit::Day, Unit::Week, Unit::Month, Unit::Quarter, Unit::Year, Unit::Decade);
        const int amount = *rc::gen::inRange(1, 50);
        const auto later = shifted(date, amount, unit);
        RC_PRE(later.has_value() && date.unit() <= unit);
        RC_ASSERT(days(*later)->first > days(date)->first);
        const auto order = compare(date, *later);
        RC_ASSERT(order == std::partial_ordering::less || order == std::partial_ordering::unordered);
    }));
}

TEST(Timex, DateOfHoldsItsDay)
{
    EXPECT_TRUE(rc::check([] {
        const qint64 day = *rc::gen::inRange<qint64>(-700'000, 2'900'000);
        for (Unit unit : {Unit::Day, Unit::Week, Unit::Month, Unit::Quarter, Unit::Season, Unit::Half, Unit::Year}) {
            const auto range = days(dateOf(day, unit));
            RC_ASSERT(range.has_value());
            RC_ASSERT(range->first <= day && day < range->end);
        }
    }));
}

TEST(Timex, AnyCharactersAreSafe)
{
    EXPECT_TRUE(rc::check([] {
        const QString text = QString::fromStdString(*rc::gen::container<std::string>(rc::gen::element(
            '0', '1', '9', 'X', 'P', 'T', 'W', 'Q', 'H', 'E', 'B', 'C', '-', ':', '.', 'Y', 'M', 'D', 'Z', '+')));
        if (const auto value = parse(text))
            RC_ASSERT(parse(print(*value)) == value);
    }));
}
