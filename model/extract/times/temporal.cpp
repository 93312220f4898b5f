#include "model/extract/times/temporal.h"

#include "model/time/civil.h"

namespace extract::times {
namespace {

using timex3::Unit;
using timex3::Unset;

/// Takes the field of either side; false when both have it and differ.
template <class Field> bool unite(Field& into, const Field& other, const Field& unset)
{
    if (other == unset || other == into)
        return true;
    if (into != unset)
        return false;
    into = other;
    return true;
}

bool uniteDates(timex3::Date& into, const timex3::Date& other)
{
    const bool clock = unite(into.hour, other.hour, Unset) && unite(into.minute, other.minute, Unset)
        && unite(into.second, other.second, Unset) && unite(into.zone, other.zone, QString());
    const bool fine = unite(into.week, other.week, Unset) && unite(into.day, other.day, Unset)
        && unite(into.weekday, other.weekday, Unset) && unite(into.weekend, other.weekend, false)
        && unite(into.part, other.part, timex3::DayPart::None);
    return clock && fine && unite(into.century, other.century, Unset) && unite(into.decade, other.decade, Unset)
        && unite(into.year, other.year, timex3::NoYear) && unite(into.half, other.half, Unset)
        && unite(into.quarter, other.quarter, Unset) && unite(into.season, other.season, Unset)
        && unite(into.month, other.month, Unset);
}

/// Clock hours after noon under "in the afternoon" and its like.
void applyPart(timex3::Date& date)
{
    using timex3::DayPart;
    if (date.hour == Unset || date.part == DayPart::None)
        return;
    const bool late = date.part == DayPart::Afternoon || date.part == DayPart::Evening
        || (date.part == DayPart::Night && date.hour >= 6);
    if (late && date.hour < 12)
        date.hour += 12;
    date.part = DayPart::None;
}

} // namespace

bool isConnected(const Temporal& temporal)
{
    const timex3::Date& date = temporal.date;
    const bool dayLike = date.day != Unset || date.weekday != Unset || temporal.holiday.isSet()
        || (temporal.isRelative() && temporal.unit == Unit::Day);
    const int periods = (date.month != Unset) + (date.season != Unset) + (date.quarter != Unset) + (date.half != Unset);
    if (periods > 1 && !(date.season != Unset && date.month != Unset))
        return false;
    if (date.hasClock() && !dayLike && (date.unit() != Unit::None || temporal.isRelative())
        && temporal.unit != Unit::Week)
        return false;
    if (date.day != Unset && date.month == Unset)
        return temporal.isRelative() && temporal.unit == Unit::Month;
    if (date.weekday != Unset && date.day == Unset && temporal.nth == 0)
        return periods == 0 && !date.hasYear()
            && (!temporal.isRelative() || temporal.unit == Unit::Week || temporal.unit == Unit::Day);
    if (date.weekday != Unset && date.day != Unset)
        return true;
    if (temporal.isRelative() && temporal.unit <= Unit::Week && periods > 0)
        return false;
    if (temporal.isRelative() && temporal.unit == Unit::Month && (periods > 0 || date.hasYear()))
        return false;
    return !(temporal.isRelative() && date.hasYear());
}

namespace {

qint64 easter(int year)
{
    const int century = year / 100;
    const int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    const int sun = 2 - (3 * century + 3) / 4;
    const int golden = year % 19;
    const int full = (19 * golden + moon) % 30;
    const int fixed = full / 29 + (full / 28 - full / 29) * (golden / 11);
    const int border = 21 + full - fixed;
    const int firstSunday = 7 - (year + year / 4 + sun) % 7;
    return civil::toNumber({year, 3, 1}) + border + 7 - (border - firstSunday) % 7 - 1;
}

} // namespace

qint64 holidayIn(const Holiday& holiday, int year)
{
    if (holiday.month == 0)
        return easter(year) + holiday.day;
    if (holiday.nth == 0)
        return civil::toNumber({year, holiday.month, holiday.day});
    const qint64 first = civil::toNumber({year, holiday.month, 1});
    if (holiday.nth > 0)
        return first + (holiday.weekday - civil::weekday(first) + 7) % 7 + (holiday.nth - 1) * 7;
    const qint64 last = first + civil::daysInMonth(year, holiday.month) - 1;
    return last - (civil::weekday(last) - holiday.weekday + 7) % 7;
}

std::optional<Temporal> intersect(const Temporal& left, const Temporal& right)
{
    auto both = combined(left, right);
    return both && isConnected(*both) ? both : std::nullopt;
}

std::optional<Temporal> combined(const Temporal& left, const Temporal& right)
{
    if (left.kind != Temporal::Kind::Calendar || right.kind != Temporal::Kind::Calendar)
        return std::nullopt;
    if ((left.isRelative() && right.isRelative()) || (left.holiday.isSet() && right.holiday.isSet())
        || (left.nth != 0 && right.nth != 0) || left.offset != 0 || right.offset != 0 || left.swapped || right.swapped)
        return std::nullopt;
    if (left.direction != Direction::Bare && right.direction != Direction::Bare)
        return std::nullopt;
    Temporal both = left;
    if (!uniteDates(both.date, right.date))
        return std::nullopt;
    if (right.isRelative()) {
        both.base = right.base;
        both.amount = right.amount;
        both.unit = right.unit;
    }
    if (right.direction != Direction::Bare)
        both.direction = right.direction;
    if (right.holiday.isSet())
        both.holiday = right.holiday;
    if (right.nth != 0) {
        both.nth = right.nth;
        both.nthUnit = right.nthUnit;
    }
    if (!right.mod.isEmpty() && left.mod.isEmpty())
        both.mod = right.mod;
    both.fiscal |= right.fiscal;
    applyPart(both.date);
    return both;
}

bool isInCalendar(const timex3::DayRange& range)
{
    return civil::fromNumber(range.first).year >= -9998 && civil::fromNumber(range.end - 1).year <= 9999;
}

} // namespace extract::times
