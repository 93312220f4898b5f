#pragma once

#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/judge/modality.h"

namespace extract::events {

/// Whether an event happened that a verb tells, its own or a light one ("held talks").
Finding verbStatus(const Clauses& clauses, const Trigger& trigger, const EventLexicon& lexicon, QStringView text);

} // namespace extract::events
