#pragma once

#include <QLatin1String>
#include <QStringView>

/// The one table of English months, weekdays and zones. Numbers are those of ISO 8601: months 1–12, weekdays from
/// 1 Monday to 7 Sunday.
namespace calendar {

/// "November", "Thursday".
QLatin1String monthName(int month);
QLatin1String weekdayName(int weekday);

/// "Nov", "Thu": marked for translation in the context "DateWords".
const char* shortMonth(int month);
const char* shortWeekday(int weekday);

/// The number of a name, full or shortened, in any case, with or without a full stop; 0 for other words.
int monthFromWord(QStringView word);
int weekdayFromWord(QStringView word);

/// Alternatives of a regular expression for all names and their short forms, the longer first: "January|Jan|…".
QString monthPattern();
QString weekdayPattern();

/// "-05:00" for "EST", "Z" for "GMT": zones that are no one's guess, in any case. Empty for others.
QLatin1String zoneOffset(QStringView word);

} // namespace calendar
