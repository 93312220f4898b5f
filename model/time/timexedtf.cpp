#include "model/time/timex.h"

#include "model/time/civil.h"
#include "model/time/edtf.h"

#include <QStringBuilder>
#include <array>

namespace timex3 {
namespace {

/// At least `width` figures, with zeros before; `number` is not negative.
QString figures(int number, qsizetype width)
{
    std::array<QChar, 12> text;
    auto begin = text.end();
    for (int rest = number; rest > 0 || text.end() - begin < width; rest /= 10)
        *--begin = QChar(u'0' + rest % 10);
    return QString(&*begin, text.end() - begin);
}

QString two(int number)
{
    return figures(number, 2);
}

QString yearText(int year)
{
    return year < 0 ? QString(QChar(u'-') % figures(-year, 4)) : figures(year, 4);
}

QString dayText(qint64 number)
{
    const auto day = civil::fromNumber(number);
    return yearText(static_cast<int>(day.year)) % QChar(u'-') % two(day.month) % QChar(u'-') % two(day.day);
}

QString oneOf(const QString& first, const QString& last)
{
    return QChar(u'[') % first % QStringLiteral("..") % last % QChar(u']');
}

QString clockText(const Date& date)
{
    if (date.hour == Unset)
        return {};
    QString text = QChar(u'T') % two(date.hour) % QChar(u':') % two(qMax(date.minute, 0));
    if (date.second != Unset)
        text += u':' + two(date.second);
    return text + date.zone;
}

QString plainEdtf(const Date& date, const DayRange& range)
{
    switch (date.unit()) {
    case Unit::Century:
        return two(date.century) + QStringLiteral("XX");
    case Unit::Decade:
        return QStringLiteral("%1X").arg(date.decade, 3, 10, QLatin1Char('0'));
    case Unit::Year:
        return yearText(date.year);
    case Unit::Half:
        return yearText(date.year) + u'-' + QString::number(39 + date.half);
    case Unit::Season:
        return yearText(date.year) + u'-' + QString::number(20 + date.season);
    case Unit::Quarter:
        return yearText(date.year) + u'-' + QString::number(32 + date.quarter);
    case Unit::Month:
        return yearText(date.year) + u'-' + two(date.month);
    case Unit::Day:
        return dayText(range.first) + clockText(date);
    default:
        return oneOf(dayText(range.first), dayText(range.end - 1));
    }
}

/// The third of a period that START, MID or END names; empty for periods too short to have one.
QString thirdOf(const Date& date, int third)
{
    const auto years = [third](int start, std::initializer_list<int> edges) {
        return oneOf(yearText(start + *(edges.begin() + third)), yearText(start + *(edges.begin() + third + 1) - 1));
    };
    switch (date.unit()) {
    case Unit::Century:
        return years(date.century * 100, {0, 33, 67, 100});
    case Unit::Decade:
        return years(date.decade * 10, {0, 4, 7, 10});
    case Unit::Year:
        return oneOf(yearText(date.year) + u'-' + two(third * 4 + 1), yearText(date.year) + u'-' + two(third * 4 + 4));
    case Unit::Month:
        break;
    default:
        return {};
    }
    const QString month = yearText(date.year) + u'-' + two(date.month) + u'-';
    const int last = third == 2 ? civil::daysInMonth(date.year, date.month) : third * 10 + 10;
    return oneOf(month + two(third * 10 + 1), month + two(last));
}

QString edtfOf(const Date& date, QStringView mod)
{
    const auto range = days(date);
    if (!range)
        return {};
    const QString plain = plainEdtf(date, *range);
    if (mod == QLatin1String("APPROX"))
        return plain.startsWith(u'[') ? plain : plain + u'~';
    const int third = mod == QLatin1String("START") ? 0
        : mod == QLatin1String("MID")               ? 1
        : mod == QLatin1String("END")               ? 2
                                                    : -1;
    if (third >= 0) {
        const QString part = thirdOf(date, third);
        return part.isEmpty() ? plain : part;
    }
    if (mod == QLatin1String("BEFORE"))
        return QStringLiteral("[..%1]").arg(dayText(range->first - 1));
    if (mod == QLatin1String("ON_OR_BEFORE"))
        return QStringLiteral("[..%1]").arg(dayText(range->end - 1));
    if (mod == QLatin1String("AFTER"))
        return QStringLiteral("[%1..]").arg(dayText(range->end));
    if (mod == QLatin1String("ON_OR_AFTER"))
        return QStringLiteral("[%1..]").arg(dayText(range->first));
    return plain;
}

/// The week or weekend that a set of days is.
std::optional<Date> weekOf(const TimeValue& set)
{
    const auto [earliest, latest] = set.days();
    if (!set.isOneOf() || set.isChoice() || earliest.isNull() || latest.isNull())
        return std::nullopt;
    const qint64 first = civil::fromQDate(earliest);
    const qint64 length = civil::fromQDate(latest) - first + 1;
    const Date whole = dateOf(first, length == 7 ? Unit::Week : Unit::Weekend);
    return days(whole) == DayRange{first, first + length} ? std::optional(whole) : std::nullopt;
}

} // namespace

TimeValue toTimeValue(const Date& date, QStringView mod)
{
    return TimeValue::fromEdtf(edtfOf(date, mod));
}

std::optional<Date> fromTimeValue(const TimeValue& value)
{
    if (!value.isSingle())
        return weekOf(value);
    const edtf::Expression expression = value.expression();
    const edtf::Date& written = *expression.runs.front().first.date;
    Date date;
    if (written.approximate || written.uncertain || written.significantDigits > 0 || written.month.contains(u'X')
        || written.day.contains(u'X') || written.year.size() > 5)
        return std::nullopt;
    const qsizetype open = written.year.indexOf(u'X');
    if (open >= 0) {
        if (written.year.startsWith(u'-') || open < 2 || !written.month.isEmpty())
            return std::nullopt;
        const bool decade = open == 3;
        (decade ? date.decade : date.century) = written.year.first(decade ? 3 : 2).toInt();
        return written.year == (decade ? written.year.first(3) + u'X' : written.year.first(2) + QStringLiteral("XX"))
            ? std::optional(date)
            : std::nullopt;
    }
    date.year = written.year.toInt();
    if (written.isSeason()) {
        const int code = written.month.toInt();
        if (code > 24 && (code < 33 || (code > 36 && code < 40)))
            return std::nullopt;
        (code <= 24          ? date.season
                : code <= 36 ? date.quarter
                             : date.half) = code
            - (code <= 24        ? 20
                    : code <= 36 ? 32
                                 : 39);
        return date;
    }
    date.month = written.month.isEmpty() ? Unset : written.month.toInt();
    date.day = written.day.isEmpty() ? Unset : written.day.toInt();
    date.hour = written.hour;
    date.minute = written.minute;
    date.second = written.second;
    date.zone = written.zone;
    return date;
}

} // namespace timex3
