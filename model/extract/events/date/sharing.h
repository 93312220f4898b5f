#pragma once

#include "model/extract/events/syntax.h"

namespace extract::events {

/// Whether two clauses may share a time: not where they are told at different times, as in "While he won by much, she
/// is ahead this year".
bool mayShare(const Clauses& clauses, int verb, int other);

/// The verb whose time a clause shares: the first conjunct, the verb above an infinitive or a "when" clause; -1 when
/// there is none.
int sharedWith(const Clauses& clauses, int verb);

} // namespace extract::events
