#pragma once

#include "model/extract/clause/arguments.h"
#include "model/extract/clause/verbgroup.h"

namespace extract::events {

using Clauses = SentenceTree;

} // namespace extract::events
