#pragma once

#include "model/extract/clause/verbreading.h"

namespace extract {

/// The tense of the clause that governs the token: from the dependency tree where there is one, else from the nearest
/// verb. "will", "plans to", "scheduled for" and "due" are Future.
ToldTense tenseAt(const SentenceTree& tree, int token);

/// Whether a weekday belongs to something that is held on a day set before: "Monday's debate", not "Monday's ruling".
bool namesGathering(const SentenceTree& tree, int token);

} // namespace extract
