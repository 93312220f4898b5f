#pragma once

#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/reading.h"
#include "model/extract/events/relate/event.h"

namespace extract::events {

/// A title, and what it was made from.
struct Title {
    QString text;
    Reason reason;
};

/// A short headline of the event in the present tense, of the text's own words; names in full, pronouns resolved. Cut
/// where a phrase ends, as in sentence compression by the tree (Filippova and Strube 2008).
Title titleOf(const Reading& reading, const Event& event, const EventLexicon& lexicon);

} // namespace extract::events
