#pragma once

#include "model/extract/clause/sentencetree.h"

namespace extract::times {

/// When the clause around a word happens, seen from the writer.
enum class ClauseTense : quint8 { Unknown, Past, Present, Future };

/// The tense of the clause that governs the token: from the dependency tree where there is one, else from the nearest
/// verb. "will", "plans to", "scheduled for" and "due" are Future.
ClauseTense tenseAt(const SentenceTree& tree, int token);

/// Whether a weekday belongs to something that is held on a day set before: "Monday's debate", not "Monday's ruling".
bool namesGathering(const SentenceTree& tree, int token);

} // namespace extract::times
