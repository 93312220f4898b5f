#include "model/io/html/dates.h"

#include "model/io/datelines.h"
#include "model/io/moments.h"
#include "model/io/reader.h"
#include "model/io/typedpublication.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace io::html {

namespace {

constexpr int FirstYear = 1600;

TimeValue fromEpoch(const QString& digits)
{
    const qint64 number = digits.toLongLong();
    const qint64 milliseconds = digits.size() >= 12 ? number : number * 1000;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return TimeValue::fromEdtf(time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QLatin1Char('Z'));
}

// "Thu, 16 Nov 2023 09:30:00 +0100"
TimeValue fromMail(const QString& words)
{
    QString numeric = words;
    for (const QStringView name : {u" GMT", u" UTC", u" UT", u" Z"}) {
        if (numeric.endsWith(name))
            numeric.replace(numeric.size() - name.size(), name.size(), QStringLiteral(" +0000"));
    }
    const QDateTime time = QDateTime::fromString(numeric, Qt::RFC2822Date);
    if (!time.isValid())
        return {};
    const int offset = time.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("%1%2:%3")
                             .arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                             .arg(qAbs(offset) / 60, 2, 10, QLatin1Char('0'))
                             .arg(qAbs(offset) % 60, 2, 10, QLatin1Char('0'));
    return TimeValue::fromEdtf(
        time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + (offset == 0 ? QStringLiteral("Z") : zone));
}

TimeValue plausible(const TimeValue& date)
{
    constexpr QLatin1String Greenwich("+00:00");
    if (date.earliest().year() < FirstYear)
        return {};
    const QString text = date.edtf();
    return text.endsWith(Greenwich) ? TimeValue::fromEdtf(text.chopped(Greenwich.size()) + u'Z') : date;
}

} // namespace

TimeValue metadataDate(const QString& written)
{
    const QString words = written.simplified().left(80);
    if (words.isEmpty())
        return {};
    static const QRegularExpression compact(
        QStringLiteral("(*NO_JIT)^([0-9]{4})([0-9]{2})([0-9]{2})(?:T[0-9]{4,6}Z?)?$"));
    if (const auto match = compact.match(words); match.hasMatch()) {
        return plausible(
            dayFromWords(QStringLiteral("%1-%2-%3").arg(match.captured(1), match.captured(2), match.captured(3))));
    }
    static const QRegularExpression epoch(QStringLiteral("(*NO_JIT)^[0-9]{9,13}$"));
    if (epoch.match(words).hasMatch())
        return fromEpoch(words);
    if (const TimeValue mail = fromMail(words); !mail.isNull())
        return plausible(mail);
    const TimeValue moment = momentFromWords(words);
    if (moment.hasClock())
        return plausible(moment);
    if (const auto published = publicationFromUser(words))
        return plausible(published->date);
    if (!moment.isNull())
        return plausible(moment);
    static const QRegularExpression stamp(QStringLiteral("(*NO_JIT)^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})"
                                                         "([0-9]{2})([0-9]{2})?$"));
    if (const auto match = stamp.match(words); match.hasMatch()) {
        const QString spelled =
            QStringLiteral("%1-%2-%3 %4:%5")
                .arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4), match.captured(5));
        return plausible(momentFromWords(spelled));
    }
    // a day with something behind that is no clock as above: "2023-11-16 9:30 am", "November 16, 2023 at 5:04 PM EST"
    static const QRegularExpression day(QStringLiteral(
        "(*NO_JIT)^(?:[A-Za-z]{3,9},? )?([0-9]{4}-[0-9]{2}-[0-9]{2}|[A-Za-z]{3,9}\\.? [0-9]{1,2},? [0-9]{4}|[0-9]{1,2} "
        "[A-Za-z]{3,9}\\.? [0-9]{4})(?:$|[T ,|])"));
    const auto match = day.match(words);
    return match.hasMatch() ? plausible(dayFromWords(match.capturedView(1))) : TimeValue();
}

TimeValue dayOfAddress(const QString& address)
{
    static const QRegularExpression path(
        QStringLiteral("(*NO_JIT)[/-]((?:19|20)[0-9]{2})([/-]?)([01][0-9])\\2([0-3][0-9])(?:[/-]|\\.s?html?|$)"));
    const auto match = path.match(address);
    return match.hasMatch()
        ? dayFromWords(QStringLiteral("%1-%2-%3").arg(match.captured(1), match.captured(3), match.captured(4)))
        : TimeValue();
}

} // namespace io::html
