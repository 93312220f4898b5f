#include "model/time/edtf.h"

#include "model/time/civil.h"

#include <algorithm>

namespace edtf {
namespace {

constexpr qint64 DayMilliseconds = 86'400'000;

/// Days [first, end) since 1970.
struct DayRange {
    qint64 first = 0;
    qint64 end = 0;
};

/// First and last month of the codes 21–41, as months counted from January of the year (12 is next January).
std::pair<int, int> seasonMonths(int code)
{
    switch (code) {
    case 21:
    case 25:
    case 31:
        return {2, 4};
    case 22:
    case 26:
    case 32:
        return {5, 7};
    case 23:
    case 27:
    case 29:
        return {8, 10};
    case 24:
    case 28:
    case 30:
        return {11, 13};
    case 33:
    case 34:
    case 35:
    case 36:
        return {(code - 33) * 3, (code - 33) * 3 + 2};
    case 37:
    case 38:
    case 39:
        return {(code - 37) * 4, (code - 37) * 4 + 3};
    default:
        return {(code - 40) * 6, (code - 40) * 6 + 5};
    }
}

qint64 monthStart(qint64 year, int monthsFromJanuary)
{
    return civil::toNumber({year + monthsFromJanuary / 12, monthsFromJanuary % 12 + 1, 1});
}

bool matches(const QString& pattern, int number)
{
    const QChar tens(u'0' + number / 10);
    const QChar ones(u'0' + number % 10);
    return (pattern[0] == u'X' || pattern[0] == tens) && (pattern[1] == u'X' || pattern[1] == ones);
}

/// First day (or, from the back, the day after the last) of `year` that fits month and day; nothing when none does.
std::optional<qint64> edgeInYear(const Date& date, qint64 year, bool fromBack)
{
    for (int step = 1; step <= 12; ++step) {
        const int month = fromBack ? 13 - step : step;
        if (!matches(date.month, month))
            continue;
        const int days = civil::daysInMonth(year, month);
        if (date.day.isEmpty())
            return civil::toNumber({year, month, fromBack ? days : 1}) + (fromBack ? 1 : 0);
        for (int count = 1; count <= days; ++count) {
            const int day = fromBack ? days + 1 - count : count;
            if (matches(date.day, day))
                return civil::toNumber({year, month, day}) + (fromBack ? 1 : 0);
        }
    }
    return std::nullopt;
}

std::pair<qint64, qint64> yearRange(const Date& date)
{
    const bool negative = date.year.startsWith(u'-');
    const QString digits = negative ? date.year.sliced(1) : date.year;
    qint64 low = QString(digits).replace(u'X', u'0').toLongLong();
    qint64 high = QString(digits).replace(u'X', u'9').toLongLong();
    if (date.significantDigits > 0) {
        qint64 unit = 1;
        for (qsizetype place = date.significantDigits; place < digits.size(); ++place)
            unit *= 10;
        low = low / unit * unit;
        high = low + unit - 1;
    }
    return negative ? std::pair(-high, -low) : std::pair(low, high);
}

bool yearFits(const Date& date, qint64 year)
{
    if (!date.year.contains(u'X'))
        return true;
    const QString written = QStringLiteral("%1").arg(std::abs(year), 4, 10, QLatin1Char('0'));
    const QString digits = date.year.startsWith(u'-') ? date.year.sliced(1) : date.year;
    for (qsizetype place = 0; place < 4; ++place) {
        if (digits[place] != u'X' && digits[place] != written[place])
            return false;
    }
    return true;
}

std::optional<qint64> searchYears(const Date& date, qint64 from, qint64 to)
{
    const bool fromBack = from > to;
    for (qint64 year = from; fromBack ? year >= to : year <= to; year += fromBack ? -1 : 1) {
        if (!yearFits(date, year))
            continue;
        if (auto edge = edgeInYear(date, year, fromBack))
            return edge;
    }
    return std::nullopt;
}

std::optional<DayRange> dayRange(const Date& date)
{
    const auto [low, high] = yearRange(date);
    if (date.month.isEmpty())
        return DayRange{civil::toNumber({low, 1, 1}), civil::toNumber({high + 1, 1, 1})};
    if (date.isSeason()) {
        const auto [first, last] = seasonMonths(date.month.toInt());
        return DayRange{monthStart(low, first), monthStart(high, last + 1)};
    }
    const auto first = searchYears(date, low, high);
    const auto end = low == high ? edgeInYear(date, high, true) : searchYears(date, high, low);
    return first && end ? std::optional(DayRange{*first, *end}) : std::nullopt;
}

std::optional<TimeExtent> extentOf(const Date& date)
{
    const auto days = dayRange(date);
    if (!days)
        return std::nullopt;
    TimeExtent extent{
        days->first * DayMilliseconds, days->end * DayMilliseconds, false, date.approximate, date.uncertain};
    if (date.hour >= 0) {
        const qint64 unit = date.second >= 0 ? 1000 : date.minute >= 0 ? 60'000 : 3'600'000;
        extent.begin += ((date.hour * 60 + std::max(date.minute, 0)) * 60 + std::max(date.second, 0)) * qint64(1000);
        extent.end = extent.begin + unit;
    }
    return extent;
}

/// The hull of a run; nothing when it ends before it begins.
std::optional<TimeExtent> extentOf(const Run& run)
{
    TimeExtent hull;
    qint64 lastBegin = TimeExtent::OpenFuture;
    for (const auto& [edge, isFirst] : {std::pair(&run.first, true), std::pair(&run.last, false)}) {
        if (!edge->date)
            continue;
        const auto extent = extentOf(*edge->date);
        if (!extent)
            return std::nullopt;
        if (isFirst)
            hull.begin = extent->begin;
        else
            hull.end = extent->end, lastBegin = extent->begin;
        hull.approximate |= extent->approximate;
        hull.uncertain |= extent->uncertain;
    }
    const bool backward = hull.begin >= hull.end
        || (run.last.date && hull.begin > lastBegin && run.last.date->hour < 0 && run.first.date
            && run.first.date->day.size() == run.last.date->day.size()
            && run.first.date->month.size() == run.last.date->month.size());
    return backward ? std::nullopt : std::optional(hull);
}

} // namespace

std::optional<TimeExtent> extentOf(const Expression& expression)
{
    if (expression.form == Form::Single)
        return extentOf(*expression.runs.front().first.date);
    std::optional<TimeExtent> hull;
    for (const Run& run : expression.runs) {
        const auto extent = extentOf(run);
        if (!extent)
            return std::nullopt;
        if (!hull) {
            hull = extent;
            continue;
        }
        hull->begin = std::min(hull->begin, extent->begin);
        hull->end = std::max(hull->end, extent->end);
        hull->approximate |= extent->approximate;
        hull->uncertain |= extent->uncertain;
    }
    hull->lasting = expression.form == Form::Interval;
    return hull;
}

} // namespace edtf
