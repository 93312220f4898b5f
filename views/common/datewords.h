#pragma once

#include "model/time/timevalue.h"

/// Dates as a reader of the interface's language writes them. In English these are the words of the records; in other
/// languages they are put together from patterns that the translation gives.

/// "16 Nov 2023", "spring 2023", "before 15 Nov 2023"; empty for the null value.
QString dateWords(const TimeValue& date);

/// "Nov"; months from 1.
QString monthWords(int month);

/// "16 Nov".
QString dayMonthWords(const QDate& date);

/// "Nov 2023"; `year` as yearWords gives it.
QString monthYearWords(int month, const QString& year);

/// "16 Nov 2023".
QString dayMonthYearWords(const QDate& date, const QString& year);

/// "2023", "44 BC"; years as astronomers count them, 0 is 1 BC.
QString yearWords(qint64 year);

/// "Thu"; days from 1 for Monday.
QString weekdayWords(int day);
