#include "model/time/timex.h"

#include "model/time/civil.h"
#include "model/time/edtf.h"
#include "model/time/timevalue.h"

#include <algorithm>

namespace timex3 {
namespace {

/// Monday of ISO week 1 of the year.
qint64 firstMonday(qint64 year)
{
    const qint64 fourth = civil::toNumber({year, 1, 4});
    return fourth - (civil::weekday(fourth) - 1);
}

DayRange months(qint64 year, int first, int count)
{
    const auto start = [year](int month) { return civil::toNumber({year + month / 12, month % 12 + 1, 1}); };
    return {start(first - 1), start(first - 1 + count)};
}

qint64 floorDivide(qint64 number, qint64 by)
{
    return number >= 0 ? number / by : -((-number + by - 1) / by);
}

Date dayDate(qint64 day)
{
    const auto civilDay = civil::fromNumber(day);
    Date date;
    date.year = static_cast<int>(civilDay.year);
    date.month = civilDay.month;
    date.day = civilDay.day;
    return date;
}

bool isInRange(const Date& date)
{
    return !date.hasYear() || (date.year > -10000 && date.year < 10000);
}

void keepClock(Date& to, const Date& from)
{
    to.part = from.part;
    to.hour = from.hour;
    to.minute = from.minute;
    to.second = from.second;
    to.zone = from.zone;
}

Date monthShifted(const Date& date, qint64 amount)
{
    Date moved = date;
    const qint64 months = qint64(date.year) * 12 + date.month - 1 + amount;
    moved.year = static_cast<int>(floorDivide(months, 12));
    moved.month = static_cast<int>(months - qint64(moved.year) * 12) + 1;
    if (moved.day != Unset)
        moved.day = std::min(moved.day, civil::daysInMonth(moved.year, moved.month));
    return moved;
}

/// Moves by whole periods that divide the year; `count` of them make one year.
int movedPeriod(Date& date, int period, int amount, int count)
{
    const qint64 index = qint64(date.year) * count + period - 1 + amount;
    date.year = static_cast<int>(floorDivide(index, count));
    return static_cast<int>(index - qint64(date.year) * count) + 1;
}

int daysOf(Unit unit)
{
    return unit == Unit::Week || unit == Unit::Weekend ? 7 : 1;
}

/// Months in a unit from Month to Millennium.
qint64 monthsOf(Unit unit)
{
    switch (unit) {
    case Unit::Quarter:
    case Unit::Season:
        return 3;
    case Unit::Half:
        return 6;
    case Unit::Year:
        return 12;
    case Unit::Decade:
        return 120;
    case Unit::Century:
        return 1200;
    case Unit::Millennium:
        return 12000;
    default:
        return 1;
    }
}

std::optional<Date> clockShifted(const Date& date, int amount, Unit unit)
{
    const auto range = days(date);
    if (!range || date.unit() != Unit::Day || date.hour == Unset)
        return std::nullopt;
    const qint64 unitSeconds = unit == Unit::Hour ? 3600 : unit == Unit::Minute ? 60 : 1;
    const qint64 seconds = ((range->first * 24 + date.hour) * 60 + std::max(date.minute, 0)) * 60
        + std::max(date.second, 0) + amount * unitSeconds;
    const qint64 day = floorDivide(seconds, 86400);
    const int ofDay = static_cast<int>(seconds - day * 86400);
    Date moved = dayDate(day);
    moved.zone = date.zone;
    moved.hour = ofDay / 3600;
    if (date.minute != Unset || unit != Unit::Hour)
        moved.minute = ofDay / 60 % 60;
    if (date.second != Unset || unit == Unit::Second)
        moved.second = ofDay % 60;
    return moved;
}

} // namespace

Unit Date::unit() const
{
    if (day != Unset || weekday != Unset)
        return Unit::Day;
    if (weekend)
        return Unit::Weekend;
    if (week != Unset)
        return Unit::Week;
    if (month != Unset)
        return Unit::Month;
    if (season != Unset)
        return Unit::Season;
    if (quarter != Unset)
        return Unit::Quarter;
    if (half != Unset)
        return Unit::Half;
    if (hasYear())
        return Unit::Year;
    return decade != Unset ? Unit::Decade : century != Unset ? Unit::Century : Unit::None;
}

bool Date::isComplete() const
{
    return days(*this).has_value();
}

std::optional<DayRange> days(const Date& date)
{
    if (!date.hasYear()) {
        const bool bare = date.unit() == Unit::Decade || date.unit() == Unit::Century;
        const int years = date.unit() == Unit::Decade ? 10 : 100;
        const int start = date.unit() == Unit::Decade ? date.decade : date.century;
        if (!bare || (years == 10 && start < 10))
            return std::nullopt;
        return DayRange{civil::toNumber({start * years, 1, 1}), civil::toNumber({start * years + years, 1, 1})};
    }
    const auto day = [](qint64 number) { return DayRange{number, number + 1}; };
    if (date.day != Unset) {
        const civil::Day whole{date.year, date.month, date.day};
        return date.month != Unset && civil::isValid(whole) ? std::optional(day(civil::toNumber(whole))) : std::nullopt;
    }
    if (date.week != Unset) {
        const qint64 monday = firstMonday(date.year) + (date.week - 1) * 7;
        if (monday + 3 >= civil::toNumber({date.year + 1, 1, 1}))
            return std::nullopt;
        if (date.weekday != Unset)
            return day(monday + date.weekday - 1);
        return date.weekend ? DayRange{monday + 5, monday + 7} : DayRange{monday, monday + 7};
    }
    if (date.weekday != Unset || date.weekend || date.quarter == 0)
        return std::nullopt;
    if (date.month != Unset)
        return months(date.year, date.month, 1);
    if (date.season != Unset)
        return months(date.year, date.season * 3, 3);
    if (date.quarter != Unset)
        return months(date.year, date.quarter * 3 - 2, 3);
    return date.half != Unset ? months(date.year, date.half * 6 - 5, 6) : months(date.year, 1, 12);
}

Date dateOf(qint64 number, Unit unit)
{
    const Date day = dayDate(number);
    Date date;
    if (unit < Unit::Weekend)
        return day;
    if (unit == Unit::Week || unit == Unit::Weekend) {
        const qint64 thursday = number - (civil::weekday(number) - 1) + 3;
        date.year = static_cast<int>(civil::fromNumber(thursday).year);
        date.week = static_cast<int>((thursday - firstMonday(date.year)) / 7) + 1;
        date.weekend = unit == Unit::Weekend;
        return date;
    }
    date.year = day.year;
    if (unit == Unit::Month)
        date.month = day.month;
    if (unit == Unit::Quarter)
        date.quarter = (day.month + 2) / 3;
    if (unit == Unit::Half)
        date.half = day.month > 6 ? 2 : 1;
    if (unit == Unit::Season) {
        date.season = day.month < 3 || day.month == 12 ? 4 : day.month / 3;
        date.year -= day.month < 3 ? 1 : 0;
    }
    if (unit >= Unit::Decade) {
        date.decade = unit == Unit::Decade ? static_cast<int>(floorDivide(day.year, 10)) : Unset;
        date.century = unit == Unit::Decade ? Unset : static_cast<int>(floorDivide(day.year, 100));
        date.year = NoYear;
    }
    return date;
}

std::optional<Date> shifted(const Date& date, int amount, Unit unit)
{
    const auto range = days(date);
    if (!range || std::abs(amount) > 1'000'000 || unit == Unit::None)
        return std::nullopt;
    if (unit < Unit::Day)
        return clockShifted(date, amount, unit);
    const Unit own = date.unit();
    Date moved;
    if (unit <= Unit::Week) {
        moved = dateOf(
            range->first + qint64(amount) * daysOf(unit), own == Unit::Day || unit == Unit::Day ? Unit::Day : unit);
    } else if (own == Unit::Day || own == Unit::Week || own == Unit::Weekend) {
        moved = monthShifted(dayDate(range->first + (own == Unit::Day ? 0 : 3)), amount * monthsOf(unit));
        if (own != Unit::Day && days(moved))
            moved = dateOf(days(moved)->first, own);
    } else if (own == Unit::Month) {
        moved = monthShifted(date, amount * monthsOf(unit));
    } else if (own == Unit::Quarter || own == Unit::Season || own == Unit::Half) {
        moved = date;
        const int count = own == Unit::Half ? 2 : 4;
        const int steps = static_cast<int>(amount * monthsOf(unit) / (12 / count));
        int& period = own == Unit::Half ? moved.half : own == Unit::Quarter ? moved.quarter : moved.season;
        period = movedPeriod(moved, period, steps, count);
    } else {
        const qint64 year = civil::fromNumber(range->first).year + amount * monthsOf(unit) / 12;
        const Unit result = unit < Unit::Year ? unit : std::min(own, unit);
        const qint64 start = unit < Unit::Year ? civil::toNumber({civil::fromNumber(range->first).year, 1, 1})
                                               : civil::toNumber({year, 1, 1});
        moved = unit < Unit::Year ? shifted(dateOf(start, unit), amount, unit).value_or(date) : dateOf(start, result);
    }
    keepClock(moved, date);
    return isInRange(moved) ? std::optional(moved) : std::nullopt;
}

std::partial_ordering compare(const Date& left, const Date& right)
{
    const auto a = days(left);
    const auto b = days(right);
    if (!a || !b)
        return std::partial_ordering::unordered;
    if (a->end <= b->first)
        return std::partial_ordering::less;
    if (b->end <= a->first)
        return std::partial_ordering::greater;
    if (*a != *b)
        return std::partial_ordering::unordered;
    if (left.hour == Unset || right.hour == Unset || left.hour == right.hour)
        return left == right ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
    return left.hour < right.hour ? std::partial_ordering::less : std::partial_ordering::greater;
}

} // namespace timex3
