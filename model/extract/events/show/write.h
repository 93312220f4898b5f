#pragma once

#include "model/extract/events/date/order.h"

namespace extract::events {

/// Makes the records of what is left after merging, in order of place of the trigger, with ids from 1.
std::vector<EventRecord> writeRecords(Reading& reading, const std::vector<Candidate>& candidates,
    const std::vector<Order>& orders, const std::vector<int>& contradicted, const EventLexicon& lexicon);

} // namespace extract::events
