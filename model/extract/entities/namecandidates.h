#pragma once

#include "model/extract/entities/entitytables.h"
#include "model/extract/entities/listmatches.h"
#include "model/extract/entities/namemention.h"

#include <vector>

namespace extract {

/// The names that one name of the sequence model holds: without articles, titles and possessives, of the type that
/// lists and head words give; two of them when it ran over "and"; none when nothing is left.
std::vector<NameMention> candidatesOf(
    const ArticleWords& words, const language::Name& name, const EntityRules::Tables& rules);

/// A listed name as a candidate.
NameMention candidateOf(const ListMatch& match);

} // namespace extract
