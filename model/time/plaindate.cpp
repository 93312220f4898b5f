#include "model/time/plaindate.h"

#include "model/time/calendarwords.h"
#include "model/time/civil.h"
#include "model/time/timevalue.h"

#include <QStringList>
#include <array>
#include <vector>

namespace {

QString pad(qint64 number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

/// Number of a word that is all digits (or digits with an ordinal ending where allowed), -1 for others.
int number(QStringView word, bool ordinal = false)
{
    if (ordinal && word.size() > 2) {
        for (const char* ending : {"st", "nd", "rd", "th"}) {
            if (word.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
                return number(word.chopped(2));
        }
    }
    if (word.isEmpty() || word.size() > 4)
        return -1;
    for (QChar mark : word) {
        if (mark < u'0' || mark > u'9')
            return -1;
    }
    return word.toInt();
}

/// The words of the date, split at spaces and commas; brackets and a final full stop of the whole are dropped.
std::vector<QStringView> split(QStringView text)
{
    std::vector<QStringView> words;
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool gap =
            at == text.size() || text[at].isSpace() || text[at] == u',' || text[at] == u'(' || text[at] == u')';
        if (!gap && begin < 0)
            begin = at;
        if (gap && begin >= 0) {
            words.push_back(text.sliced(begin, at - begin));
            begin = -1;
        }
    }
    return words;
}

struct Clock {
    int hour = -1;
    int minute = 0;
    QString zone;
};

/// "9:30", "09.30", "9pm", "9:30am"; the hour stays -1 for anything else.
Clock readClock(QStringView word)
{
    Clock clock;
    QString text = word.toString().toLower().remove(u'.');
    if (word.count(u'.') == 1 && word.indexOf(u'.') < word.size() - 1)
        text = word.toString().toLower().replace(u'.', u':');
    const bool evening = text.endsWith(QLatin1String("pm"));
    const bool half = evening || text.endsWith(QLatin1String("am"));
    if (half)
        text.chop(2);
    const QStringList parts = text.split(u':');
    if (parts.size() > 3 || (parts.size() == 1 && !half))
        return clock;
    const int hour = number(parts[0]);
    const int minute = parts.size() > 1 ? number(parts[1]) : 0;
    if (hour < 0 || hour > (half ? 12 : 23) || minute < 0 || minute > 59)
        return clock;
    clock.hour = half ? hour % 12 + (evening ? 12 : 0) : hour;
    clock.minute = minute;
    return clock;
}

/// ISO 8601 in its common shapes: "2023-11-16", "2023/11/16", "20231116", "2023-11", with "T09:30:00.123+0100" behind.
std::optional<QString> fromIso(QStringView text)
{
    QString date = text.toString();
    date.replace(u'/', u'-');
    qsizetype letter = date.indexOf(u' ');
    if (letter < 0)
        letter = date.indexOf(u'T');
    QString clock = letter < 0 ? QString() : date.sliced(letter + 1).trimmed();
    date = letter < 0 ? date : date.first(letter);
    if (date.size() == 8 && number(date.first(4)) > 0 && number(date.sliced(4)) >= 0)
        date = date.first(4) + u'-' + date.sliced(4, 2) + u'-' + date.sliced(6);
    const QStringList parts = date.split(u'-');
    if (parts.size() < 2 || parts.size() > 3 || parts[0].size() != 4)
        return std::nullopt;
    QStringList padded{parts[0]};
    for (qsizetype index = 1; index < parts.size(); ++index) {
        const int part = number(parts[index]);
        if (part < 1 || parts[index].size() > 2)
            return std::nullopt;
        padded += pad(part, 2);
    }
    date = padded.join(u'-');
    if (const qsizetype fraction = clock.indexOf(u'.'); fraction > 0) {
        qsizetype end = fraction + 1;
        while (end < clock.size() && clock[end].isDigit())
            ++end;
        clock.remove(fraction, end - fraction);
    }
    clock.remove(u' ');
    if (clock.endsWith(QLatin1String("UTC")) || clock.endsWith(QLatin1String("GMT")))
        clock = clock.chopped(3) + u'Z';
    const qsizetype sign = std::max(clock.indexOf(u'+'), clock.indexOf(u'-'));
    if (sign > 0 && clock.size() - sign == 5 && clock[sign + 3] != u':')
        clock.insert(sign + 3, u':');
    const QString whole = clock.isEmpty() ? date : date + u'T' + clock;
    return whole;
}

/// "11/16/2023" and "16.11.2023": only where one of the two can be no month, or both are equal; dots mean day first.
std::optional<QString> fromSlashes(QStringView word)
{
    const QChar mark = word.contains(u'/') ? u'/' : word.contains(u'.') ? u'.' : u'-';
    const auto parts = word.split(mark);
    if (parts.size() != 3 || parts[2].size() != 4)
        return std::nullopt;
    int day = number(parts[0]);
    int month = number(parts[1]);
    if (mark != u'.' && day <= 12 && month <= 12 && day != month)
        return std::nullopt;
    if (month > 12)
        std::swap(day, month);
    const civil::Day date{number(parts[2]), month, day};
    return date.year > 0 && civil::isValid(date)
        ? std::optional(pad(date.year, 4) + u'-' + pad(month, 2) + u'-' + pad(day, 2))
        : std::nullopt;
}

bool isFiller(QStringView word)
{
    for (const char* filler : {"of", "the", "at", "on", "-", "–", "—", "|", "·", "•"}) {
        if (word.compare(QString::fromUtf8(filler), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// What the words of a date add up to.
struct Parts {
    int day = -1;
    int month = 0;
    int year = -1;
    int weekday = 0;
    Clock clock;
};

/// Takes one word into the parts; false when it has no place there.
bool take(Parts& parts, QStringView word)
{
    if (isFiller(word))
        return true;
    if (const int month = calendar::monthFromWord(word); month > 0 && parts.month == 0) {
        parts.month = month;
        return true;
    }
    if (const int weekday = calendar::weekdayFromWord(word); weekday > 0 && parts.weekday == 0) {
        parts.weekday = weekday;
        return true;
    }
    const int value = number(word, true);
    if (word.size() == 4 && value >= 1000 && parts.year < 0) {
        parts.year = value;
        return true;
    }
    if (value >= 1 && value <= 31 && parts.day < 0) {
        parts.day = value;
        return true;
    }
    if (parts.clock.hour < 0)
        parts.clock = readClock(word);
    else if (parts.clock.zone.isEmpty())
        return !(parts.clock.zone = calendar::zoneOffset(word)).isEmpty();
    else
        return false;
    return parts.clock.hour >= 0;
}

/// "9 a.m." becomes one word, so that its number is not taken for a day.
std::vector<QString> joinHalves(const std::vector<QStringView>& words)
{
    std::vector<QString> joined;
    for (QStringView word : words) {
        const QString plain = word.toString().toLower().remove(u'.');
        const bool half = plain == QLatin1String("am") || plain == QLatin1String("pm");
        if (half && !joined.empty())
            joined.back() += plain;
        else
            joined.push_back(word.toString());
    }
    return joined;
}

} // namespace

TimeValue dateFromWords(QStringView words)
{
    QStringView text = words.trimmed();
    while (text.endsWith(u'.') && !text.endsWith(QLatin1String(".m."), Qt::CaseInsensitive))
        text.chop(1);
    if (text.size() < 4 || text.size() > 80)
        return {};
    for (const auto& read : {fromIso(text), fromSlashes(text)}) {
        if (const auto date = TimeValue::fromEdtf(read.value_or(QString())); !date.isNull())
            return date;
    }
    Parts parts;
    for (const QString& word : joinHalves(split(text))) {
        if (!take(parts, word))
            return {};
    }
    if (parts.year < 0 || parts.month == 0)
        return {};
    QString edtf = pad(parts.year, 4) + u'-' + pad(parts.month, 2);
    if (parts.day < 0)
        return parts.clock.hour < 0 && parts.weekday == 0 ? TimeValue::fromEdtf(edtf) : TimeValue();
    edtf += u'-' + pad(parts.day, 2);
    if (parts.clock.hour >= 0)
        edtf += u'T' + pad(parts.clock.hour, 2) + u':' + pad(parts.clock.minute, 2) + parts.clock.zone;
    return TimeValue::fromEdtf(edtf);
}
