#pragma once

#include <QDate>
#include <limits>

/// The stretch of the calendar that a value covers, in milliseconds of local time since 1970-01-01T00:00
/// (proleptic Gregorian, no zone), half-open. Qualifiers (? ~ %) do not move the bounds; X covers every completion.
struct TimeExtent {
    static constexpr qint64 OpenPast = std::numeric_limits<qint64>::min();
    static constexpr qint64 OpenFuture = std::numeric_limits<qint64>::max();

    qint64 begin = OpenPast;
    qint64 end = OpenFuture;
    bool lasting = false; ///< an interval ("2019/2021"): it went on all the time; else it happened somewhere inside
    bool approximate = false; ///< ~ or %
    bool uncertain = false; ///< ? or %

    bool isOpenPast() const { return begin == OpenPast; }
    bool isOpenFuture() const { return end == OpenFuture; }
    friend bool operator==(const TimeExtent&, const TimeExtent&) = default;
};

/// First and last day that a value may mean; null QDates where it is open.
struct DayBounds {
    QDate earliest;
    QDate latest;
    friend bool operator==(const DayBounds&, const DayBounds&) = default;
};
