#pragma once

#include "model/extract/clause/sentencetree.h"

namespace extract {

/// The clause's subject, looked for at the verb, its conjunct head and its controller; -1 when there is none.
int subjectOf(const SentenceTree& tree, int verb);
/// Lemma of the verb's first object, or of its subject in the passive; empty if none.
QString objectLemma(const SentenceTree& tree, int verb);
/// Token that marks the clause ("after", "if", "that"), -1 when there is none.
int markOf(const SentenceTree& tree, int verb);
/// Preposition of a nominal ("after the summit"), lower case lemma; empty if none.
QString prepositionOf(const SentenceTree& tree, int noun);

} // namespace extract
