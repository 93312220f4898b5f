#pragma once

#include "model/extract/entities/articlewords.h"
#include "model/extract/entities/namelists.h"
#include "model/extract/entities/namemention.h"

#include <vector>

namespace extract {

/// Makes whole what the sequence model tore: two halves of a person's name that stand side by side become one mention,
/// and a lone half takes in the name word beside it that the tree joins to it or that is a listed given name.
/// `names` stand by place and do not overlap, before and after.
void joinNameHalves(const ArticleWords& words, const NameLists& lists, std::vector<NameMention>& names);

} // namespace extract
