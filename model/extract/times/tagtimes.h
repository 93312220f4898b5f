#pragma once

#include "model/base/result.h"
#include "model/extract/clause/parsedarticle.h"
#include "model/records/article.h"
#include "model/records/timeexpression.h"

#include <memory>
#include <span>
#include <vector>

namespace extract {

/// The rule tables of `resources/language/en/times/`. Cheap to copy.
class TimeRules {
public:
    static Result<TimeRules> load();

    struct Tables;
    const Tables& tables() const { return *m_tables; }

private:
    std::shared_ptr<const Tables> m_tables;
};

/// Finds the time expressions of an article and resolves them against `article.published`, where that is known.
/// In order of place, with ids from 1; never overlapping. What a person gave in `given` (see givendates.h) keeps its
/// value, and what counts from it counts from that value.
std::vector<TimeExpression> tagTimes(const Article& article, const ParsedArticle& parsed, const TimeRules& rules,
    std::span<const TimeExpression> given = {});

} // namespace extract
