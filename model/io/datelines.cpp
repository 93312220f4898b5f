#include "model/io/datelines.h"

#include "model/io/moments.h"
#include "model/time/calendarwords.h"
#include "model/time/plaindate.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

namespace io {

namespace {

constexpr qsizetype LongestDateLine = 120;
constexpr qsizetype LongestDateline = 90;

// For expressions that see a few short lines an article: compiling to machine code would cost more than it wins.
const QLatin1String noJit("(*NO_JIT)");

const QString weekday = QStringLiteral("(?:(?:%1)\\.?,? )").arg(calendar::weekdayPattern());
const QString month = QStringLiteral("(?:%1)\\.?").arg(calendar::monthPattern());
const QString dayNumber = QStringLiteral("[0-9]{1,2}(?:st|nd|rd|th)?");

QString dayPattern()
{
    return QStringLiteral(
        "%1?(?:(?:the )?%3 (?:of )?%2,? [0-9]{4}|%2 %3,? "
        "[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}([/.])[0-9]{1,2}\\g{-1}[0-9]{1,2}|[0-9]{1,2}[/.][0-9]{1,2}[/"
        ".][0-9]"
        "{4}"
        "|[0-9]{4} ?[\u5E74\uB144] ?[0-9]{1,2} ?[\u6708\uC6D4] ?[0-9]{1,2} ?[\u65E5\uC77C])(?![0-9/-])")
        .arg(weekday, month, dayNumber);
}

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(
        noJit + pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression& lineExpression()
{
    static const QRegularExpression whole = expression(QStringLiteral(
        "^[(\\[]?(?<label>(?:(?:first |originally )?(?:published|posted|issued|released|filed|dated?|publication date)"
        "|(?:last )?(?:updated|modified|revised|edited)(?: date)?)(?: on| at)?:? ?)?"
        "(?<moment>(?<day>%1|%2%3 [0-9]{1,2} [0-9]{2}:[0-9]{2}(?::[0-9]{2})? (?:[A-Z]{3,4}|[+-][0-9]{4}) [0-9]{4})"
        "(?:(?:T|,? (?:at |um )?|,? ?[-\u2013\u2014|\u2022\u00B7/] "
        "?)\\(?(?:[0-9]{1,2}[:.h][0-9]{2}(?:[:.][0-9]{2})?(?:\\.[0-9]+)?(?: ?[ap]\\.? ?m\\.?)?|[0-9]{1,2} "
        "?[ap]\\.?m\\.?)"
        "(?: Uhr)?(?: ?\\(?(?:(?:GMT|UTC)?[+-][0-9]{1,2}:?(?:[0-9]{2})?|Z|[A-Z]{2,5})\\)?)?\\)?)?)"
        "(?<rest>(?:[.;,]|,? ?[-\u2013\u2014|\u2022\u00B7/(])? ?(?:last )?(?:updated|modified|revised)\\b.*)?[)\\].]?$")
                                                           .arg(dayPattern(), weekday, month));
    return whole;
}

const QRegularExpression& dayExpression()
{
    static const QRegularExpression day = expression(QStringLiteral("(?<![0-9/-])%1").arg(dayPattern()));
    return day;
}

// PLACE[, Region][, Feb. 14[, 2023]][ (Agency)] — ; a place in ordinary case needs the day or the agency beside it.
const QRegularExpression& datelineExpression()
{
    static const QRegularExpression dateline(noJit
            + QStringLiteral(
                "^(?:(?<place>\\p{Lu}[\\p{Lu}'\u2019.-]*\\p{Lu}[.]?(?:[ "
                "/](?:\\p{Lu}[\\p{Lu}'\u2019.-]*|d[aeiou]s?|upon|al|el|and))*)"
                "|(?<mixed>\\p{Lu}[\\p{L}'\u2019.-]+(?: \\p{Lu}[\\p{L}'\u2019.-]+){0,3})(?=, "
                "(?:%1|%2)|(?:,[^(]{2,30})? \\())"
                "(?<region>(?:, (?!%1|%2)[\\p{Lu}][\\p{L}.'\u2019-]+(?: [\\p{Lu}][\\p{L}.'\u2019-]*)*){0,2})"
                "(?:, ?%4?(?<day>(?:%1 %3|%3 %1)(?:,? [0-9]{4})?))?,?"
                "(?: ?\\([^()]{2,40}\\))? ?(?:\u2014|\u2013|--|-)(?= |\u201C|\"|\\p{Lu})")
                  .arg(month, QStringLiteral("[0-9]{1,2} %1").arg(month), dayNumber, weekday),
        QRegularExpression::UseUnicodePropertiesOption);
    return dateline;
}

// The day that words name, also in ways that stand on pages alone: 2023年9月19日.
TimeValue dayIn(QStringView words)
{
    const TimeValue day = dayFromWords(words);
    return day.isNull() ? momentFromWords(words).withoutClock() : day;
}

// "SALT LAKE CITY" -> "Salt Lake City", "RIO de JANEIRO" and "RIO DE JANEIRO" -> "Rio de Janeiro".
QString inOrdinaryCase(QStringView capitals)
{
    static const QStringList particles{QStringLiteral("DE"), QStringLiteral("DO"), QStringLiteral("DA"),
        QStringLiteral("DOS"), QStringLiteral("DEL"), QStringLiteral("UPON"), QStringLiteral("OF"),
        QStringLiteral("AND")};
    if (capitals.contains(u'.') && capitals.size() <= 6) // "U.N."
        return capitals.toString();
    QString place;
    for (const QString& word : capitals.toString().split(QLatin1Char(' '))) {
        if (!place.isEmpty())
            place += QLatin1Char(' ');
        if (!place.isEmpty() && particles.contains(word)) {
            place += word.toLower();
            continue;
        }
        bool start = true;
        for (const QChar c : word) {
            place += start ? c : c.toLower();
            start = !c.isLetter() && c != u'\'' && c != u'\u2019';
        }
    }
    return place;
}

} // namespace

TimeValue dayFromWords(QStringView words)
{
    const TimeValue day = dateFromWords(words).withoutClock();
    return day.wholeDay().isValid() ? day : TimeValue();
}

std::optional<LineDate> lineDate(QStringView text, TextSpan line)
{
    const QStringView words = text.sliced(line.begin, line.length());
    if (words.size() < 8 || words.size() > LongestDateLine)
        return {};
    const auto match = lineExpression().match(words);
    if (!match.hasMatch())
        return {};
    const auto begin = line.begin + match.capturedStart(u"day");
    const QStringView label = match.capturedView(u"label");
    const auto moment = momentFromWords(match.capturedView(u"moment"));
    const TimeValue day = dayIn(match.capturedView(u"day"));
    return LineDate{day, {begin, begin + match.capturedLength(u"day")},
        moment.hasClock() && moment.withoutClock() == day ? moment : TimeValue(), !label.isEmpty(),
        label.contains(u"updated", Qt::CaseInsensitive) || label.contains(u"modified", Qt::CaseInsensitive)
            || label.contains(u"revised", Qt::CaseInsensitive) || label.contains(u"edited", Qt::CaseInsensitive)};
}

std::optional<LineDate> dateInByline(QStringView text, TextSpan line)
{
    const QStringView words = text.sliced(line.begin, line.length());
    if (words.size() > 2 * LongestDateLine || words.contains(u"updated", Qt::CaseInsensitive))
        return {};
    std::optional<LineDate> found;
    for (auto matches = dayExpression().globalMatch(words); matches.hasNext();) {
        const auto match = matches.next();
        const auto begin = line.begin + match.capturedStart();
        if (const TimeValue day = dayIn(match.capturedView()); !day.isNull())
            found = LineDate{day, {begin, begin + match.capturedLength()}, {}, false, false};
    }
    return found;
}

std::optional<Dateline> datelineAt(QStringView text, TextSpan paragraph, const LineRules& rules)
{
    const QStringView words = text.sliced(paragraph.begin, std::min(paragraph.length(), LongestDateline));
    if (words.size() < 4 || !words.front().isUpper())
        return {};
    const auto match = datelineExpression().match(words);
    if (!match.hasMatch())
        return {};
    const bool capitals = match.capturedLength(u"place") > 0;
    const QString group = capitals ? QStringLiteral("place") : QStringLiteral("mixed");
    const QStringView place = match.capturedView(group);
    if (rules.isLabel(place))
        return {};
    Dateline dateline;
    dateline.place = capitals ? inOrdinaryCase(place) : place.toString();
    dateline.placeWords =
        TextSpan{paragraph.begin + match.capturedStart(group), paragraph.begin + match.capturedEnd(group)};
    if (match.capturedLength(u"day") > 0) {
        dateline.dayWords =
            TextSpan{paragraph.begin + match.capturedStart(u"day"), paragraph.begin + match.capturedEnd(u"day")};
        dateline.date = dayFromWords(match.capturedView(u"day"));
    }
    return dateline;
}

} // namespace io
