#pragma once

#include "model/base/result.h"
#include "model/extract/events/chronologychoice.h"
#include "model/records/eventrecord.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace extract::events {

/// One event of the background chronology.
struct KnownEvent {
    TimeValue date;
    QDate earliest;
    QDate latest;
    QString title;
    EventKind kind = EventKind::Other;
    std::vector<QStringList> names; ///< a mention must hold one of each group
    QStringList words; ///< lemmas, one of which heads the mention
    QString reference; ///< "Publisher: Title"; may be empty in a user's own list
    RuleId rule; ///< the row that it stands in
};

/// Well-known events since 1945 with dates and references, to date what an article only mentions.
class Chronology {
public:
    /// Reads `resources/chronology/*.tsv` and then the user's own lists. An entry with the title of an earlier one
    /// takes its place; one with the date "-" removes it. Fails with BadRules, naming file and line, where a date,
    /// kind, name or word is missing or unknown.
    static Result<Chronology> load(const ChronologyChoice& choice = {});

    /// The one event that a mention names: its head lemmas are `words`, `context` holds its names as written. Null when
    /// none or more than one agrees, or when it would lie outside `earliest`–`latest` (null: open).
    const KnownEvent* find(const QStringList& words, QStringView context, QDate earliest, QDate latest) const;

    const std::vector<KnownEvent>& events() const { return m_events; }

private:
    Result<void> readNames();
    Result<void> readEvents(const QString& path);
    void put(KnownEvent event);
    void remove(const QString& title);
    void indexWords();

    std::vector<KnownEvent> m_events;
    QHash<QString, std::vector<size_t>> m_byWord;
    QHash<QString, QStringList> m_forms;
};

/// Whether `phrase` stands in `text` as whole words, upper and lower case told apart.
bool holdsWords(QStringView text, QStringView phrase);

} // namespace extract::events
