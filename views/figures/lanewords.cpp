#include "views/figures/lanewords.h"

#include <QCoreApplication>

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("LaneWords", text);
}

} // namespace

EventFamily familyOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Meeting:
        return EventFamily::Meetings;
    case EventKind::Visit:
        return EventFamily::Visits;
    case EventKind::Agreement:
    case EventKind::Resumption:
        return EventFamily::Agreements;
    case EventKind::Suspension:
    case EventKind::Sanction:
        return EventFamily::Tensions;
    case EventKind::Military:
        return EventFamily::Military;
    case EventKind::Protest:
        return EventFamily::Protests;
    case EventKind::Statement:
        return EventFamily::Statements;
    case EventKind::Election:
    case EventKind::Appointment:
        return EventFamily::Politics;
    case EventKind::Legal:
    case EventKind::Crime:
        return EventFamily::Law;
    case EventKind::Transaction:
    case EventKind::Launch:
    case EventKind::Founding:
        return EventFamily::Business;
    case EventKind::Disaster:
    case EventKind::Death:
        return EventFamily::Losses;
    case EventKind::Other:
        break;
    }
    return EventFamily::Other;
}

QString laneName(EventFamily family)
{
    switch (family) {
    case EventFamily::Meetings:
        return words(QT_TRANSLATE_NOOP("LaneWords", "Meetings"));
    case EventFamily::Visits:
        return words(QT_TRANSLATE_NOOP("LaneWords", "Visits"));
    case EventFamily::Agreements:
        return words(QT_TRANSLATE_NOOP("LaneWords", "Agreements"));
    case EventFamily::Tensions:
        return words(QT_TRANSLATE_NOOP("LaneWords", "Tensions"));
    case EventFamily::Military:
        return words(QT_TRANSLATE_NOOP("LaneWords", "Military"));
    case EventFamily::Protests:
        return words(QT_TRANSLATE_NOOP("LaneWords", "Protests"));
    case EventFamily::Statements:
        return words(QT_TRANSLATE_NOOP("LaneWords", "Statements"));
    case EventFamily::Politics:
        return words(QT_TRANSLATE_NOOP("LaneWords", "Politics"));
    case EventFamily::Law:
        return words(QT_TRANSLATE_NOOP("LaneWords", "Law"));
    case EventFamily::Business:
        return words(QT_TRANSLATE_NOOP("LaneWords", "Business"));
    case EventFamily::Losses:
        return words(QT_TRANSLATE_NOOP("LaneWords", "Losses"));
    case EventFamily::Other:
        break;
    }
    return words(QT_TRANSLATE_NOOP("LaneWords", "Other"));
}
