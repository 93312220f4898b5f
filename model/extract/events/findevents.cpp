#include "model/extract/events/findevents.h"

#include "model/extract/events/arguments/mentions.h"
#include "model/extract/events/date/dates.h"
#include "model/extract/events/date/reportday.h"
#include "model/extract/events/eventtables.h"
#include "model/extract/events/relate/related.h"
#include "model/extract/events/show/salience.h"
#include "model/extract/events/show/write.h"

namespace extract {

namespace {

using namespace events;

std::vector<EventRecord> recordsOf(
    const Article& article, Findings findings, const EventRules::Tables& rules, Refusals& refusals)
{
    Reading reading(article, std::move(findings), rules.verbs, rules.lexicon);
    const auto mentions = mentionsOf(reading, rules.lexicon, refusals);
    const Related related = events::related(reading, mentions, refusals);
    const auto told = datesOf(reading, related, rules.chronology, refusals);
    const Dating dating{reading, related, told, rules.chronology};
    const auto weights = weightsOf(dating, rules.salience);
    const auto dates = datedByReport(dating, saliences(weights));
    return writeRecords(reading, {related, dates, weights, contradictions(dating)}, rules.lexicon, rules.salience);
}

} // namespace

std::vector<EventRecord> findEvents(const Article& article, Findings findings, const EventRules& rules)
{
    auto refusals = Refusals::ignored();
    return recordsOf(article, std::move(findings), rules.tables(), refusals);
}

ExplainedEvents explainEvents(const Article& article, Findings findings, const EventRules& rules)
{
    auto refusals = Refusals::kept();
    auto records = recordsOf(article, std::move(findings), rules.tables(), refusals);
    return {std::move(records), refusals.take()};
}

} // namespace extract
