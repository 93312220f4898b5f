#include "views/common/datewords.h"

#include "model/time/calendarwords.h"
#include "model/time/edtf.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("DateWords", text);
}

/// Whether the records' own words will do.
bool isEnglish()
{
    return words(QT_TRANSLATE_NOOP("DateWords", "English")) == QLatin1String("English");
}

bool isKnown(const QString& digits)
{
    return !digits.isEmpty() && !digits.contains(u'X');
}

QString yearOf(const edtf::Date& date)
{
    const QString& year = date.year;
    if (isKnown(year))
        return yearWords(year.toLongLong());
    if (!year.startsWith(u'-') && year.endsWith(QLatin1String("XX")) && isKnown(year.first(2)))
        return words(QT_TRANSLATE_NOOP("DateWords", "century %1")).arg(year.first(2).toInt() + 1);
    if (!year.startsWith(u'-') && year.size() == 4 && isKnown(year.first(3)))
        return words(QT_TRANSLATE_NOOP("DateWords", "the %1s")).arg(year.first(3).toInt() * 10);
    return words(QT_TRANSLATE_NOOP("DateWords", "an unknown year"));
}

QString seasonOf(const edtf::Date& date)
{
    constexpr std::array<const char*, 4> seasons{QT_TRANSLATE_NOOP("DateWords", "spring %1"),
        QT_TRANSLATE_NOOP("DateWords", "summer %1"), QT_TRANSLATE_NOOP("DateWords", "autumn %1"),
        QT_TRANSLATE_NOOP("DateWords", "winter %1")};
    constexpr std::array<const char*, 5> parts{QT_TRANSLATE_NOOP("DateWords", "first third of %1"),
        QT_TRANSLATE_NOOP("DateWords", "second third of %1"), QT_TRANSLATE_NOOP("DateWords", "last third of %1"),
        QT_TRANSLATE_NOOP("DateWords", "first half of %1"), QT_TRANSLATE_NOOP("DateWords", "second half of %1")};
    const int code = date.month.toInt();
    const QString year = yearOf(date);
    if (code <= 32)
        return words(seasons[static_cast<size_t>((code - 21) % 4)]).arg(year);
    if (code <= 36)
        return words(QT_TRANSLATE_NOOP("DateWords", "Q%1 %2")).arg(QString::number(code - 32), year);
    return words(parts[static_cast<size_t>(std::min(code, 41) - 37)]).arg(year);
}

QString wordsOf(const edtf::Date& date)
{
    QString said;
    if (date.isSeason())
        said = seasonOf(date);
    else if (!isKnown(date.month))
        said = yearOf(date);
    else if (!isKnown(date.day))
        said = monthYearWords(date.month.toInt(), yearOf(date));
    else
        said = dayMonthYearWords(QDate(2000, date.month.toInt(), date.day.toInt()), yearOf(date));
    if (date.hour >= 0)
        said += QStringLiteral(" %1:%2")
                    .arg(date.hour, 2, 10, QLatin1Char('0'))
                    .arg(std::max(date.minute, 0), 2, 10, QLatin1Char('0'));
    if (date.approximate || date.significantDigits > 0)
        said = words(QT_TRANSLATE_NOOP("DateWords", "about %1")).arg(said);
    return date.uncertain ? words(QT_TRANSLATE_NOOP("DateWords", "perhaps %1")).arg(said) : said;
}

QString wordsOf(const edtf::Run& run)
{
    if (!run.first.date)
        return words(QT_TRANSLATE_NOOP("DateWords", "until %1")).arg(wordsOf(*run.last.date));
    if (!run.last.date)
        return words(QT_TRANSLATE_NOOP("DateWords", "from %1 on")).arg(wordsOf(*run.first.date));
    if (run.first == run.last)
        return wordsOf(*run.first.date);
    return words(QT_TRANSLATE_NOOP("DateWords", "%1 to %2")).arg(wordsOf(*run.first.date), wordsOf(*run.last.date));
}

} // namespace

QString dateWords(const TimeValue& date)
{
    if (isEnglish() || date.isNull())
        return date.words();
    const edtf::Expression expression = date.expression();
    if (date.isSingle())
        return wordsOf(*expression.runs.front().first.date);
    if (date.isInterval())
        return wordsOf(expression.runs.front());
    const bool oneOf = date.isOneOf();
    if (oneOf && expression.runs.size() == 1)
        return words(QT_TRANSLATE_NOOP("DateWords", "sometime: %1")).arg(wordsOf(expression.runs.front()));
    QStringList parts;
    for (const edtf::Run& run : expression.runs)
        parts.append(wordsOf(run));
    return parts.join(
        oneOf ? words(QT_TRANSLATE_NOOP("DateWords", " or ")) : words(QT_TRANSLATE_NOOP("DateWords", " and ")));
}

QString monthWords(int month)
{
    return words(calendar::shortMonth(month));
}

QString dayMonthWords(const QDate& date)
{
    return QCoreApplication::translate("DateWords", "%1 %2", "day, month")
        .arg(QString::number(date.day()), monthWords(date.month()));
}

QString monthYearWords(int month, const QString& year)
{
    return QCoreApplication::translate("DateWords", "%1 %2", "month, year").arg(monthWords(month), year);
}

QString dayMonthYearWords(const QDate& date, const QString& year)
{
    return QCoreApplication::translate("DateWords", "%1 %2 %3", "day, month, year")
        .arg(QString::number(date.day()), monthWords(date.month()), year);
}

QString yearWords(qint64 year)
{
    return year > 0 ? QCoreApplication::translate("DateWords", "%1", "year").arg(year)
                    : words(QT_TRANSLATE_NOOP("DateWords", "%1 BC")).arg(1 - year);
}

QString weekdayWords(int day)
{
    return words(calendar::shortWeekday(day));
}
