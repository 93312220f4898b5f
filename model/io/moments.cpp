#include "model/io/moments.h"

#include "model/time/calendarwords.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>
#include <QTime>
#include <algorithm>
#include <array>

namespace io {

namespace {

constexpr qsizetype LongestMoment = 80;

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QStringLiteral("(*NO_JIT)^(?:%1)$").arg(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// Chinese, Japanese and Korean units become separators; what has a time of day before it gets it behind.
QString inWesternOrder(QString words)
{
    if (std::ranges::none_of(words, [](QChar c) { return c.unicode() > 0x2E7F; }))
        return words;
    static const QRegularExpression day(
        QString::fromUtf8("(*NO_JIT)([0-9]{4}) ?[年년] ?([0-9]{1,2}) ?[月월] ?([0-9]{1,2}) ?[日일号]"));
    static const QRegularExpression clock(
        QString::fromUtf8("(*NO_JIT)(上午|下午|午前|午後|오전|오후)? ?([0-9]{1,2}) ?(?:[时時点點시](?: "
                          "?([0-9]{1,2})[分분])?|[:：]([0-9]{2}))"));
    static const QRegularExpression weekday(QString::fromUtf8(
        "(*NO_JIT)[(（]?(?:星期|周|週)?[一二三四五六日天月火水木金土월화수목금토일](?:曜日|요일)?[)）]"
        "|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일"));
    words.replace(day, QStringLiteral(" \\1-\\2-\\3 ")).remove(weekday);
    if (const auto match = clock.match(words); match.hasMatch()) {
        const QString half = match.captured(1);
        const bool isLate =
            half == QString::fromUtf8("下午") || half == QString::fromUtf8("午後") || half == QString::fromUtf8("오후");
        const QString minutes = match.captured(3).isEmpty() ? match.captured(4) : match.captured(3);
        words.replace(match.capturedStart(), match.capturedLength(),
            QStringLiteral(" %1:%2%3 ")
                .arg(match.captured(2), minutes.rightJustified(2, u'0'),
                    half.isEmpty() ? QString()
                        : isLate   ? QStringLiteral("pm")
                                   : QStringLiteral("am")));
    }
    return words.simplified();
}

// Names that say where but not which of two offsets, or that several countries use.
constexpr std::array vagueZones{
    "ET", "CT", "MT", "PT", "IST", "AST", "ADT", "LOCAL", "UHR", "BRT", "ART", "ICT", "WIB"};

/// What the words add up to.
struct Parts {
    QDate day;
    int dayNumber = -1;
    int month = 0;
    int year = -1;
    bool hasWeekday = false;
    bool hasClock = false;
    int hour = 0;
    int minute = 0;
    int second = 0;
    QString zone;
};

bool takeZone(Parts& parts, const QString& word)
{
    static const QRegularExpression offset = whole(QStringLiteral("(?:GMT|UTC)?([+\u2212-])([0-9]{1,2}):?([0-9]{2})?"));
    if (const auto match = offset.match(word); match.hasMatch() && parts.hasClock) {
        const QString minutes = match.captured(3).isEmpty() ? QStringLiteral("00") : match.captured(3);
        const QString hours = match.captured(2).rightJustified(2, u'0');
        const bool isUtc = hours == u"00" && minutes == u"00";
        parts.zone = isUtc ? QStringLiteral("Z") : (match.captured(1) == u"+" ? u'+' : u'-') + hours + u':' + minutes;
        return hours.toInt() <= 14 && minutes.toInt() < 60;
    }
    if (const QLatin1String named = calendar::zoneOffset(word); !named.isEmpty()) {
        if (parts.zone.isEmpty())
            parts.zone = named;
        return true;
    }
    return std::ranges::any_of(
        vagueZones, [&](const char* zone) { return word.compare(QLatin1String(zone), Qt::CaseInsensitive) == 0; });
}

bool takeHalf(Parts& parts, bool isLate)
{
    if (!parts.hasClock || parts.hour > 23)
        return false;
    if (parts.hour > 12) // "15:04 pm"
        return isLate;
    parts.hour = parts.hour % 12 + (isLate ? 12 : 0);
    return true;
}

bool takeClock(Parts& parts, const QString& word)
{
    static const QRegularExpression clock =
        whole(QStringLiteral("([0-9]{1,2})(?:[:.h]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,][0-9]+)?)?)?(am|pm)?(Z|[A-Z]{3,4}|["
                             "+-][0-9]{2}:?[0-9]{2})?"));
    const auto match = clock.match(word);
    if (parts.hasClock || !match.hasMatch() || (match.captured(2).isEmpty() && match.captured(4).isEmpty()))
        return false;
    parts.hasClock = true;
    parts.hour = match.captured(1).toInt();
    parts.minute = match.captured(2).toInt();
    parts.second = match.captured(3).toInt();
    return (match.captured(4).isEmpty() || takeHalf(parts, match.captured(4).startsWith(u'p', Qt::CaseInsensitive)))
        && (match.captured(5).isEmpty() || takeZone(parts, match.captured(5)));
}

// A day in one word: 19.09.2023, 2023-09-19, 2023/9/19, 19-Sep-23, 9/19/2023.
bool takeWholeDay(Parts& parts, const QString& word)
{
    static const QRegularExpression yearFirst =
        whole(QStringLiteral("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})\\.?"));
    static const QRegularExpression yearLast = whole(QStringLiteral("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})"));
    static const QRegularExpression named = whole(QStringLiteral("([0-9]{1,2})-([A-Z]{3,9})-([0-9]{4}|[0-9]{2})"));
    if (const auto match = yearFirst.match(word); match.hasMatch()) {
        parts.day = QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    } else if (const auto last = yearLast.match(word); last.hasMatch()) {
        int day = last.captured(1).toInt();
        int month = last.captured(3).toInt();
        if (last.captured(2) != u"." && day <= 12 && month <= 12 && day != month)
            return false;
        if (month > 12)
            std::swap(day, month);
        parts.day = QDate(last.captured(4).toInt(), month, day);
    } else if (const auto words = named.match(word); words.hasMatch()) {
        int year = words.captured(3).toInt();
        year += year >= 100 ? 0 : year < 70 ? 2000 : 1900;
        parts.day = QDate(year, calendar::monthFromWord(words.captured(2)), words.captured(1).toInt());
    }
    return parts.day.isValid();
}

bool takeNumber(Parts& parts, QString word)
{
    static const QRegularExpression number = whole(QStringLiteral("([0-9]{1,4})(?:st|nd|rd|th|\\.)?"));
    const auto match = number.match(word);
    if (!match.hasMatch())
        return false;
    const int value = match.captured(1).toInt();
    if (match.capturedLength(1) == 4 && parts.year < 0 && match.capturedLength() == 4) {
        parts.year = value;
    } else if (value >= 1 && value <= 31 && parts.dayNumber < 0) {
        parts.dayNumber = value;
    } else if (match.capturedLength() == 2 && parts.hasWeekday && parts.month > 0 && parts.year < 0) {
        parts.year = value + (value < 70 ? 2000 : 1900); // RFC 822
    } else {
        return false;
    }
    return true;
}

bool isFiller(const QString& word)
{
    static const QStringList fillers{QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("at"),
        QStringLiteral("on"), QStringLiteral("um"), QStringLiteral("-"), QStringLiteral("\u2013"),
        QStringLiteral("\u2014"), QStringLiteral("|"), QStringLiteral("\u00B7"), QStringLiteral("\u2022"),
        QStringLiteral("/")};
    return fillers.contains(word, Qt::CaseInsensitive);
}

bool take(Parts& parts, const QString& word)
{
    if (isFiller(word))
        return true;
    const bool hasDay = parts.day.isValid();
    if (const int month = calendar::monthFromWord(word); month > 0 && parts.month == 0 && !hasDay) {
        parts.month = month;
        return true;
    }
    if (!parts.hasWeekday && calendar::weekdayFromWord(word) > 0)
        return parts.hasWeekday = true;
    if (!hasDay && (takeWholeDay(parts, word) || takeNumber(parts, word)))
        return true;
    const QString bare = QString(word).remove(u'.').toLower();
    if (bare == u"am" || bare == u"pm")
        return takeHalf(parts, bare == u"pm");
    QString clock = word; // "8.12a.m."
    static const QRegularExpression half(
        QStringLiteral("(*NO_JIT)([ap])\\.m\\.$"), QRegularExpression::CaseInsensitiveOption);
    clock.replace(half, QStringLiteral("\\1m"));
    return takeClock(parts, clock) || takeZone(parts, word);
}

// A number before "am" or "pm" is a clock time: "8 am" -> "8am".
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("(*NO_JIT)[\\s,()]+"));
    static const QRegularExpression half(
        QStringLiteral("(*NO_JIT)\\b([0-9]{1,2}(?:[:.][0-9]{2})?) ?([ap])\\.? ?m\\b\\.?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression isoClock(QStringLiteral("(*NO_JIT)(?<=[0-9])T(?=[0-9])"));
    QString joined = text;
    joined.replace(isoClock, QStringLiteral(" ")).replace(half, QStringLiteral("\\1\\2m"));
    return joined.split(gap, Qt::SkipEmptyParts);
}

} // namespace

TimeValue momentFromWords(QStringView words)
{
    if (words.size() < 8 || words.size() > LongestMoment)
        return {};
    Parts parts;
    for (const QString& word : wordsOf(inWesternOrder(words.toString().simplified()))) {
        if (!take(parts, word))
            return {};
    }
    if (!parts.day.isValid())
        parts.day = QDate(parts.year, parts.month, parts.dayNumber);
    const QTime clock(parts.hour, parts.minute, parts.second);
    if (!parts.day.isValid() || parts.day.year() < 1000 || !clock.isValid())
        return {};
    const QString day = parts.day.toString(Qt::ISODate);
    return TimeValue::fromEdtf(
        parts.hasClock ? day + u'T' + clock.toString(QStringLiteral("HH:mm:ss")) + parts.zone : day);
}

} // namespace io
