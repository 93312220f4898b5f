#pragma once

#include "model/time/timeextent.h"

#include <QSharedData>
#include <QString>
#include <compare>
#include <span>
#include <vector>

namespace edtf {
enum class Form;
struct Expression;
} // namespace edtf

/// How much of the calendar a value leaves open: a unit holds every stretch that is no longer than its longest. From
/// coarse to fine; the order is used. A season is as long as a quarter.
enum class Granularity { None, Century, Decade, Year, Half, Quarter, Month, Week, Day, Hour, Minute, Second };

/// When something was, as far as it is known: one EDTF expression (ISO 8601-2:2019 levels 0 and 1; of level 2 sets,
/// part qualification, exponents and seasons 25–41), read once. It keeps the text that it came from, so that what is
/// read from a file is written back byte for byte; values are equal when their texts are. Null where nothing is known.
class TimeValue {
public:
    TimeValue() = default;
    /// Null for text that is not EDTF, impossible dates (30 February) among it.
    static TimeValue fromEdtf(QStringView edtf);
    /// Null for a null day.
    static TimeValue day(QDate day);
    /// Years as astronomers count them, 0 is 1 BC.
    static TimeValue year(int year);
    /// It went on from the first to the last: "2023-05-03/2023-05-05". Clock times are left out; null where it would
    /// end before it begins or one of them is not a single date.
    static TimeValue between(const TimeValue& first, const TimeValue& last);
    /// It was some time from the first to the last: "[2023-05-03..2023-05-05]". Null as above.
    static TimeValue oneOf(const TimeValue& first, const TimeValue& last);
    /// It was before the first, or after the last, day of another value: "[..2023-05-02]" and "[2023-05-04..]" for
    /// "2023-05-03". Null where the other is open on that side.
    static TimeValue before(const TimeValue& other);
    static TimeValue after(const TimeValue& other);
    /// It was not later, or not earlier: "[..2023-05-03]" and "[2023-05-03..]" for "2023-05-03". Null for what is no
    /// single date.
    static TimeValue notAfter(const TimeValue& date);
    static TimeValue notBefore(const TimeValue& date);
    /// It began then and went on: "2023-05-03/..". Null for what is no single date.
    static TimeValue since(const TimeValue& date);

    bool isNull() const { return !m_parsed; }
    /// The text in files; empty for null.
    QString edtf() const { return m_parsed ? m_parsed->text : QString(); }
    /// In words for a reader, in English and independent of the locale: "16 Nov 2023", "spring 2023", "before 15 Nov
    /// 2023", "2–3 Aug 2022", "about 1990". Empty for null.
    QString words() const;
    /// The parts as written, for those who put them into words of another language. Empty runs for null.
    edtf::Expression expression() const;

    /// Open on both sides for null.
    const TimeExtent& extent() const { return m_parsed ? m_parsed->extent : Nothing; }
    DayBounds days() const;
    QDate earliest() const { return days().earliest; }
    QDate latest() const { return days().latest; }
    /// None for null and for what is open on a side.
    Granularity granularity() const;

    /// One date ("2023", "2023-05-03T10:00", "199X"): no interval, no set.
    bool isSingle() const;
    bool isInterval() const;
    bool isSet() const { return m_parsed && !isSingle() && !isInterval(); }
    bool isOneOf() const;
    /// Several dates, of which one is meant: "[2023-05-14,2023-07-16]".
    bool isChoice() const;
    /// The stretches of a choice or another set, one a member; the only one of other values; none for null.
    std::vector<TimeExtent> choices() const;
    bool hasClock() const { return m_parsed && m_parsed->clock; }
    /// The day of a single date that is written without clock time, qualifier or open digit; null for other values.
    QDate wholeDay() const;
    /// The day of a single date with a clock time; other values as they are.
    TimeValue withoutClock() const;

    /// Whether the value says no less than the other one: it lies wholly inside. Never where one is null.
    bool isWithin(const TimeValue& other) const;
    /// Whether both may be said of the same moment, one more exactly than the other: one lies within the other.
    bool agreesWith(const TimeValue& other) const;
    bool overlaps(const TimeValue& other) const;
    /// Of a finer granularity, or of the same one and inside the other.
    bool isFinerThan(const TimeValue& other) const;

    friend bool operator==(const TimeValue& left, const TimeValue& right) { return left.edtf() == right.edtf(); }
    /// By begin, then by end, then by text; null first.
    friend std::strong_ordering operator<=>(const TimeValue& left, const TimeValue& right);

private:
    struct Parsed : QSharedData {
        QString text;
        TimeExtent extent;
        edtf::Form form;
        bool clock = false;
        bool exact = false; ///< no qualifier and no open digit
        bool several = false; ///< members of a set
    };
    static constexpr TimeExtent Nothing{};
    static TimeValue of(QString text, const edtf::Expression& expression);

    QExplicitlySharedDataPointer<const Parsed> m_parsed;
};

/// Index of the finest of several values, the first of equals; 0 for none. Of values that agree with one another it
/// lies inside all others.
size_t finestOf(std::span<const TimeValue> values);
