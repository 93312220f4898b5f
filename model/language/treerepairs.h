#pragma once

#include "model/language/sentence.h"

namespace language {

/// Mends what no treebank of English has: an article below a verb ("The mayor foresaw"), or a coordinating conjunction
/// below a part of the conjunct that it leads ("and Chinese President Xi"). Tags and features must be there.
void repairTree(Sentence& sentence);

} // namespace language
