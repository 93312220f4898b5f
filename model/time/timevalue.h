#pragma once

#include <QDate>
#include <QString>
#include <limits>
#include <optional>

/// The stretch of the calendar that an EDTF expression covers, in milliseconds of local time since 1970-01-01T00:00
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

/// How fine a date is known.
enum class Granularity { Century, Decade, Year, Season, Quarter, Month, Week, Day, Hour, Minute, Second };

/// Reads EDTF (ISO 8601-2:2019) levels 0 and 1 and of level 2 one-of sets, part qualification and seasons 25–41.
/// Nothing for text that is not EDTF.
std::optional<TimeExtent> edtfExtent(QStringView edtf);

/// First and last day that the expression may mean; null QDates where it is open. Nothing for text that is not EDTF.
struct DayBounds {
    QDate earliest;
    QDate latest;
    friend bool operator==(const DayBounds&, const DayBounds&) = default;
};
std::optional<DayBounds> edtfDays(QStringView edtf);

/// The expression in words for a reader, in English and independent of the locale: "16 Nov 2023", "spring 2023",
/// "before 15 Nov 2023", "2–3 Aug 2022", "about 1990". The expression itself when it is not EDTF.
QString edtfWords(QStringView edtf);

/// When something was, as far as it is known: one EDTF expression, read once. It keeps the text that it came from, so
/// that what is read from a file is written back byte for byte. Null where nothing is known.
class TimeValue {
public:
    TimeValue() = default;
    /// Nothing for text that is not EDTF; the null value is not EDTF.
    static std::optional<TimeValue> fromEdtf(QStringView edtf);

    bool isNull() const { return m_edtf.isEmpty(); }
    const QString& edtf() const { return m_edtf; }
    friend bool operator==(const TimeValue& left, const TimeValue& right) { return left.m_edtf == right.m_edtf; }

private:
    QString m_edtf;
};
