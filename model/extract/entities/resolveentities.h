#pragma once

#include "model/base/result.h"
#include "model/language/sentence.h"
#include "model/records/article.h"
#include "model/records/entity.h"

#include <memory>
#include <span>
#include <vector>

namespace extract {

/// The rule tables of `resources/language/en/entities/` and the name lists. Cheap to copy.
class EntityRules {
public:
    static Result<EntityRules> load();

    struct Tables;
    const Tables& tables() const { return *m_tables; }

private:
    std::shared_ptr<const Tables> m_tables;
};

/// Gathers the mentions of an article into entities: names, titles and roles, acronyms, and the nominals and pronouns
/// that can be resolved safely. In order of first mention, with ids from 1.
std::vector<Entity> resolveEntities(const Article& article, std::span<const language::Sentence> sentences,
    std::span<const language::Name> names, const EntityRules& rules);

} // namespace extract
