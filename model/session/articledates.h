#pragma once

#include "model/extract/times/publicationcandidates.h"
#include "model/records/givendates.h"
#include "model/records/records.h"

#include <vector>

/// A day that an article gives of itself.
struct ArticleDate {
    ArticleDay day = ArticleDay::Published;
    TimeValue date;
    std::optional<TextSpan> where; ///< the words that say it, where they stand in the text
};

/// Publication, update and dateline of an article, each where it is known, in this order. A dateline without a year has
/// the day to which its words were resolved.
std::vector<ArticleDate> articleDates(const Records& records, ArticleId article);

/// A day on which an article may have been published.
using PublicationCandidate = extract::PublicationCandidate;
/// For an article whose publication date nobody knows: the days that its text and its records speak for, the best
/// first.
std::vector<PublicationCandidate> publicationCandidates(const Records& records, ArticleId article);
