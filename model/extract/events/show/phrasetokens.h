#pragma once

#include "model/extract/events/reading.h"
#include "model/extract/events/show/phrasestyle.h"

namespace extract::events {

/// The tokens of a noun phrase that are written into a title, in order of place: without asides, relative clauses,
/// times and halves of names.
std::vector<int> phraseTokens(const Reading& reading, int sentence, int top, const PhraseStyle& style);

/// The longest name that covers a token, null when there is none.
const Standing* nameAt(const Reading& reading, const Clauses& clauses, int token);

/// How many words of the sentence a name has.
int lengthOf(const Clauses& clauses, const Standing& name, int token);

} // namespace extract::events
