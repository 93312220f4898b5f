#include "model/session/dossier.h"

#include "model/session/renumber.h"

#include <iterator>

namespace {

template <class Record> void indexById(const std::vector<Record>& records, QHash<int, size_t>& index)
{
    index.clear();
    index.reserve(static_cast<qsizetype>(records.size()));
    for (size_t i = 0; i < records.size(); ++i)
        index.insert(records[i].id.number, i);
}

template <class Record>
const Record* find(const std::vector<Record>& records, const QHash<int, size_t>& index, int number)
{
    const auto found = index.constFind(number);
    return found == index.constEnd() ? nullptr : &records[*found];
}

template <class Record>
bool replace(std::vector<Record>& records, const QHash<int, size_t>& index, const Record& record)
{
    const auto found = index.constFind(record.id.number);
    if (found == index.constEnd())
        return false;
    records[*found] = record;
    return true;
}

template <class Record> void append(std::vector<Record>& records, std::vector<Record>& added)
{
    records.insert(records.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
}

} // namespace

Dossier::Dossier(QObject* parent)
    : QObject(parent)
{
}

Dossier::~Dossier()
{
    m_undoStack.disconnect(); // it is emptied last, and would tell of records that are gone
}

const Article* Dossier::article(ArticleId id) const
{
    return find(m_records.articles, m_articles, id.number);
}
const Entity* Dossier::entity(EntityId id) const
{
    return find(m_records.entities, m_entities, id.number);
}
const TimeExpression* Dossier::time(TimeId id) const
{
    return find(m_records.times, m_times, id.number);
}
const Quotation* Dossier::quotation(QuotationId id) const
{
    return find(m_records.quotations, m_quotations, id.number);
}
const EventRecord* Dossier::event(EventId id) const
{
    return find(m_records.events, m_events, id.number);
}

std::vector<ArticleId> Dossier::add(Records records)
{
    renumberTaken(records, m_records, m_retired);
    std::vector<ArticleId> articles;
    for (const Article& article : records.articles)
        articles.push_back(article.id);
    if (m_records.articles.empty())
        m_records.extra = records.extra;
    append(m_records.articles, records.articles);
    append(m_records.entities, records.entities);
    append(m_records.times, records.times);
    append(m_records.quotations, records.quotations);
    append(m_records.events, records.events);
    append(m_records.orphans, records.orphans);
    append(m_records.diagnostics, records.diagnostics);
    index();
    for (const ArticleId id : articles)
        emit articleAdded(id);
    return articles;
}

void Dossier::clear()
{
    m_records = {};
    m_retired.clear();
    index();
    m_undoStack.clear();
    emit cleared();
}

void Dossier::replaceEvent(const EventRecord& event)
{
    if (replace(m_records.events, m_events, event))
        emit eventChanged(event.id);
}

void Dossier::replaceEntity(const Entity& entity)
{
    if (replace(m_records.entities, m_entities, entity))
        emit entityChanged(entity.id);
}

void Dossier::replaceQuotation(const Quotation& quotation)
{
    if (replace(m_records.quotations, m_quotations, quotation))
        emit quotationChanged(quotation.id);
}

void Dossier::replaceRecords(Records records)
{
    for (const Entity& entity : m_records.entities)
        m_retired.insert(entity.id.number);
    m_records = std::move(records);
    for (const Entity& entity : m_records.entities)
        m_retired.remove(entity.id.number);
    index();
    emit recordsReplaced();
}

void Dossier::index()
{
    indexById(m_records.articles, m_articles);
    indexById(m_records.entities, m_entities);
    indexById(m_records.times, m_times);
    indexById(m_records.quotations, m_quotations);
    indexById(m_records.events, m_events);
}
