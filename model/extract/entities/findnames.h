#pragma once

#include "model/extract/entities/entitytables.h"
#include "model/extract/entities/namemention.h"

#include <span>
#include <vector>

namespace extract {

/// The names of an article: what the sequence model found, cut to the name alone and corrected by the lists, with what
/// the lists know for certain, what is repeated elsewhere in the article, and the names nested in events and documents.
/// In order of place; only nested ones overlap.
std::vector<NameMention> findNames(
    const ArticleWords& words, std::span<const language::Name> tagged, const EntityRules::Tables& rules);

} // namespace extract
