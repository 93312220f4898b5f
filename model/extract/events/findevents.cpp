#include "model/extract/events/findevents.h"

#include "model/extract/events/arguments/participants.h"
#include "model/extract/events/arguments/sense.h"
#include "model/extract/events/candidate.h"
#include "model/extract/events/date/doubts.h"
#include "model/extract/events/date/order.h"
#include "model/extract/events/date/reportday.h"
#include "model/extract/events/date/when.h"
#include "model/extract/events/eventtables.h"
#include "model/extract/events/find/triggers.h"
#include "model/extract/events/judge/judge.h"
#include "model/extract/events/relate/clusters.h"
#include "model/extract/events/relate/orders.h"
#include "model/extract/events/show/salience.h"
#include "model/extract/events/show/write.h"

namespace extract {

namespace events {

namespace {

std::vector<EventMention> mentionsOf(
    const Reading& reading, int sentence, const EventLexicon& lexicon, Refusals& refusals)
{
    std::vector<Trigger> triggers = triggersOf(reading, sentence, lexicon, refusals);
    std::vector<Candidate> candidates;
    for (const Trigger& trigger : triggers)
        candidates.push_back(candidateOf(trigger));
    const TimesByWord times(reading, sentence, candidates);
    std::vector<EventMention> found;
    found.reserve(triggers.size());
    for (size_t i = 0; i < triggers.size(); ++i) {
        const Judged judged = events::judged(reading, std::move(triggers[i]), lexicon);
        auto arguments = argumentsOf(reading, judged.trigger);
        const Sense sense = senseAmong(reading, judged, arguments, lexicon);
        Candidate c = candidates[i];
        c.status = judged.verdict.status;
        c.when = statedTime(reading, c, times);
        refineDate(reading, c);
        refineStatus(reading, c);
        found.push_back({judged.trigger, sense, {c.status, judged.verdict.reason}, tellsNothing(reading, judged, sense),
            std::move(arguments), c.when});
    }
    return found;
}

std::vector<EventRecord> recordsOf(
    const Article& article, Findings findings, const EventRules::Tables& tables, Refusals& refusals)
{
    const auto& [lexicon, chronology, verbs] = tables;
    Reading reading(article, std::move(findings), verbs, lexicon);
    std::vector<EventMention> mentions;
    for (int s = 0; s < reading.size(); ++s) {
        for (const EventMention& mention : mentionsOf(reading, s, lexicon, refusals))
            mentions.push_back(mention);
    }
    std::vector<Candidate> candidates;
    const auto clusters = joinMentions(reading, mentions, refusals);
    for (size_t i = 0; i < mentions.size(); ++i)
        candidates.push_back(candidateOf(reading, mentions[i], clusters[i]));
    const int main = mainEvent(reading, candidates);
    const auto orders = ordersOf(reading, mentions, main);
    inheritDates(reading, candidates, orders, main);
    dateFromChronology(reading, candidates, chronology);
    auto contradicted = closeBounds(reading, candidates, orders);
    const auto doubted = contradictOrders(reading, candidates, orders);
    contradicted.insert(contradicted.end(), doubted.begin(), doubted.end());
    weigh(reading, candidates);
    keepEnough(reading, candidates);
    dateByReport(reading, candidates, main);
    return writeRecords(reading, candidates, orders, contradicted, lexicon);
}

} // namespace

} // namespace events

std::vector<EventRecord> findEvents(const Article& article, Findings findings, const EventRules& rules)
{
    auto refusals = events::Refusals::ignored();
    return events::recordsOf(article, std::move(findings), rules.tables(), refusals);
}

ExplainedEvents explainEvents(const Article& article, Findings findings, const EventRules& rules)
{
    auto refusals = events::Refusals::kept();
    auto records = events::recordsOf(article, std::move(findings), rules.tables(), refusals);
    return {std::move(records), refusals.take()};
}

} // namespace extract
