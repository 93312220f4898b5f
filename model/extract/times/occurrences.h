#pragma once

#include "model/extract/times/temporal.h"

#include <optional>

/// The occurrences of a partial date around a day: pure calendar arithmetic. Days count from 1970-01-01.
namespace extract::times {

/// The partial date (weekday, month, month and day, season, quarter, half or holiday; no year) in the period that
/// belongs to `year`; nothing for a day that this year has not.
std::optional<timex3::Date> inYear(const Temporal& partial, int year);

/// The latest occurrence that begins on or before the day.
std::optional<timex3::Date> latestUpTo(const Temporal& partial, qint64 day);
/// The latest occurrence that ends on or before the beginning of the period of the same unit that holds the day.
std::optional<timex3::Date> latestBefore(const Temporal& partial, qint64 day);
/// The first occurrence that ends after the day's beginning (it may hold the day).
std::optional<timex3::Date> firstFrom(const Temporal& partial, qint64 day);
/// The first occurrence that begins after the day.
std::optional<timex3::Date> firstAfter(const Temporal& partial, qint64 day);
/// The occurrence whose middle lies nearest to the day; the earlier one of two.
std::optional<timex3::Date> nearestTo(const Temporal& partial, qint64 day);

/// The nth (from the end where negative) day, weekday, week, month or year inside a complete date.
std::optional<timex3::Date> nthInside(const timex3::Date& whole, const Temporal& temporal);

} // namespace extract::times
