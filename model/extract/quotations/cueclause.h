#pragma once

#include "model/extract/clause/sentencetree.h"
#include "model/extract/quotations/cuelexicon.h"

namespace extract {

/// Who a clause makes the source, as tokens of its sentence.
struct SourcePhrase {
    int head = -1; ///< -1 for none
    language::TokenRange range;
    language::TokenRange antecedent; ///< what a relative pronoun stands for, empty for none
};

/// A cue verb with the words that go with it.
struct CueClause {
    int verb = -1;
    const Cue* cue = nullptr;
    language::TokenRange group; ///< the verb group: auxiliaries, adverbs, verb, particle
    SourcePhrase source;
    bool passive = false;
};

/// The lexicon's entry for the verb at `i`, with its particle; null when it is no cue.
const Cue* verbCue(const SentenceTree& tree, int i, const CueLexicon& verbs);
/// The verb group around `verb`: contiguous auxiliaries, negation and adverbs, and a particle.
language::TokenRange verbGroup(const SentenceTree& tree, int verb, const Cue& cue);
/// Whose act the verb is: its subject, or one taken from the clause that it depends on.
SourcePhrase sourceSubject(const SentenceTree& tree, int verb);
/// The noun phrase at `head` without `without` and what follows it; no commas at its ends.
language::TokenRange nounPhrase(const SentenceTree& tree, int head, int without = -1);
/// Whether the word names a day or month.
bool isTime(const SentenceTree& tree, int token);
CueClause cueClause(const SentenceTree& tree, int verb, const Cue& cue, const CueLexicon& verbs);

} // namespace extract
