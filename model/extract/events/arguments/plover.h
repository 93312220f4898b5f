#pragma once

#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/find/trigger.h"
#include "model/extract/events/reading.h"

namespace extract::events {

/// The sense with its PLOVER category where that does not lie in the word alone: what somebody says that he will, must
/// or will not do, strikes of workers, preparations. After the PLOVER manual (Halterman et al. 2023), its rules for
/// AGREE, DEMAND, REJECT, THREATEN and MOBILIZE.
Sense categoryAmong(const Reading& reading, const Trigger& trigger, Sense sense, const EventLexicon& lexicon);

} // namespace extract::events
