#pragma once

#include "model/language/sentence.h"
#include "model/records/records.h"

#include <span>
#include <vector>

namespace extract {

/// What the stages before have found in one article.
struct Findings {
    std::vector<language::Sentence> sentences; ///< the event room mends some of their lemmas
    std::span<const TimeExpression> times;
    std::span<const Entity> entities;
    std::span<const Quotation> quotations;
};

} // namespace extract
