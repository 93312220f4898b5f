#pragma once

#include "model/extract/entities/cluster.h"

namespace extract {

/// Puts the mentions of people into clusters, full names first. A short name goes to the one full name that it fits; of
/// several, to the one whose title and gender agree and whom the sentences right before name; else it stays alone.
/// Mentions that turn out to be a person ("Biden" tagged as a place) or a family ("the Bidens") get their type here.
std::vector<Cluster> gatherPeople(const ArticleWords& words, std::vector<NameMention>& names, const NameLists& lists);

} // namespace extract
