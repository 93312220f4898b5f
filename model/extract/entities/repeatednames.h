#pragma once

#include "model/extract/entities/entitytables.h"
#include "model/extract/entities/namemention.h"

#include <span>
#include <vector>

namespace extract {

/// Adds to `names` the words that are a name elsewhere in the article and stand untagged here: "Biden" in a headline
/// In Title Case, at the beginning of a sentence, in capitals. Family names count once their full name was seen.
/// `names` stays in order of place.
void addRepeatedNames(const ArticleWords& words, std::span<const language::Name> tagged,
    const EntityRules::Tables& rules, std::vector<NameMention>& names);

} // namespace extract
