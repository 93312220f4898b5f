#include "model/time/civil.h"
#include "model/time/edtf.h"
#include "model/time/timevalue.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace {

TimeValue value(const char* text)
{
    return TimeValue::fromEdtf(QString::fromLatin1(text));
}

std::string text(const TimeValue& value)
{
    return value.edtf().toStdString();
}

QDate arbitraryDay()
{
    return civil::toQDate(*rc::gen::inRange<qint64>(-200'000, 200'000));
}

/// A date, a stretch or a set around a day, from a century to a second.
TimeValue arbitraryValue(QDate day)
{
    const TimeValue whole = TimeValue::day(day);
    const QString iso = whole.edtf();
    const qsizetype month = iso.lastIndexOf(u'-');
    const qsizetype year = iso.lastIndexOf(u'-', month - 1);
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return TimeValue::fromEdtf(iso.first(year));
    case 1:
        return TimeValue::fromEdtf(iso.first(month));
    case 2:
        return TimeValue::fromEdtf(
            iso + QStringLiteral("T%1:30").arg(*rc::gen::inRange(0, 24), 2, 10, QLatin1Char('0')));
    case 3:
        return TimeValue::oneOf(whole, TimeValue::day(day.addDays(*rc::gen::inRange(1, 40))));
    case 4:
        return TimeValue::between(TimeValue::day(day.addDays(-*rc::gen::inRange(1, 400))), whole);
    case 5:
        return TimeValue::before(whole);
    case 6:
        return TimeValue::after(whole);
    case 7:
        return TimeValue::fromEdtf(iso.first(year - 1) + u'X');
    default:
        return whole;
    }
}

} // namespace

TEST(TimeValue, NullKnowsNothing)
{
    const TimeValue none;
    EXPECT_TRUE(none.isNull());
    EXPECT_EQ(text(none), "");
    EXPECT_EQ(none.words(), QString());
    EXPECT_EQ(none.granularity(), Granularity::None);
    EXPECT_TRUE(none.extent().isOpenPast() && none.extent().isOpenFuture());
    EXPECT_TRUE(none.choices().empty());
    EXPECT_EQ(none, value("2023-11-31"));
    EXPECT_FALSE(none.agreesWith(value("2023")));
    EXPECT_FALSE(value("2023").overlaps(none));
    EXPECT_EQ(sizeof(TimeValue), sizeof(void*));
}

TEST(TimeValue, Constructors)
{
    const TimeValue third = TimeValue::day(QDate(2023, 5, 3));
    EXPECT_EQ(text(third), "2023-05-03");
    EXPECT_EQ(text(TimeValue::between(third, value("2023-06"))), "2023-05-03/2023-06");
    EXPECT_EQ(text(TimeValue::between(value("2023-05-03T10:00"), value("2023-05-05T12:00Z"))), "2023-05-03/2023-05-05");
    EXPECT_EQ(text(TimeValue::oneOf(third, value("2023-05-05"))), "[2023-05-03..2023-05-05]");
    EXPECT_EQ(text(TimeValue::before(third)), "[..2023-05-02]");
    EXPECT_EQ(text(TimeValue::after(value("2023-04"))), "[2023-05-01..]");
    EXPECT_EQ(text(TimeValue::notAfter(value("2023-05"))), "[..2023-05]");
    EXPECT_EQ(text(TimeValue::notBefore(third)), "[2023-05-03..]");
    EXPECT_EQ(text(TimeValue::since(third)), "2023-05-03/..");
    EXPECT_EQ(text(TimeValue::year(-43)), "-0043");
    EXPECT_EQ(text(TimeValue::year(12023)), "Y12023");
    EXPECT_EQ(text(TimeValue::day(QDate(-44, 3, 15))), "-0043-03-15");
}

TEST(TimeValue, ConstructorsGiveNullForWhatCannotBe)
{
    const TimeValue day = value("2023-05-03");
    EXPECT_TRUE(TimeValue::day(QDate()).isNull());
    EXPECT_TRUE(TimeValue::between(day, value("2023-05-01")).isNull());
    EXPECT_TRUE(TimeValue::between(day, TimeValue()).isNull());
    EXPECT_TRUE(TimeValue::since(value("2019/2021")).isNull());
    EXPECT_TRUE(TimeValue::after(value("2019/..")).isNull());
    EXPECT_TRUE(TimeValue::before(TimeValue()).isNull());
}

