#pragma once

#include "model/extract/events/date/dates.h"
#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/show/salience.h"

namespace extract::events {

/// What the stages have found of the events of an article. Values by event, but for the contradictions.
struct Shown {
    const Related& related;
    const std::vector<Dated>& dates;
    const std::vector<Weight>& weights;
    const std::vector<Contradiction>& contradictions;
};

/// Makes the records of all events, in order of place of the trigger, with ids from 1. Frees the words of the sentences
/// as it goes.
std::vector<EventRecord> writeRecords(
    Reading& reading, const Shown& found, const EventLexicon& lexicon, const SalienceTable& table);

} // namespace extract::events
