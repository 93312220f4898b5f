#pragma once

#include "model/extract/clause/sentencetree.h"

namespace extract {

/// The word that negates the token: "not", "never", "no" before it or before its object, "nobody" as subject; -1 when
/// there is none.
int negatedBy(const SentenceTree& tree, int token);

} // namespace extract
