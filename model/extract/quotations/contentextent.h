#pragma once

#include "model/extract/quotations/cueclause.h"

namespace extract {

/// What a cue leads to: tokens of content, and a preposition that belongs to the cue.
struct Complement {
    language::TokenRange content;
    int preposition = -1;
    bool whole = true; ///< a clause, which takes in the times and places behind it
};

/// The token behind what is said, when it is a clause: the end of the sentence or a turn to another cue.
int clauseEnd(const SentenceTree& tree, const CueClause& clause, language::TokenRange content, const CueLexicon& verbs);

/// Whether the words behind token `i` leave what is said for another cue: ", while stressing", "and promised".
bool isTurn(const SentenceTree& tree, int i, const CueLexicon& verbs);

/// The tokens of the content: with modifiers and parallels behind the complement, up to the first turn.
language::TokenRange contentExtent(
    const SentenceTree& tree, const CueClause& clause, const Complement& complement, const CueLexicon& verbs);

} // namespace extract
