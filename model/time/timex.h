#pragma once

#include "model/time/timevalue.h"

#include <QString>
#include <compare>
#include <limits>
#include <optional>
#include <vector>

/// Values of TIMEX3 (TimeML 1.2.1) as an algebra of partial dates: any field may be missing.
namespace timex3 {

/// From fine to coarse; the order is used.
enum class Unit : quint8 {
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium
};

enum class DayPart : quint8 { None, Morning, Midday, Afternoon, Evening, Night, Daytime };

inline constexpr int Unset = -1;
inline constexpr int NoYear = std::numeric_limits<int>::min();

/// A partial calendar date with a partial clock time. What is not known is Unset (the year: NoYear).
struct Date {
    int century = Unset; ///< 19 for the years 1900–1999
    int decade = Unset; ///< 199 for the years 1990–1999; 0–9 where the century is open ("the nineties" is 9)
    int year = NoYear; ///< astronomical: 0 is 1 BC
    int half = Unset; ///< 1–2
    int quarter = Unset; ///< 1–4; 0 for an open one
    int season = Unset; ///< 1 spring … 4 winter
    int month = Unset; ///< 1–12
    int week = Unset; ///< ISO 8601 week; `year` is then the week's year
    bool weekend = false;
    int day = Unset; ///< 1–31
    int weekday = Unset; ///< 1 Monday … 7 Sunday
    DayPart part = DayPart::None;
    int hour = Unset; ///< 0–24
    int minute = Unset;
    int second = Unset;
    QString zone; ///< "Z", "+04:00" or empty

    bool hasYear() const { return year != NoYear; }
    bool hasClock() const { return hour != Unset || part != DayPart::None; }
    /// The finest unit that is set, clock and part of day left aside; None for a bare clock time.
    Unit unit() const;
    /// Whether nothing is missing between the year and the finest field.
    bool isComplete() const;
    friend bool operator==(const Date&, const Date&) = default;
};

/// A length. An amount of X ("some days") is negative.
struct Duration {
    struct Part {
        double amount = 0;
        Unit unit = Unit::None;
        friend bool operator==(const Part&, const Part&) = default;
    };
    std::vector<Part> parts;
    friend bool operator==(const Duration&, const Duration&) = default;
};

enum class Reference : quint8 { None, Past, Present, Future };

/// One TIMEX3 value: exactly one of date, duration and reference is meant.
struct Value {
    enum class Kind : quint8 { Date, Duration, Reference } kind = Kind::Date;
    Date date;
    Duration duration;
    Reference reference = Reference::None;
    friend bool operator==(const Value&, const Value&) = default;
};

/// Reads a TIMEX3 value ("1998-W12", "2023-11-15TEV", "199X", "P1DE", "PXD", "PAST_REF"); nothing for other text or a
/// date that the calendar has not.
std::optional<Value> parse(QStringView value);
QString print(const Value& value);
QString print(const Date& date);
QString print(const Duration& duration);

/// A complete date under a TIMEX3 mod ("" for none): weeks and "early May" become one-of sets, BEFORE and AFTER open
/// sets. Null where no calendar date is known.
TimeValue toTimeValue(const Date& date, QStringView mod = {});
/// The date of a single value without qualifiers; nothing for sets, intervals and open digits inside a month or day.
std::optional<Date> fromTimeValue(const TimeValue& value);

/// A date under a TIMEX3 mod: "about 1990" is 1990 with APPROX.
struct Qualified {
    Date date;
    QString mod; ///< empty where there is none
    friend bool operator==(const Qualified&, const Qualified&) = default;
};
/// The inverse of `toTimeValue` with its mod: "1990~", "[..2024-05-02]" (BEFORE 2024-05-03), "[2024-05-01..2024-05-10]"
/// (START of May 2024). Nothing for intervals and sets of another shape.
std::optional<Qualified> qualifiedFrom(const TimeValue& value);

/// Days since 1970 of the first day, and of the day after the last, of a complete date.
struct DayRange {
    qint64 first = 0;
    qint64 end = 0;
    friend bool operator==(const DayRange&, const DayRange&) = default;
};
std::optional<DayRange> days(const Date& date);

/// The complete date of `unit` (Day to Century) that holds the day; None gives the day.
Date dateOf(qint64 day, Unit unit);
/// The date `amount` units away, at the unit's granularity or the date's own, whichever is finer: a day plus one month
/// is a day (the last of the month where it has no such day). `date` must be complete.
std::optional<Date> shifted(const Date& date, int amount, Unit unit);

/// Orders complete dates by their bounds; unordered when they overlap without being equal.
std::partial_ordering compare(const Date& left, const Date& right);

} // namespace timex3
