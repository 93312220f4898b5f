#include "model/extract/events/findevents.h"

#include "model/extract/events/chronology.h"
#include "model/extract/events/detect.h"
#include "model/extract/events/merge.h"
#include "model/extract/events/order.h"
#include "model/extract/events/participants.h"
#include "model/extract/events/refine.h"
#include "model/extract/events/reportday.h"
#include "model/extract/events/salience.h"
#include "model/extract/events/status.h"
#include "model/extract/events/when.h"
#include "model/extract/events/write.h"
#include "model/language/irregularverbs.h"

#include <QDir>
#include <QStandardPaths>

namespace extract {

struct EventRules::Tables {
    events::EventLexicon lexicon;
    events::Chronology chronology;
    language::IrregularVerbs verbs;
};

ChronologyChoice ChronologyChoice::withFolder(const QString& folder)
{
    ChronologyChoice choice;
    const QDir lists(folder);
    for (const QString& name : lists.entryList({QStringLiteral("*.tsv")}, QDir::Files | QDir::Readable, QDir::Name))
        choice.files.append(lists.filePath(name));
    return choice;
}

ChronologyChoice ChronologyChoice::ofUser()
{
    return withFolder(userFolder());
}

QString ChronologyChoice::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/communique/chronology");
}

Result<EventRules> EventRules::load(const ChronologyChoice& choice)
{
    auto lexicon = events::EventLexicon::load();
    if (!lexicon)
        return tl::unexpected(lexicon.error());
    auto chronology = events::Chronology::load(choice);
    if (!chronology)
        return tl::unexpected(chronology.error());
    auto verbs = language::IrregularVerbs::load();
    if (!verbs)
        return tl::unexpected(verbs.error());
    EventRules rules;
    rules.m_tables =
        std::make_shared<const Tables>(Tables{std::move(*lexicon), std::move(*chronology), std::move(*verbs)});
    return rules;
}

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

} // namespace extract
