#pragma once

#include "model/extract/entities/cluster.h"

namespace extract {

/// Joins clusters of organisations that the text or their words show to be one: "Northland Energy Council (NEC)" and
/// "NEC", "Acme Inc." and "Acme", "Yonhap" after "Yonhap News Agency". Only where exactly one fits.
std::vector<Cluster> withJoinedOrganizations(
    const ArticleWords& words, const std::vector<NameMention>& names, std::vector<Cluster> clusters);

} // namespace extract
