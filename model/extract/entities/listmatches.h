#pragma once

#include "model/extract/entities/articlewords.h"
#include "model/extract/entities/namelists.h"

#include <vector>

namespace extract {

/// Words of one sentence that stand in the name lists.
struct ListMatch {
    TokenSpan at;
    NameLists::Found entries;
    bool certain = false; ///< by itself a name, whatever stands around it
    bool shared = false; ///< its head stands with the last of its conjuncts, or in the plural
};

/// The listed names of a sentence, from left to right, the longest at each place, never overlapping. Of coordinated
/// waters and mountains ("the South and East China seas") the last takes the shared head, the others stand alone.
std::vector<ListMatch> listMatches(const ArticleWords& words, int sentence, const NameLists& lists);

/// The listed names that begin and end with tokens of `inside` and are not all of it.
std::vector<ListMatch> listMatchesInside(const ArticleWords& words, const TokenSpan& inside, const NameLists& lists);

} // namespace extract
