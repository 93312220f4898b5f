#pragma once

#include "model/records/articlespan.h"
#include "model/records/reason.h"

#include <QJsonObject>
#include <QString>

enum class TimeType { Date, Time, Duration, Set };

/// Words of an article that name a time, with their value after TimeML's TIMEX3 and, for calendar dates, as a date.
struct TimeExpression {
    TimeId id;
    ArticleSpan where; ///< no leading preposition ("Wednesday", not "on Wednesday")
    TimeType type = TimeType::Date;
    QString value; ///< TIMEX3 value; "XXXX-WXX-3" where it stays open
    QString mod; ///< TIMEX3 mod or empty
    QString quant; ///< of a set, or empty
    QString freq; ///< of a set, or empty
    TimeValue date; ///< null where the value is no calendar date
    bool anchoredAtPublication = false;
    TimeId anchor; ///< the expression it was resolved against, if any
    std::vector<Reason> reasons = {}; ///< the row that read the words, then the steps to the date (reasonwords.h)
    QJsonObject extra;

    friend bool operator==(const TimeExpression&, const TimeExpression&) = default;
};
