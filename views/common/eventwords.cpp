#include "views/common/eventwords.h"

#include "views/common/datewords.h"

#include <QCoreApplication>

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("EventWords", text);
}

QString dayWords(const QDate& day)
{
    return dateWords(TimeValue::day(day));
}

} // namespace

QString laneName(EventStatus status)
{
    switch (status) {
    case EventStatus::Occurred:
        return words(QT_TRANSLATE_NOOP("EventWords", "Occurred"));
    case EventStatus::Ongoing:
        return words(QT_TRANSLATE_NOOP("EventWords", "Ongoing"));
    case EventStatus::Planned:
        return words(QT_TRANSLATE_NOOP("EventWords", "Planned"));
    case EventStatus::Possible:
        return words(QT_TRANSLATE_NOOP("EventWords", "Possible"));
    case EventStatus::Denied:
        return words(QT_TRANSLATE_NOOP("EventWords", "Denied"));
    case EventStatus::Cancelled:
        return words(QT_TRANSLATE_NOOP("EventWords", "Cancelled"));
    case EventStatus::Negated:
        break;
    }
    return words(QT_TRANSLATE_NOOP("EventWords", "Not reached"));
}

QString kindWords(EventKind kind)
{
    switch (kind) {
    case EventKind::Meeting:
        return words(QT_TRANSLATE_NOOP("EventWords", "meeting"));
    case EventKind::Visit:
        return words(QT_TRANSLATE_NOOP("EventWords", "visit"));
    case EventKind::Agreement:
        return words(QT_TRANSLATE_NOOP("EventWords", "agreement"));
    case EventKind::Statement:
        return words(QT_TRANSLATE_NOOP("EventWords", "statement"));
    case EventKind::Suspension:
        return words(QT_TRANSLATE_NOOP("EventWords", "suspension"));
    case EventKind::Resumption:
        return words(QT_TRANSLATE_NOOP("EventWords", "resumption"));
    case EventKind::Military:
        return words(QT_TRANSLATE_NOOP("EventWords", "military action"));
    case EventKind::Protest:
        return words(QT_TRANSLATE_NOOP("EventWords", "protest"));
    case EventKind::Sanction:
        return words(QT_TRANSLATE_NOOP("EventWords", "sanction"));
    case EventKind::Election:
        return words(QT_TRANSLATE_NOOP("EventWords", "election"));
    case EventKind::Appointment:
        return words(QT_TRANSLATE_NOOP("EventWords", "appointment"));
    case EventKind::Legal:
        return words(QT_TRANSLATE_NOOP("EventWords", "legal step"));
    case EventKind::Transaction:
        return words(QT_TRANSLATE_NOOP("EventWords", "transaction"));
    case EventKind::Launch:
        return words(QT_TRANSLATE_NOOP("EventWords", "launch"));
    case EventKind::Disaster:
        return words(QT_TRANSLATE_NOOP("EventWords", "disaster"));
    case EventKind::Crime:
        return words(QT_TRANSLATE_NOOP("EventWords", "crime"));
    case EventKind::Founding:
        return words(QT_TRANSLATE_NOOP("EventWords", "founding"));
    case EventKind::Death:
        return words(QT_TRANSLATE_NOOP("EventWords", "death"));
    case EventKind::Other:
        break;
    }
    return words(QT_TRANSLATE_NOOP("EventWords", "event"));
}

QString statusWords(EventStatus status)
{
    switch (status) {
    case EventStatus::Occurred:
        return words(QT_TRANSLATE_NOOP("EventWords", "occurred"));
    case EventStatus::Ongoing:
        return words(QT_TRANSLATE_NOOP("EventWords", "ongoing"));
    case EventStatus::Planned:
        return words(QT_TRANSLATE_NOOP("EventWords", "planned"));
    case EventStatus::Possible:
        return words(QT_TRANSLATE_NOOP("EventWords", "possible"));
    case EventStatus::Denied:
        return words(QT_TRANSLATE_NOOP("EventWords", "denied"));
    case EventStatus::Cancelled:
        return words(QT_TRANSLATE_NOOP("EventWords", "cancelled"));
    case EventStatus::Negated:
        break;
    }
    return words(QT_TRANSLATE_NOOP("EventWords", "not reached"));
}

QString basisWords(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Text:
        return words(QT_TRANSLATE_NOOP("EventWords", "stated in the text"));
    case DateBasis::Relative:
        return words(QT_TRANSLATE_NOOP("EventWords", "resolved from the text"));
    case DateBasis::Inherited:
        return words(QT_TRANSLATE_NOOP("EventWords", "taken from the event it belongs to"));
    case DateBasis::Relation:
        return words(QT_TRANSLATE_NOOP("EventWords", "by order"));
    case DateBasis::Background:
        return words(QT_TRANSLATE_NOOP("EventWords", "from the background chronology"));
    case DateBasis::User:
        return words(QT_TRANSLATE_NOOP("EventWords", "set by you"));
    case DateBasis::None:
        break;
    }
    return words(QT_TRANSLATE_NOOP("EventWords", "no date in the text"));
}

QString dateWords(const EventTime& when)
{
    if (!when.date.isNull())
        return dateWords(when.date);
    const bool from = when.earliest.isValid();
    const bool to = when.latest.isValid();
    if (from && to && when.earliest == when.latest)
        return dayWords(when.earliest);
    if (from && to)
        return words(QT_TRANSLATE_NOOP("EventWords", "between %1 and %2"))
            .arg(dayWords(when.earliest), dayWords(when.latest));
    if (to)
        return words(QT_TRANSLATE_NOOP("EventWords", "by %1")).arg(dayWords(when.latest));
    if (from)
        return words(QT_TRANSLATE_NOOP("EventWords", "from %1 on")).arg(dayWords(when.earliest));
    return words(QT_TRANSLATE_NOOP("EventWords", "no date in the text"));
}
