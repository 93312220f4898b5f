#pragma once

#include "model/extract/clause/parsedarticle.h"
#include "model/records/records.h"

#include <span>

namespace extract {

/// What the stages before have found in one article.
struct Findings {
    ParsedArticle parsed; ///< the event room mends some lemmas of its sentences
    std::span<const TimeExpression> times;
    std::span<const Entity> entities;
    std::span<const Quotation> quotations;
};

} // namespace extract
