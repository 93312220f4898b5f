#include "model/time/edtf.h"

#include "model/time/calendarwords.h"
#include "model/time/civil.h"

#include <array>

namespace edtf {
namespace {

QString monthName(const QString& month)
{
    return QString::fromLatin1(calendar::shortMonth(month.toInt()));
}

QString ordinal(qint64 number)
{
    const qint64 teen = number % 100;
    const char* ending = teen >= 11 && teen <= 13 ? "th"
        : number % 10 == 1                        ? "st"
        : number % 10 == 2                        ? "nd"
        : number % 10 == 3                        ? "rd"
                                                  : "th";
    return QString::number(number) + QLatin1String(ending);
}

QString yearWords(const QString& year)
{
    if (year == QLatin1String("XXXX"))
        return QStringLiteral("an unknown year");
    if (!year.contains(u'X')) {
        const qint64 number = year.toLongLong();
        return number > 0 ? QString::number(number) : QStringLiteral("%1 BC").arg(1 - number);
    }
    if (!year.startsWith(u'-') && year.endsWith(QLatin1String("XX")) && !year.first(2).contains(u'X'))
        return QStringLiteral("the %1 century").arg(ordinal(year.first(2).toInt() + 1));
    if (!year.startsWith(u'-') && year.indexOf(u'X') == 3)
        return QStringLiteral("the %1s").arg(year.first(3).toInt() * 10);
    return QStringLiteral("year %1").arg(year);
}

QString seasonWords(const Date& date)
{
    constexpr std::array<const char16_t*, 4> seasons{u"spring", u"summer", u"autumn", u"winter"};
    constexpr std::array<const char16_t*, 3> thirds{u"first third", u"second third", u"last third"};
    const int code = date.month.toInt();
    const QString year = yearWords(date.year);
    if (code <= 32) {
        const QString south = code >= 29 ? QStringLiteral("southern ") : QString();
        return QStringLiteral("%1%2 %3").arg(
            south, QString::fromUtf16(seasons[static_cast<size_t>((code - 21) % 4)]), year);
    }
    if (code <= 36)
        return QStringLiteral("Q%1 %2").arg(code - 32).arg(year);
    if (code <= 39)
        return QStringLiteral("%1 of %2").arg(QString::fromUtf16(thirds[static_cast<size_t>(code - 37)]), year);
    return QStringLiteral("%1 half of %2").arg(code == 40 ? QStringLiteral("first") : QStringLiteral("second"), year);
}

QString clockWords(const Date& date)
{
    QString clock = QStringLiteral("%1:%2")
                        .arg(date.hour, 2, 10, QLatin1Char('0'))
                        .arg(qMax(date.minute, 0), 2, 10, QLatin1Char('0'));
    if (date.second >= 0)
        clock += QStringLiteral(":%1").arg(date.second, 2, 10, QLatin1Char('0'));
    if (date.zone == QLatin1String("Z"))
        return clock + QStringLiteral(" UTC");
    return date.zone.isEmpty() ? clock : clock + QStringLiteral(" UTC") + date.zone;
}

/// Day and month, as far as they are known ("16 Nov", "Nov"); empty for a bare year.
QString dayAndMonth(const Date& date)
{
    if (date.month.isEmpty() || date.month.contains(u'X'))
        return {};
    const bool known = !date.day.isEmpty() && !date.day.contains(u'X');
    return known ? QStringLiteral("%1 %2").arg(date.day.toInt()).arg(monthName(date.month)) : monthName(date.month);
}

QString plainWords(const Date& date)
{
    if (date.isSeason())
        return seasonWords(date);
    QString words = dayAndMonth(date);
    const bool yearKnown = date.year != QLatin1String("XXXX");
    words = words.isEmpty() ? yearWords(date.year)
        : yearKnown         ? words + u' ' + yearWords(date.year)
                            : words + QStringLiteral(", year unknown");
    if (date.month.contains(u'X'))
        words += QStringLiteral(", month unknown");
    else if (date.day.contains(u'X'))
        words += QStringLiteral(", day unknown");
    if (date.hour >= 0)
        words += QStringLiteral(", ") + clockWords(date);
    return words;
}

QString qualified(const Date& date, const QString& words)
{
    return (date.uncertain ? QStringLiteral("perhaps ") : QString())
        + (date.approximate || date.significantDigits > 0 ? QStringLiteral("about ") : QString()) + words;
}

QString wordsOf(const Date& date)
{
    return qualified(date, plainWords(date));
}

bool isExact(const Date& date)
{
    return !date.year.contains(u'X') && !date.month.contains(u'X') && !date.day.contains(u'X') && !date.isSeason()
        && date.significantDigits == 0 && !date.approximate && !date.uncertain && date.hour < 0;
}

/// The day, month or year just before or after a date that has no open parts.
std::optional<Date> neighbour(Date date, int step)
{
    if (!isExact(date))
        return std::nullopt;
    const auto put = [&date](qint64 year, int month, int day) {
        date.year = QStringLiteral("%1%2")
                        .arg(year < 0 ? QStringLiteral("-") : QString())
                        .arg(std::abs(year), 4, 10, QLatin1Char('0'));
        date.month = date.month.isEmpty() ? QString() : QStringLiteral("%1").arg(month, 2, 10, QLatin1Char('0'));
        date.day = date.day.isEmpty() ? QString() : QStringLiteral("%1").arg(day, 2, 10, QLatin1Char('0'));
        return date;
    };
    const qint64 year = date.year.toLongLong();
    if (date.month.isEmpty())
        return put(year + step, 0, 0);
    if (date.day.isEmpty()) {
        const int month = date.month.toInt() - 1 + step;
        return put(year + (month < 0 ? -1 : month / 12), (month + 12) % 12 + 1, 0);
    }
    const auto day = civil::fromNumber(civil::toNumber({year, date.month.toInt(), date.day.toInt()}) + step);
    return put(day.year, day.month, day.day);
}

/// "2–3 Aug 2022", "28 Jul – 3 Aug 2022", "Jul–Aug 2022": what both share is said once.
QString spanWords(const Date& first, const Date& last)
{
    const bool sameYear = first.year == last.year && isExact(first) && isExact(last);
    if (!sameYear || first.month.isEmpty() || last.month.isEmpty()) {
        const bool bareYears = first.month.isEmpty() && last.month.isEmpty() && isExact(first) && isExact(last);
        return wordsOf(first) + (bareYears ? QStringLiteral("–") : QStringLiteral(" – ")) + wordsOf(last);
    }
    if (!first.day.isEmpty() && !last.day.isEmpty() && first.month == last.month)
        return QStringLiteral("%1–%2").arg(first.day.toInt()).arg(wordsOf(last));
    const QString dash = first.day.isEmpty() && last.day.isEmpty() ? QStringLiteral("–") : QStringLiteral(" – ");
    return dayAndMonth(first) + dash + wordsOf(last);
}

/// "early May 2023" for its days 1–10, "week of 25 Sep 2023" for Monday to Sunday, "early 2023"; empty for other runs.
QString namedRun(const Date& first, const Date& last)
{
    if (!isExact(first) || !isExact(last) || first.month.isEmpty() || last.month.isEmpty())
        return {};
    const qint64 year = first.year.toLongLong();
    const bool sameYear = first.year == last.year;
    if (first.day.isEmpty() || last.day.isEmpty()) {
        const QString months =
            sameYear && first.day.isEmpty() && last.day.isEmpty() ? first.month + last.month : QString();
        const char* part = months == QLatin1String("0104") ? "early "
            : months == QLatin1String("0508")              ? "mid-"
            : months == QLatin1String("0912")              ? "late "
                                                           : nullptr;
        return part ? QLatin1String(part) + yearWords(first.year) : QString();
    }
    const qint64 begin = civil::toNumber({year, first.month.toInt(), first.day.toInt()});
    const qint64 end = civil::toNumber({last.year.toLongLong(), last.month.toInt(), last.day.toInt()});
    if (end - begin == 6 && civil::weekday(begin) == 1)
        return QStringLiteral("week of ") + plainWords(first);
    if (end - begin == 1 && civil::weekday(begin) == 6)
        return QStringLiteral("weekend of ") + spanWords(first, last);
    if (!sameYear || first.month != last.month)
        return {};
    Date month = first;
    month.day.clear();
    const int from = first.day.toInt();
    const int to = last.day.toInt();
    const char* part = from == 1 && to == 10                                ? "early "
        : from == 11 && to == 20                                            ? "mid-"
        : from == 21 && to == civil::daysInMonth(year, first.month.toInt()) ? "late "
                                                                            : nullptr;
    return part ? QLatin1String(part) + plainWords(month) : QString();
}

QString openWords(const Date& date, bool future)
{
    if (const auto outer = neighbour(date, future ? -1 : 1))
        return (future ? QStringLiteral("after ") : QStringLiteral("before ")) + plainWords(*outer);
    return (future ? QStringLiteral("from ") : QStringLiteral("until ")) + wordsOf(date)
        + (future ? QStringLiteral(" on") : QString());
}

QString wordsOf(const Run& run)
{
    if (!run.first.date)
        return openWords(*run.last.date, false);
    if (!run.last.date)
        return openWords(*run.first.date, true);
    if (run.first == run.last)
        return wordsOf(*run.first.date);
    const QString named = namedRun(*run.first.date, *run.last.date);
    if (!named.isEmpty())
        return named;
    return QStringLiteral("sometime ") + spanWords(*run.first.date, *run.last.date);
}

QString intervalWords(const Run& run)
{
    if (run.first.date && run.last.date)
        return run.first == run.last ? wordsOf(*run.first.date) : spanWords(*run.first.date, *run.last.date);
    if (run.first.date)
        return QStringLiteral("since ") + wordsOf(*run.first.date);
    return QStringLiteral("until ") + wordsOf(*run.last.date);
}

/// "3 or 4 May 2024" where all are days of one month.
QString listWords(const Expression& set)
{
    const QString last = set.form == Form::OneOf ? QStringLiteral(" or ") : QStringLiteral(" and ");
    const auto& end = set.runs.back().first.date;
    QStringList parts;
    for (size_t index = 0; index < set.runs.size(); ++index) {
        const Run& run = set.runs[index];
        const auto& day = run.first.date;
        const bool shared = index + 1 < set.runs.size() && run.first == run.last && day && end && !day->day.isEmpty()
            && !end->day.isEmpty() && isExact(*day) && isExact(*end) && day->year == end->year
            && day->month == end->month;
        parts += shared ? QString::number(day->day.toInt()) : wordsOf(run);
    }
    const QString tail = parts.takeLast();
    return parts.isEmpty() ? tail : parts.join(QStringLiteral(", ")) + last + tail;
}

} // namespace

QString wordsOf(const Expression& expression)
{
    switch (expression.form) {
    case Form::Single:
        return wordsOf(*expression.runs.front().first.date);
    case Form::Interval:
        return intervalWords(expression.runs.front());
    case Form::OneOf:
    case Form::AllOf:
        break;
    }
    return listWords(expression);
}

} // namespace edtf
