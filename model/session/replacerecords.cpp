#include "model/session/replacerecords.h"

#include <algorithm>
#include <utility>

namespace {

template <class Record> std::ptrdiff_t placeOf(const std::vector<Record>& records, decltype(Record::id) id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? -1 : found - records.begin();
}

} // namespace

template <class Record>
ReplaceRecords::Others<Record> ReplaceRecords::difference(
    const std::vector<Record>& present, const std::vector<Record>& changed)
{
    Others<Record> others;
    for (size_t i = 0; i < present.size(); ++i) {
        // Few records are added or taken away, so the same record is close to the same place.
        const bool same = i < changed.size() && changed[i] == present[i];
        if (!same && placeOf(changed, present[i].id) < 0)
            others.push_back({present[i].id, i, std::nullopt});
    }
    for (size_t i = 0; i < changed.size(); ++i) {
        if (i < present.size() && present[i] == changed[i])
            continue;
        const std::ptrdiff_t before = placeOf(present, changed[i].id);
        if (before < 0 || present[static_cast<size_t>(before)] != changed[i])
            others.push_back({changed[i].id, i, changed[i]});
    }
    return others;
}

template <class Record> void ReplaceRecords::exchange(std::vector<Record>& records, Others<Record>& others)
{
    Others<Record> coming = std::move(others);
    others.clear();
    for (Other<Record>& other : coming) {
        const std::ptrdiff_t present = placeOf(records, other.id);
        if (present < 0)
            others.push_back({other.id, other.place, std::nullopt});
        else
            others.push_back({other.id, static_cast<size_t>(present), records[static_cast<size_t>(present)]});
    }
    std::vector<Other<Record>*> inserted;
    for (Other<Record>& other : coming) {
        const std::ptrdiff_t present = placeOf(records, other.id);
        if (!other.record)
            records.erase(records.begin() + std::max<std::ptrdiff_t>(present, 0), records.begin() + present + 1);
        else if (present >= 0)
            records[static_cast<size_t>(present)] = std::move(*other.record);
        else
            inserted.push_back(&other);
    }
    std::ranges::sort(inserted, {}, [](const Other<Record>* other) { return other->place; });
    for (Other<Record>* other : inserted) {
        const size_t place = std::min(other->place, records.size());
        records.insert(records.begin() + static_cast<std::ptrdiff_t>(place), std::move(*other->record));
    }
}

ReplaceRecords::ReplaceRecords(Dossier* dossier, const Records& changed, const QString& name)
    : QUndoCommand(name)
    , m_dossier(dossier)
    , m_articles(difference(dossier->records().articles, changed.articles))
    , m_entities(difference(dossier->records().entities, changed.entities))
    , m_times(difference(dossier->records().times, changed.times))
    , m_quotations(difference(dossier->records().quotations, changed.quotations))
    , m_events(difference(dossier->records().events, changed.events))
{
    setObsolete(
        m_articles.empty() && m_entities.empty() && m_times.empty() && m_quotations.empty() && m_events.empty());
}

void ReplaceRecords::swap()
{
    Records coming = m_dossier->records();
    exchange(coming.articles, m_articles);
    exchange(coming.entities, m_entities);
    exchange(coming.times, m_times);
    exchange(coming.quotations, m_quotations);
    exchange(coming.events, m_events);
    m_dossier->replaceRecords(std::move(coming));
}
