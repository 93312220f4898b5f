#include "model/extract/times/occurrences.h"

#include "model/time/civil.h"

#include <cmath>

namespace extract::times {
namespace {

using timex3::Date;
using timex3::Unit;
using timex3::Unset;

int yearOf(qint64 day)
{
    return static_cast<int>(civil::fromNumber(day).year);
}

bool isWeekday(const Temporal& partial)
{
    return partial.date.weekday != Unset && partial.date.day == Unset && !partial.holiday.isSet();
}

bool isWeekend(const Temporal& partial)
{
    return partial.date.weekend && partial.date.week == Unset;
}

/// The weekend whose Saturday lies up to (or from) the day on.
Date weekendAt(qint64 saturday)
{
    return timex3::dateOf(saturday, Unit::Weekend);
}

/// The date with clock time and part of day of the partial one.
Date dayWithClock(qint64 day, const Date& partial)
{
    Date date = timex3::dateOf(day, Unit::Day);
    date.part = partial.part;
    date.hour = partial.hour;
    date.minute = partial.minute;
    date.second = partial.second;
    date.zone = partial.zone;
    return date;
}

/// Searches years around the day, outwards in the given order of steps.
template <class Fits>
std::optional<Date> search(const Temporal& partial, qint64 day, std::initializer_list<int> steps, Fits fits)
{
    for (int step : steps) {
        const auto date = inYear(partial, yearOf(day) + step);
        const auto range = date ? timex3::days(*date) : std::nullopt;
        if (range && fits(*range))
            return date;
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> inYear(const Temporal& partial, int year)
{
    if (partial.holiday.isSet())
        return dayWithClock(holidayIn(partial.holiday, year), partial.date);
    Date date = partial.date;
    if (date.day != Unset)
        date.weekday = Unset;
    date.year = year;
    date.decade = Unset;
    date.century = Unset;
    if (year < -9998 || year > 9999)
        return std::nullopt;
    return timex3::days(date) ? std::optional(date) : std::nullopt;
}

std::optional<Date> latestUpTo(const Temporal& partial, qint64 day)
{
    if (isWeekday(partial))
        return dayWithClock(day - (civil::weekday(day) - partial.date.weekday + 7) % 7, partial.date);
    if (isWeekend(partial))
        return weekendAt(day - (civil::weekday(day) + 1) % 7);
    return search(partial, day, {0, -1, -2, -3, -4, -5, -6, -7, -8},
        [day](const timex3::DayRange& range) { return range.first <= day; });
}

std::optional<Date> latestBefore(const Temporal& partial, qint64 day)
{
    if (isWeekday(partial))
        return latestUpTo(partial, day - 1);
    if (isWeekend(partial))
        return weekendAt(day - civil::weekday(day) - 1);
    const auto here = latestUpTo(partial, day);
    const auto range = here ? timex3::days(*here) : std::nullopt;
    if (!range || range->end <= day)
        return here;
    return latestUpTo(partial, range->first - 1);
}

std::optional<Date> firstFrom(const Temporal& partial, qint64 day)
{
    if (isWeekday(partial))
        return dayWithClock(day + (partial.date.weekday - civil::weekday(day) + 7) % 7, partial.date);
    if (isWeekend(partial))
        return weekendAt(civil::weekday(day) == 7 ? day - 1 : day + 6 - civil::weekday(day));
    return search(partial, day, {-1, 0, 1, 2, 3, 4, 5, 6, 7, 8},
        [day](const timex3::DayRange& range) { return range.end > day; });
}

std::optional<Date> firstAfter(const Temporal& partial, qint64 day)
{
    if (isWeekday(partial))
        return firstFrom(partial, day + 1);
    if (isWeekend(partial))
        return weekendAt(day + (civil::weekday(day) < 6 ? 6 : 13) - civil::weekday(day));
    return search(
        partial, day, {0, 1, 2, 3, 4, 5, 6, 7, 8}, [day](const timex3::DayRange& range) { return range.first > day; });
}

std::optional<Date> nearestTo(const Temporal& partial, qint64 day)
{
    const auto before = latestUpTo(partial, day);
    const auto after = firstFrom(partial, day);
    if (!before || !after)
        return before ? before : after;
    const auto distance = [day](const Date& date) {
        const auto range = *timex3::days(date);
        return range.first <= day && day < range.end
            ? 0
            : std::min(std::abs(range.first - day), std::abs(range.end - 1 - day));
    };
    return distance(*after) < distance(*before) ? after : before;
}

std::optional<Date> nthInside(const Date& whole, const Temporal& temporal)
{
    const auto range = timex3::days(whole);
    if (!range || temporal.nth == 0)
        return std::nullopt;
    const bool fromEnd = temporal.nth < 0;
    const int count = std::abs(temporal.nth) - 1;
    Date date;
    if (temporal.date.weekday != Unset && temporal.nthUnit == Unit::Day) {
        const qint64 start = fromEnd ? range->end - 1 : range->first;
        const int gap = fromEnd ? (civil::weekday(start) - temporal.date.weekday + 7) % 7
                                : (temporal.date.weekday - civil::weekday(start) + 7) % 7;
        date = timex3::dateOf(fromEnd ? start - gap - count * 7 : start + gap + count * 7, Unit::Day);
    } else if (temporal.nthUnit <= Unit::Week) {
        const int length = temporal.nthUnit == Unit::Day ? 1 : 7;
        const Unit unit = temporal.nthUnit == Unit::Day ? Unit::Day : Unit::Week;
        date = timex3::dateOf(
            fromEnd ? range->end - 1 - count * length : range->first + count * length + (length == 7 ? 3 : 0), unit);
    } else {
        const Date start = timex3::dateOf(fromEnd ? range->end - 1 : range->first, temporal.nthUnit);
        const auto moved = timex3::shifted(start, fromEnd ? -count : count, temporal.nthUnit);
        if (!moved)
            return std::nullopt;
        date = *moved;
    }
    const auto inner = timex3::days(date);
    const bool inside = inner && inner->end > range->first && inner->first < range->end;
    return inside ? std::optional(date) : std::nullopt;
}

} // namespace extract::times
