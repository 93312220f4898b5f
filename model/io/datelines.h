#pragma once

#include "model/io/linerules.h"
#include "model/text/textspan.h"
#include "model/time/timevalue.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace io {

/// A line that is a date: "Published 16 November 2023", "Nov. 16, 2023 at 5:04 PM", "Updated on 2023-11-17".
struct LineDate {
    TimeValue date; ///< a day; null for words such as 04/05/2023 that may be two different days
    TextSpan words; ///< of the day alone, or of day and time where they cannot be told apart
    TimeValue moment; ///< the same day with the clock time and zone that follow it; null without a clock time
    bool labelled = false; ///< the line says what the day is
    bool updated = false; ///< and says that it is not the first publication
};

/// The date that a whole trimmed line consists of; of "Published … Updated …" the first publication.
std::optional<LineDate> lineDate(QStringView text, TextSpan line);

/// The last complete day in a by-line ("By Jane Doe | 16 November 2023").
std::optional<LineDate> dateInByline(QStringView text, TextSpan line);

/// The place, and the day where there is one, before the first words of an article: "BERLIN (rnk) –", "OSLO, Feb. 14
/// —".
struct Dateline {
    QString place; ///< in ordinary case: "Salt Lake City"
    TextSpan placeWords;
    TimeValue date; ///< a complete day; null where no year is written
    TextSpan dayWords; ///< empty where no day is written
};

/// The dateline at the begin of a paragraph. Capitals that are a label ("UPDATE —") are none.
std::optional<Dateline> datelineAt(QStringView text, TextSpan paragraph, const LineRules& rules);

/// The day that words such as "16 November 2023", "Thursday, Nov. 16th, 2023" or "2023-11-16" name. Null for
/// a day that is not in the calendar or may be read in two ways.
TimeValue dayFromWords(QStringView words);

} // namespace io
