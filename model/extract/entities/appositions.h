#pragma once

#include "model/extract/entities/cluster.h"

namespace extract {

/// Reads the roles that stand after a name ("Ann Lee, a doctor in Bern, said") into the clusters of people that have
/// none yet.
void addAppositions(const ArticleWords& words, const std::vector<NameMention>& names, const NameLists& lists,
    std::vector<Cluster>& clusters);

} // namespace extract
