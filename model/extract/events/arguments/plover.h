#pragma once

#include "model/extract/events/candidate.h"

namespace extract::events {

/// The PLOVER category where it does not lie in the word alone: what somebody says that he will, must or will not do,
/// strikes of workers, preparations. After the manual's rules for AGREE, DEMAND, REJECT, THREATEN and MOBILIZE.
void refinePlover(const Reading& reading, Candidate& candidate, const EventLexicon& lexicon);

} // namespace extract::events
