#pragma once

#include "model/extract/clause/parsedarticle.h"
#include "model/extract/events/refusal.h"
#include "model/extract/pipeline.h"

#include <vector>

namespace extract {

/// The records of one article with what they were made from, for somebody who asks why they are as they are. The
/// article and the resources must outlive it.
struct Explained {
    Records records;
    ParsedArticle parsed;
    std::vector<Refusal> refused; ///< what was looked at and made no event
};

/// The records are those of `extract`.
Explained explain(const Article& article, const Resources& resources);

} // namespace extract