TEST(TimeValue, GranularityIsTheStretchThatItLeavesOpen)
{
    const std::vector<std::pair<const char*, Granularity>> table{{"19XX", Granularity::Century},
        {"199X", Granularity::Decade}, {"2023", Granularity::Year}, {"2023-40", Granularity::Half},
        {"2023-33", Granularity::Quarter}, {"2023-21", Granularity::Quarter}, {"2023-05", Granularity::Month},
        {"[2023-05-01..2023-05-10]", Granularity::Month}, {"[2023-11-13..2023-11-19]", Granularity::Week},
        {"2023-05-03", Granularity::Day}, {"2023-05-03T10", Granularity::Hour},
        {"2023-05-03T10:00", Granularity::Minute}, {"2023-05-03T10:00:00Z", Granularity::Second},
        {"1990~", Granularity::Year}, {"[..2023-05-03]", Granularity::None}, {"2023/..", Granularity::None},
        {"2023-05-XX", Granularity::Month}};
    for (const auto& [edtf, expected] : table)
        EXPECT_EQ(value(edtf).granularity(), expected) << edtf;
}

TEST(TimeValue, Forms)
{
    EXPECT_EQ(value("2023-05-03").wholeDay(), QDate(2023, 5, 3));
    for (const char* other : {"2023-05-03T10:00", "2023-05", "2023-05-03~", "2023-05-XX", "2023-05-03/2023-05-03", ""})
        EXPECT_TRUE(value(other).wholeDay().isNull()) << other;
    EXPECT_EQ(text(value("2023-05-03T24:00:00+01:00").withoutClock()), "2023-05-03");
    EXPECT_EQ(text(value("2023/2024").withoutClock()), "2023/2024");
    EXPECT_TRUE(value("[2023-05-14,2023-07-16]").isChoice());
    EXPECT_FALSE(value("[2023-05-14..2023-07-16]").isChoice());
    EXPECT_FALSE(value("{2023-05-14,2023-07-16}").isChoice());
    EXPECT_TRUE(value("{2023-05-14,2023-07-16}").isSet());
    ASSERT_EQ(value("[2023-05-14, 2023-07..2023-08]").choices().size(), 2U);
    EXPECT_EQ(value("[2023-05-14, 2023-07..2023-08]").choices()[0], value("2023-05-14").extent());
    EXPECT_EQ(value("2023").choices(), std::vector{value("2023").extent()});
}

// "in early May 2023, on 3 May 2023": the day, though its text is shorter.
TEST(TimeValue, TheFinestIsNoMatterOfTextLength)
{
    const std::vector<TimeValue> said{value("[2023-05-01..2023-05-10]"), value("2023-05-03"), value("2023")};
    EXPECT_EQ(finestOf(said), 1U);
    EXPECT_TRUE(said[1].agreesWith(said[0]));
    EXPECT_TRUE(said[2].agreesWith(said[0]));
    EXPECT_FALSE(said[1].agreesWith(value("2023-05-04")));
    const std::vector<TimeValue> equal{value("2023-02"), value("2023-01")};
    EXPECT_EQ(finestOf(equal), 0U) << "of equals the first";
    const std::vector<TimeValue> nested{value("[2023-11-13..2023-11-19]"), value("[2023-11-18..2023-11-19]")};
    EXPECT_EQ(finestOf(nested), 1U) << "a weekend in its week";
    EXPECT_EQ(finestOf({}), 0U);
}

