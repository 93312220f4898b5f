#pragma once

#include "model/records/reason.h"

#include <vector>

namespace extract {

/// Something that might have been said of a word, and why it was not: a verb that names no event, a time that does not
/// date its clause, a mention that was joined to another.
struct Refusal {
    TextSpan where; ///< the word that it is about
    Reason reason; ///< the rule that refused ("find.figure", "date.perfect"), and the words that it rests on
};

} // namespace extract
