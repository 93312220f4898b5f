#include "model/extract/events/findevents.h"

#include "model/extract/events/arguments/participants.h"
#include "model/extract/events/arguments/refine.h"
#include "model/extract/events/date/order.h"
#include "model/extract/events/date/reportday.h"
#include "model/extract/events/date/when.h"
#include "model/extract/events/eventtables.h"
#include "model/extract/events/find/detect.h"
#include "model/extract/events/judge/status.h"
#include "model/extract/events/relate/merge.h"
#include "model/extract/events/show/salience.h"
#include "model/extract/events/show/write.h"

namespace extract {

std::vector<EventRecord> findEvents(const Article& article, Findings findings, const EventRules& rules)
{
    const auto& [lexicon, chronology, verbs] = rules.tables();
    events::Reading reading(article, std::move(findings), verbs, lexicon);
    std::vector<events::Candidate> candidates;
    for (int s = 0; s < reading.size(); ++s) {
        auto found = events::detect(reading, s, lexicon);
        const events::TimesByWord times(reading, s, found);
        for (events::Candidate& candidate : found) {
            candidate.isGeneric = candidate.isGeneric || events::isGeneric(reading, candidate);
            candidate.status = events::statusOf(reading, candidate, lexicon);
            candidate.participants = events::participantsOf(reading, candidate);
            candidate.when = events::statedTime(reading, candidate, times);
            events::refine(reading, candidate, lexicon);
        }
        candidates.insert(
            candidates.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    events::mergeMentions(reading, candidates);
    const int main = events::mainEvent(reading, candidates);
    const auto orders = events::ordersOf(reading, candidates, main);
    events::inheritDates(reading, candidates, orders, main);
    events::dateFromChronology(reading, candidates, chronology);
    auto contradicted = events::closeBounds(reading, candidates, orders);
    const auto doubted = events::contradictOrders(reading, candidates, orders);
    contradicted.insert(contradicted.end(), doubted.begin(), doubted.end());
    events::weigh(reading, candidates);
    events::keepEnough(reading, candidates);
    events::dateByReport(reading, candidates, main);
    return events::writeRecords(reading, candidates, orders, contradicted, lexicon);
}

ExplainedEvents explainEvents(const Article& article, Findings findings, const EventRules& rules)
{
    return {findEvents(article, std::move(findings), rules), {}};
}

} // namespace extract
