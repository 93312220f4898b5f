#include "views/figures/axisticks.h"

#include "views/common/datewords.h"

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 EpochDay = 2'440'588;
constexpr double Month = 30.44 * double(Day);
constexpr double Year = 365.2425 * double(Day);
constexpr size_t MostTicks = 200;

enum class Unit { Clock, Days, Months, Years };

struct Step {
    Unit unit = Unit::Years;
    qint64 count = 1; ///< milliseconds for Clock, else days, months or years
    double length = 0; ///< about how many milliseconds
};

qint64 floorDivide(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

QDate dateOf(qint64 time)
{
    return QDate::fromJulianDay(floorDivide(time, Day) + EpochDay);
}

/// Years as astronomers count them: 0 is 1 BC. QDate has no year 0.
qint64 astronomicalYear(const QDate& date)
{
    return date.year() < 0 ? date.year() + 1 : date.year();
}

QDate monthBegin(qint64 year, int month)
{
    return {int(year <= 0 ? year - 1 : year), month, 1};
}

Step chooseStep(double least)
{
    for (const qint64 minutes : {1, 5, 10, 15, 30, 60, 120, 180, 360, 720})
        if (double(minutes * Minute) >= least)
            return {Unit::Clock, minutes * Minute, double(minutes * Minute)};
    for (const qint64 days : {1, 2, 7, 14})
        if (double(days * Day) >= least)
            return {Unit::Days, days, double(days * Day)};
    for (const qint64 months : {1, 2, 3, 6})
        if (double(months) * Month >= least)
            return {Unit::Months, months, double(months) * Month};
    for (qint64 power = 1;; power *= 10)
        for (const qint64 factor : {1, 2, 5})
            if (double(factor * power) * Year >= least || power >= 1'000'000'000)
                return {Unit::Years, factor * power, double(factor * power) * Year};
}

qint64 nextPlace(const Step& step, qint64 place)
{
    switch (step.unit) {
    case Unit::Clock:
        return place + step.count;
    case Unit::Days:
        return place + step.count * Day;
    case Unit::Months:
        return dayBegin(dateOf(place).addMonths(int(step.count)));
    case Unit::Years:
        break;
    }
    return dayBegin(monthBegin(astronomicalYear(dateOf(place)) + step.count, 1));
}

/// The first place of the step at or after `time`.
qint64 firstPlace(const Step& step, qint64 time)
{
    const QDate date = dateOf(time);
    qint64 place = 0;
    switch (step.unit) {
    case Unit::Clock:
        place = floorDivide(time, step.count) * step.count;
        break;
    case Unit::Days:
        // Counted from a Monday, so that weeks begin on Mondays and panning moves no tick.
        place = dayBegin(QDate::fromJulianDay(floorDivide(date.toJulianDay(), step.count) * step.count));
        break;
    case Unit::Months: {
        const int month = (date.month() - 1) / int(step.count) * int(step.count) + 1;
        place = dayBegin(QDate(date.year(), month, 1));
        break;
    }
    case Unit::Years:
        place = dayBegin(monthBegin(floorDivide(astronomicalYear(date), step.count) * step.count, 1));
        break;
    }
    while (place < time)
        place = nextPlace(step, place);
    return place;
}

QString clockName(qint64 time)
{
    const qint64 minutes = (time - floorDivide(time, Day) * Day) / Minute;
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

AxisTick tickAt(qint64 place, const Step& step, std::optional<QDate> before)
{
    const QDate date = dateOf(place);
    const qint64 year = astronomicalYear(date);
    const bool newYear = !before || before->year() != date.year();
    switch (step.unit) {
    case Unit::Clock:
        if (!before || *before != date) {
            const QString day = newYear ? dayMonthYearWords(date, yearWords(year)) : dayMonthWords(date);
            const bool midnight = place == dayBegin(date);
            return {place, midnight ? day : day + QStringLiteral(", ") + clockName(place), true};
        }
        return {place, clockName(place), false};
    case Unit::Days:
        return {place, newYear ? dayMonthYearWords(date, yearWords(year)) : dayMonthWords(date), newYear};
    case Unit::Months:
        return {place, newYear ? monthYearWords(date.month(), yearWords(year)) : monthWords(date.month()), newYear};
    case Unit::Years:
        break;
    }
    return {place, yearWords(year), false};
}

} // namespace

std::vector<AxisTick> axisTicks(TimeWindow window, double width, double spacing)
{
    std::vector<AxisTick> ticks;
    if (window.isEmpty() || width <= 0 || spacing <= 0)
        return ticks;
    const Step step = chooseStep(double(window.length()) * spacing / width);
    std::optional<QDate> before;
    for (qint64 place = firstPlace(step, window.begin); place < window.end && ticks.size() < MostTicks;
         place = nextPlace(step, place)) {
        ticks.push_back(tickAt(place, step, before));
        before = dateOf(place);
    }
    return ticks;
}

QString windowWords(TimeWindow window)
{
    const QDate first = dateOf(window.begin);
    const QDate last = dateOf(window.end - 1);
    const QString dash = QStringLiteral(" – ");
    const QString firstYear = yearWords(astronomicalYear(first));
    const QString lastYear = yearWords(astronomicalYear(last));
    if (first == last)
        return dayMonthYearWords(last, lastYear);
    if (double(window.length()) > 3 * Year)
        return firstYear + dash + lastYear;
    const bool sameYear = firstYear == lastYear;
    // "14 – 20 Jan 2008" becomes nonsense in languages that begin with the year.
    const bool yearLeads = monthYearWords(1, QStringLiteral("2000")).startsWith(QStringLiteral("2000"));
    if (sameYear && yearLeads)
        return double(window.length()) > 2 * Month
            ? monthYearWords(first.month(), firstYear) + dash + monthWords(last.month())
            : dayMonthYearWords(first, firstYear) + dash + dayMonthWords(last);
    if (double(window.length()) > 2 * Month)
        return (sameYear ? monthWords(first.month()) : monthYearWords(first.month(), firstYear)) + dash
            + monthYearWords(last.month(), lastYear);
    const bool sameMonth = sameYear && first.month() == last.month();
    const QString begin = sameMonth ? QString::number(first.day())
        : sameYear                  ? dayMonthWords(first)
                                    : dayMonthYearWords(first, firstYear);
    return begin + dash + dayMonthYearWords(last, lastYear);
}
