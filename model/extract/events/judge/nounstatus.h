#pragma once

#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/judge/modality.h"

namespace extract::events {

/// Whether an event happened that a noun names without a verb of its own ("the planned summit", "a threat of war").
Finding nounStatus(const Clauses& clauses, const Trigger& trigger, const EventLexicon& lexicon, QStringView text);

} // namespace extract::events
