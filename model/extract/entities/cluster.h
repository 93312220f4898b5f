#pragma once

#include "model/extract/entities/entitytables.h"
#include "model/extract/entities/namemention.h"

#include <vector>

namespace extract {

/// The name mentions that stand for one entity, with what they tell about it together.
struct Cluster {
    EntityType type = EntityType::Other;
    QString subtype;
    std::vector<size_t> names; ///< indices of name mentions, in order of place
    const ListedName* listed = nullptr;
    language::Gender gender = language::Gender::None;
    QString role;
    QString country; ///< the country that role or list connect it with
    QString office; ///< all titles and roles given in the text, in small letters, for "the president"
    bool plural = false;
};

/// Puts the name mentions of an article into clusters: same words or same listed name, full and short names of people,
/// acronyms and what they stand for, companies with and without "Inc.". Two of a name whom nothing tells apart stay
/// apart. In order of first mention. May correct the type of a mention in `names`.
std::vector<Cluster> gatherNames(
    const ArticleWords& words, std::vector<NameMention>& names, const EntityRules::Tables& rules);

} // namespace extract
