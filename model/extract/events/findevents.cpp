#include "model/extract/events/findevents.h"

namespace extract {
struct EventRules::Tables { };
Result<EventRules> EventRules::load() { return EventRules(); }
std::vector<EventRecord> findEvents(const Article&, const Findings&, const EventRules&) { return {}; }
}
