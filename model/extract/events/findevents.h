#pragma once

#include "model/base/result.h"
#include "model/language/sentence.h"
#include "model/records/records.h"

#include <QStringList>
#include <memory>
#include <span>
#include <vector>

namespace extract {

/// Which background events may date what an article only mentions: those of the program, and the user's own lists
/// (TSV files with the columns date, title, kind, names, words and reference), read in their order.
struct ChronologyChoice {
    bool bundled = true;
    QStringList files;

    /// No background dates at all.
    static ChronologyChoice none() { return {false, {}}; }
    /// The bundled events and every `*.tsv` of a folder, in order of name. A folder that is not there adds nothing.
    static ChronologyChoice withFolder(const QString& folder);
    /// With the user's own folder, "communique/chronology" where programs keep data (~/.local/share on Linux).
    static ChronologyChoice ofUser();
    static QString userFolder();
};

/// The rule tables of `resources/language/en/events/` and the background chronology. Cheap to copy.
class EventRules {
public:
    static Result<EventRules> load(const ChronologyChoice& choice = {});

    struct Tables;
    const Tables& tables() const { return *m_tables; }

private:
    std::shared_ptr<const Tables> m_tables;
};

/// What the stages before have found in one article.
struct Findings {
    std::vector<language::Sentence> sentences; ///< the event room mends some of their lemmas
    std::span<const TimeExpression> times;
    std::span<const Entity> entities;
    std::span<const Quotation> quotations;
};

/// Finds the events of an article: one record an event, with kind, status, participants, date or bounds, and evidence.
/// In order of place of the trigger, with ids from 1.
std::vector<EventRecord> findEvents(const Article& article, Findings findings, const EventRules& rules);

} // namespace extract
