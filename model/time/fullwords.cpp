#include "model/time/fullwords.h"

#include "model/time/calendarwords.h"
#include "model/time/timex.h"

#include <QStringBuilder>

QString fullWords(const TimeValue& value)
{
    const QDate day = value.withoutClock().wholeDay();
    if (!day.isNull() && day.year() > 0)
        return calendar::weekdayName(day.dayOfWeek()) % QChar(u' ') % QString::number(day.day()) % QChar(u' ')
            % calendar::monthName(day.month()) % QChar(u' ') % QString::number(day.year());
    const auto date = value.isSingle() ? timex3::fromTimeValue(value) : std::nullopt;
    if (date && date->unit() == timex3::Unit::Month && date->year > 0)
        return calendar::monthName(date->month) % QChar(u' ') % QString::number(date->year);
    return value.words();
}

QString weekdayName(const TimeValue& value)
{
    const QDate day = value.withoutClock().wholeDay();
    return day.isNull() ? QString() : calendar::weekdayName(day.dayOfWeek());
}
