#pragma once

#include "model/base/result.h"
#include "model/extract/clause/parsedarticle.h"
#include "model/records/article.h"
#include "model/records/entity.h"
#include "model/records/quotation.h"

#include <memory>
#include <span>
#include <vector>

namespace extract {

/// The rule tables of `resources/language/en/quotations/`. Cheap to copy.
class QuotationRules {
public:
    static Result<QuotationRules> load();

    struct Tables;
    const Tables& tables() const { return *m_tables; }

private:
    std::shared_ptr<const Tables> m_tables;
};

/// Finds what the article attributes to somebody, direct, mixed and indirect, and who said it.
/// In order of place of the content, with ids from 1.
std::vector<Quotation> attribute(
    const Article& article, const ParsedArticle& parsed, std::span<const Entity> entities, const QuotationRules& rules);

} // namespace extract
