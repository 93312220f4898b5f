#pragma once

#include <QDate>

/// Proleptic Gregorian calendar with a year 0 (ISO 8601), which QDate lacks. Days count from 1970-01-01.
/// Method: H. Hinnant, "chrono-compatible low-level date algorithms". Any year of up to nine digits is safe.
namespace civil {

struct Day {
    qint64 year = 1970;
    int month = 1;
    int day = 1;
    friend constexpr auto operator<=>(const Day&, const Day&) = default;
};

constexpr bool isLeap(qint64 year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr int daysInMonth(qint64 year, int month)
{
    if (month == 2)
        return isLeap(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

constexpr bool isValid(const Day& date)
{
    return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

constexpr qint64 toNumber(const Day& date)
{
    const qint64 year = date.month <= 2 ? date.year - 1 : date.year;
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

constexpr Day fromNumber(qint64 days)
{
    const qint64 shifted = days + 719468;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const qint64 dayOfEra = shifted - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shiftedMonth = (5 * dayOfYear + 2) / 153;
    const int month = static_cast<int>(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
        static_cast<int>(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)};
}

/// 1 Monday … 7 Sunday.
constexpr int weekday(qint64 days)
{
    return static_cast<int>(((days + 3) % 7 + 7) % 7) + 1;
}

inline QDate toQDate(qint64 days)
{
    return QDate::fromJulianDay(days + 2440588);
}
inline qint64 fromQDate(QDate date)
{
    return date.toJulianDay() - 2440588;
}

} // namespace civil
