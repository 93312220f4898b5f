#pragma once

#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/judge/judged.h"
#include "model/extract/events/reading.h"

namespace extract::events {

/// Judges whether an event happened, from negation, the verb above it, modality, tense and aspect, in this order. The
/// values are those of FactBank (Saurí and Pustejovsky 2009), with plans and cancellations told apart.
Judged judged(const Reading& reading, Trigger trigger, const EventLexicon& lexicon);

} // namespace extract::events
