#include "model/time/fullwords.h"

#include "model/time/calendarwords.h"
#include "model/time/civil.h"

#include <QStringBuilder>

QString fullWords(const TimeValue& value)
{
    const QDate day = value.withoutClock().wholeDay();
    if (!day.isNull() && day.year() > 0)
        return calendar::weekdayName(day.dayOfWeek()) % QChar(u' ') % QString::number(day.day()) % QChar(u' ')
            % calendar::monthName(day.month()) % QChar(u' ') % QString::number(day.year());
    const QDate first = value.earliest();
    if (value.isSingle() && value.granularity() == Granularity::Month && first.isValid() && first.year() > 0
        && value.edtf().size() == QStringLiteral("2023-11").size())
        return calendar::monthName(first.month()) % QChar(u' ') % QString::number(first.year());
    return value.words();
}

QString weekdayName(const TimeValue& value)
{
    const QDate day = value.withoutClock().wholeDay();
    return day.isNull() ? QString() : calendar::weekdayName(day.dayOfWeek());
}
