#pragma once

#include "model/extract/events/eventrules.h"
#include "model/extract/events/findings.h"
#include "model/extract/events/refusal.h"
#include "model/records/eventrecord.h"

#include <vector>

namespace extract {

/// Finds the events of an article: one record an event, with kind, status, participants, date or bounds, and evidence.
/// In order of place of the trigger, with ids from 1.
std::vector<EventRecord> findEvents(const Article& article, Findings findings, const EventRules& rules);

/// The same records, and beside them what was looked at and made none.
struct ExplainedEvents {
    std::vector<EventRecord> events;
    std::vector<Refusal> refused; ///< in the order of the steps; by sentence within one
};
ExplainedEvents explainEvents(const Article& article, Findings findings, const EventRules& rules);

} // namespace extract