TEST(TimeValue, KeepsItsTextByteForByte)
{
    EXPECT_TRUE(rc::check([] {
        const TimeValue made = arbitraryValue(arbitraryDay());
        RC_ASSERT(!made.isNull());
        const TimeValue again = TimeValue::fromEdtf(made.edtf());
        RC_ASSERT(again == made);
        RC_ASSERT(again.edtf() == made.edtf());
        RC_ASSERT(again.extent() == made.extent());
        RC_ASSERT(edtf::print(made.expression()) == made.edtf());
        RC_ASSERT(TimeValue::fromEdtf(edtf::print(again.expression())) == made);
    }));
    // Ways of writing that printing would change stay as they are.
    for (const char* odd : {"?2004-06-~11", "[ 2023-05-14,  2023-07-16 ]", "2004~-06", "2023-05-03T10:00-00:00"})
        EXPECT_EQ(text(value(odd)), odd);
}

TEST(TimeValue, TheFinestOfAgreeingValuesLiesInsideTheOthers)
{
    EXPECT_TRUE(rc::check([] {
        const QDate day = arbitraryDay();
        std::vector<TimeValue> values;
        for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
            const TimeValue next = arbitraryValue(day.addDays(*rc::gen::inRange(-1, 2)));
            if (std::ranges::all_of(values, [&](const TimeValue& other) { return next.agreesWith(other); }))
                values.push_back(next);
        }
        const TimeValue& finest = values[finestOf(values)];
        for (const TimeValue& other : values) {
            RC_ASSERT(finest.isWithin(other));
            RC_ASSERT(finest.granularity() >= other.granularity());
            RC_ASSERT(!other.isFinerThan(finest));
        }
    }));
}

TEST(TimeValue, BoundsAreInOrder)
{
    EXPECT_TRUE(rc::check([] {
        const TimeValue some = arbitraryValue(arbitraryDay());
        RC_ASSERT(some.extent().begin < some.extent().end);
        const auto [earliest, latest] = some.days();
        RC_ASSERT(earliest.isNull() == some.extent().isOpenPast());
        RC_ASSERT(latest.isNull() == some.extent().isOpenFuture());
        RC_ASSERT(earliest.isNull() || latest.isNull() || earliest <= latest);
        RC_ASSERT(some.isWithin(some) && some.agreesWith(some) && some.overlaps(some) && !some.isFinerThan(some));
    }));
}

TEST(TimeValue, BeforeAndAfterLeaveTheValueOut)
{
    EXPECT_TRUE(rc::check([] {
        const TimeValue some = arbitraryValue(arbitraryDay());
        const auto before = TimeValue::before(some);
        const auto after = TimeValue::after(some);
        RC_ASSERT(before.isNull() == some.extent().isOpenPast());
        RC_ASSERT(after.isNull() == some.extent().isOpenFuture());
        RC_ASSERT(!before.overlaps(some) && !after.overlaps(some));
        RC_ASSERT(before.isNull() || before.latest().addDays(1) == some.earliest());
        RC_ASSERT(after.isNull() || after.earliest().addDays(-1) == some.latest());
    }));
}

TEST(TimeValue, BetweenHoldsItsEnds)
{
    EXPECT_TRUE(rc::check([] {
        const QDate day = arbitraryDay();
        const TimeValue first = TimeValue::day(day);
        const TimeValue last = TimeValue::day(day.addDays(*rc::gen::inRange(0, 800)));
        for (const TimeValue& whole : {TimeValue::between(first, last), TimeValue::oneOf(first, last)}) {
            RC_ASSERT(first.isWithin(whole) && last.isWithin(whole));
            RC_ASSERT(whole.earliest() == first.earliest() && whole.latest() == last.latest());
        }
        RC_ASSERT(first == last || TimeValue::between(last, first).isNull());
        RC_ASSERT(TimeValue::between(first, last).extent().lasting && !TimeValue::oneOf(first, last).extent().lasting);
    }));
}

TEST(TimeValue, OrderIsByBegin)
{
    EXPECT_TRUE(rc::check([] {
        const QDate day = arbitraryDay();
        const TimeValue a = arbitraryValue(day);
        const TimeValue b = arbitraryValue(day.addDays(*rc::gen::inRange(-3, 4)));
        RC_ASSERT(((a <=> b) == 0) == (a == b));
        RC_ASSERT((a < b) == (b > a));
        RC_ASSERT(a.extent().begin >= b.extent().begin || a < b);
        RC_ASSERT(TimeValue() < a);
    }));
}
