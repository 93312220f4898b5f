#pragma once

#include "model/records/article.h"
#include "model/records/eventrecord.h"
#include "model/records/timeexpression.h"

#include <span>
#include <vector>

namespace extract {

/// A publication date that the text itself speaks for.
struct PublicationCandidate {
    TimeValue date; ///< a day, or a year where no more can be said
    QString reason; ///< one sentence that a reader can check

    friend bool operator==(const PublicationCandidate&, const PublicationCandidate&) = default;
};

/// For an article without a publication date: what fits the text's weekdays beside days and months, the days that the
/// background chronology gives its `events`, its full dates and its years, the best first, at most five. Nothing where
/// every expression has its value, or nothing speaks for a date.
std::vector<PublicationCandidate> publicationCandidates(
    const Article& article, std::span<const TimeExpression> times, std::span<const EventRecord> events = {});

} // namespace extract
