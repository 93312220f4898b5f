#pragma once

#include "model/time/timex.h"

#include <QString>
#include <optional>

namespace extract::times {

/// What a relative expression counts from; an Event has no date in the text.
enum class Base : quint8 { None, Publication, Mention, Event };

/// Which occurrence of a partial date is meant. Bare leaves it to tense and context.
enum class Direction : quint8 { Bare, Last, This, Next, That, Following, Preceding };

/// A movable or fixed day of the year: month and day, the nth weekday of a month, or days from Easter Sunday.
struct Holiday {
    int month = 0; ///< 0: counted from Easter
    int day = 0; ///< of the month; days from Easter where month is 0
    int nth = 0; ///< 1–4, -1 for the last; 0 where `day` says it
    int weekday = 0;

    bool isSet() const { return month != 0 || day != 0 || nth != 0 || weekday == 7; }
    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// Days since 1970 of the holiday in that year (Easter: Gauss and Lichtenberg, Gregorian).
qint64 holidayIn(const Holiday& holiday, int year);

/// What an expression means before it is resolved.
struct Temporal {
    enum class Kind : quint8 { Calendar, Duration, Set, Reference } kind = Kind::Calendar;
    timex3::Date date; ///< the fields that are written
    Base base = Base::None; ///< with `amount` and `unit`: the period that far from the base
    int amount = 0;
    timex3::Unit unit = timex3::Unit::None;
    Direction direction = Direction::Bare;
    Holiday holiday;
    bool toTheDay = false; ///< "a year ago today": a day, however coarse the unit
    int offset = 0; ///< days from what the rest says: -1 in "the day before Christmas"
    bool samePeriod = false; ///< "the 1988 period": the quarter or half that is spoken of, in that year
    std::optional<timex3::Date> swapped; ///< "3/4/2023": the other reading of day and month
    int nth = 0; ///< the nth `nthUnit` (or weekday) inside the rest; -1 the last
    timex3::Unit nthUnit = timex3::Unit::None;
    timex3::Duration duration;
    timex3::Reference reference = timex3::Reference::None;
    bool fiscal = false;
    QString mod;
    QString quant;
    QString freq;

    bool isRelative() const { return base != Base::None; }
};

/// Both meanings together ("Friday" and "night", "April" and "last year"); nothing where they contradict each other or
/// leave a gap that no one means ("Friday 1990").
std::optional<Temporal> intersect(const Temporal& left, const Temporal& right);
/// The same without regard to gaps, which a third part may still close.
std::optional<Temporal> combined(const Temporal& left, const Temporal& right);
/// Whether the fields hang together without a gap that nobody would leave.
bool isConnected(const Temporal& temporal);

/// From 9999 BC to 9999 AD, which is what four digits can write.
bool isInCalendar(const timex3::DayRange& range);

} // namespace extract::times
