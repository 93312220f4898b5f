#pragma once

#include "model/extract/events/syntax.h"

namespace extract::events {

/// The word that negates the token: "not", "never", "no" before it or before its object, "nobody" as subject; -1 when
/// there is none.
int negatedBy(const Clauses& clauses, int token);

} // namespace extract::events
