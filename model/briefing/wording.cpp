#include "model/briefing/wording.h"

#include "model/records/names.h"
#include "model/time/timevalue.h"

namespace briefing {

namespace {

QString basisWords(PublicationBasis basis)
{
    switch (basis) {
    case PublicationBasis::User:
        return QStringLiteral("set by hand");
    case PublicationBasis::Metadata:
        return QStringLiteral("from the file");
    case PublicationBasis::Dateline:
        return QStringLiteral("from the dateline");
    case PublicationBasis::Visible:
        return QStringLiteral("stated in the article");
    case PublicationBasis::Url:
        return QStringLiteral("from the address");
    case PublicationBasis::Inferred:
        return QStringLiteral("inferred");
    case PublicationBasis::Unknown:
        break;
    }
    return {};
}

QString dayWords(QDate day)
{
    return TimeValue::day(day).words();
}

} // namespace

QString statusWords(const EventRecord& event)
{
    if (event.status != EventStatus::Negated)
        return formatName(event.status);
    return event.kind == EventKind::Agreement ? QStringLiteral("not reached") : QStringLiteral("did not happen");
}

QString whenWords(const EventTime& when)
{
    if (!when.date.isNull())
        return when.date.words();
    if (when.earliest.isValid() && when.latest.isValid()) {
        if (when.earliest == when.latest)
            return dayWords(when.earliest);
        return QStringLiteral("between %1 and %2").arg(dayWords(when.earliest), dayWords(when.latest));
    }
    if (when.latest.isValid())
        return QStringLiteral("by %1").arg(dayWords(when.latest));
    if (when.earliest.isValid())
        return QStringLiteral("from %1 on").arg(dayWords(when.earliest));
    return QStringLiteral("no date");
}

QString publicationWords(const Publication& published)
{
    if (published.date.isNull())
        return QStringLiteral("not known");
    const QString basis = basisWords(published.basis);
    const QString day = published.date.words();
    return basis.isEmpty() ? day : QStringLiteral("%1, %2").arg(day, basis);
}

QString typeWords(const Entity& entity)
{
    const QString type = formatName(entity.type);
    return entity.subtype.isEmpty() || entity.subtype == type ? type : entity.subtype;
}

} // namespace briefing
