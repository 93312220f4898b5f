#pragma once

#include "model/time/timeextent.h"

#include <QString>
#include <optional>
#include <vector>

/// The parts of an EDTF expression (ISO 8601-2:2019) as written. The rest of the program knows TimeValue, which is made
/// of one.
namespace edtf {

/// One date. Digits keep their X ("199X", "XX"); an empty part was not written.
struct Date {
    QString year; ///< four digits or X; with sign where negative; more digits for a year written with Y
    int significantDigits = 0; ///< of "1950S2"; 0 for all
    QString month; ///< two digits or X; "21"–"41" for seasons, quarters and halves
    QString day;
    int hour = -1; ///< -1 where no clock time is written; 24 only for 24:00
    int minute = -1;
    int second = -1;
    QString zone; ///< "Z", "+04:00" or empty
    bool approximate = false;
    bool uncertain = false;

    bool isSeason() const { return month.size() == 2 && month > QLatin1String("20") && !month.contains(u'X'); }
    friend bool operator==(const Date&, const Date&) = default;
};

/// One end of an interval: a date, or open (".."), or unknown (nothing written).
struct Edge {
    std::optional<Date> date;
    bool open = false;
    friend bool operator==(const Edge&, const Edge&) = default;
};

/// A date ("2019"), or a run of dates inside a set ("2019..2021").
struct Run {
    Edge first;
    Edge last; ///< equal to `first` for a single date
    friend bool operator==(const Run&, const Run&) = default;
};

enum class Form { Single, Interval, OneOf, AllOf };

struct Expression {
    Form form = Form::Single;
    std::vector<Run> runs; ///< one for a date or an interval
    friend bool operator==(const Expression&, const Expression&) = default;
};

/// Reads levels 0 and 1 and of level 2 sets, part qualification, any unspecified digit, exponents, significant digits
/// and seasons 25–41. Nothing for text that is not EDTF, impossible dates (30 February) among it.
std::optional<Expression> parse(QStringView text);
/// Writes the expression; qualifiers go to the end of each date.
QString print(const Expression& expression);
/// The stretch that it covers; nothing where that ends before it begins.
std::optional<TimeExtent> extentOf(const Expression& expression);
/// In English words (TimeValue::words).
QString wordsOf(const Expression& expression);

} // namespace edtf
