#include "model/io/typedpublication.h"

#include "model/io/datelines.h"

#include <QRegularExpression>
#include <QTime>

namespace io {

Result<Publication> publicationFromUser(const QString& words)
{
    static const QRegularExpression iso(
        QStringLiteral("(*NO_JIT)^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:[.,][0-9]+)? "
                       "?(?:(Z)|([+-][0-9]{2}):?([0-9]{2})?)?)?$"));
    const QString trimmed = words.trimmed();
    const auto match = iso.match(trimmed);
    if (match.hasMatch()) {
        const TimeValue day = dayFromWords(match.capturedView(1));
        const QString clock =
            match.captured(2) + (match.capturedLength(3) > 0 ? match.captured(3) : QStringLiteral(":00"));
        if (day.isNull()
            || (match.capturedLength(2) > 0 && !QTime::fromString(clock, QStringLiteral("HH:mm:ss")).isValid()))
            return failure(ErrorCode::BadDate, {}, words);
        if (match.capturedLength(2) == 0)
            return Publication{day, PublicationBasis::User, {}, {}};
        const QString minutes = match.capturedLength(6) > 0 ? match.captured(6) : QStringLiteral("00");
        const QString zone =
            match.capturedLength(5) > 0 ? match.captured(5) + QLatin1Char(':') + minutes : match.captured(4);
        const auto moment = TimeValue::fromEdtf(day.edtf() + QLatin1Char('T') + clock + zone);
        if (moment.isNull())
            return failure(ErrorCode::BadDate, {}, words);
        return Publication{moment, PublicationBasis::User, {}, {}};
    }
    const auto line = lineDate(trimmed, {0, trimmed.size()});
    if (!line || line->date.isNull())
        return failure(ErrorCode::BadDate, {}, words);
    return Publication{line->date, PublicationBasis::User, {}, {}};
}

} // namespace io
