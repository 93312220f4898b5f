#pragma once

#include "model/extract/clause/parsedarticle.h"
#include "model/extract/entities/entityrules.h"
#include "model/records/article.h"
#include "model/records/entity.h"

#include <span>
#include <vector>

namespace extract {

/// Gathers the mentions of an article into entities: names, titles and roles, acronyms, and the nominals and pronouns
/// that can be resolved safely. In order of first mention, with ids from 1.
std::vector<Entity> resolveEntities(const Article& article, const ParsedArticle& parsed,
    std::span<const language::Name> names, const EntityRules& rules);

} // namespace extract
