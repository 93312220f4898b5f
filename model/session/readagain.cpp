#include "model/session/readagain.h"

#include "model/records/givendates.h"
#include "model/session/articlerecords.h"
#include "model/session/decisions.h"
#include "model/session/rereadentities.h"

#include <QHash>
#include <algorithm>

namespace {

bool overlap(const ArticleSpan& left, const ArticleSpan& right)
{
    return left.article == right.article && left.span.overlaps(right.span);
}

template <class Record> int firstFree(const std::vector<Record>& records)
{
    int next = 1;
    for (const Record& record : records)
        next = std::max(next, record.id.number + 1);
    return next;
}

/// Gives each of `found` the id of the one in `before` that is the same, at most once, or one from `next` on.
/// Returns the new ids by the numbers that the found ones had.
template <class Record, class IsSame>
QHash<int, decltype(Record::id)> rename(
    std::vector<Record>& found, const std::vector<Record>& before, int next, IsSame isSame)
{
    QHash<int, decltype(Record::id)> ids;
    std::vector<bool> taken(before.size(), false);
    for (Record& record : found) {
        const int number = record.id.number;
        record.id = {};
        for (size_t i = 0; i < before.size() && !record.id.isValid(); ++i) {
            if (taken[i] || !isSame(record, before[i]))
                continue;
            taken[i] = true;
            record.id = before[i].id;
        }
        if (!record.id.isValid())
            record.id.number = next++;
        ids.insert(number, record.id);
    }
    return ids;
}

bool isSameQuotation(const Quotation& left, const Quotation& right)
{
    return !left.content.empty() && !right.content.empty() && overlap(left.content.front(), right.content.front())
        && (left.source == right.source || left.content == right.content);
}

template <class Record> bool has(const std::vector<Record>& records, decltype(Record::id) id)
{
    return std::ranges::find(records, id, &Record::id) != records.end();
}

/// Puts `found` where the first of the records that belong was, in place of all of them.
template <class Record, class Belongs>
void exchange(std::vector<Record>& records, const std::vector<Record>& found, Belongs belongs)
{
    const std::ptrdiff_t place = std::ranges::find_if(records, belongs) - records.begin();
    std::erase_if(records, belongs);
    records.insert(records.begin() + place, found.begin(), found.end());
}

/// Makes one article's fresh records part of all.
class Rereading {
public:
    Rereading(const Records& all, const Records& fresh)
        : m_all(all)
        , m_before(recordsOf(all, fresh.articles.front().id))
        , m_fresh(fresh)
        , m_entities(all, fresh, fresh.articles.front().id)
    {
    }

    ReadAgain run()
    {
        m_result.kept = m_entities.kept();
        resolveEntities();
        giveIds();
        keepSpeakers();
        keepReviews();
        countEvents();
        keepAparts();
        dropLost();
        put();
        return std::move(m_result);
    }

private:
    void resolveEntities()
    {
        const auto resolve = [this](std::vector<EntityId>& ids, const std::vector<ArticleSpan>& spans) {
            std::vector<EntityId> known;
            for (const EntityId id : ids) {
                const EntityId now = m_entities.resolved(id, spans);
                if (now.isValid() && std::ranges::find(known, now) == known.end())
                    known.push_back(now);
            }
            ids = known;
        };
        for (Quotation& quotation : m_fresh.quotations) {
            resolve(quotation.speakers, quotation.source);
            resolve(quotation.candidates, quotation.source);
            quotation.via = m_entities.resolved(quotation.via, quotation.source);
        }
        for (EventRecord& event : m_fresh.events) {
            std::vector<Participant> participants;
            for (Participant participant : event.participants) {
                participant.entity = m_entities.resolved(participant.entity, event.evidence);
                if (std::ranges::find(participants, participant) == participants.end())
                    participants.push_back(participant);
            }
            event.participants = std::move(participants);
        }
    }

    void giveIds()
    {
        const auto times = rename(m_fresh.times, m_before.times, firstFree(m_all.times),
            [](const TimeExpression& now, const TimeExpression& before) { return now.where == before.where; });
        const auto quotations =
            rename(m_fresh.quotations, m_before.quotations, firstFree(m_all.quotations), isSameQuotation);
        const auto events = rename(m_fresh.events, m_before.events, firstFree(m_all.events), isSameEvent);
        for (TimeExpression& time : m_fresh.times)
            time.anchor = times.value(time.anchor.number);
        for (EventRecord& event : m_fresh.events) {
            event.when.time = times.value(event.when.time.number);
            for (QuotationId& quotation : event.quotations)
                quotation = quotations.value(quotation.number);
            for (EventRelation& relation : event.relations)
                relation.event = events.value(relation.event.number);
        }
    }

    void keepSpeakers()
    {
        for (const Quotation& before : m_before.quotations) {
            if (!isDecided(before))
                continue;
            ++m_result.kept;
            const auto now = std::ranges::find(m_fresh.quotations, before.id, &Quotation::id);
            if (now == m_fresh.quotations.end()) {
                ++m_result.apart;
                m_fresh.quotations.push_back(before);
                continue;
            }
            now->speakers = before.speakers;
            now->candidates = before.candidates;
            now->via = before.via;
            now->extra = before.extra;
        }
    }

    void keepReviews()
    {
        m_fresh = keepingReviews(std::move(m_fresh), m_before);
        m_result.kept += static_cast<int>(
            std::ranges::count_if(m_before.events, [](const EventRecord& event) { return isDecided(event); }));
        m_result.kept += static_cast<int>(std::ranges::count_if(m_before.times, isGiven));
    }

    void countEvents()
    {
        const auto lacks = [](const std::vector<EventRecord>& events) {
            return [&events](
                       const EventRecord& event) { return event.salience >= MainSalience && !has(events, event.id); };
        };
        m_result.added = static_cast<int>(std::ranges::count_if(m_fresh.events, lacks(m_before.events)));
        m_result.gone = static_cast<int>(std::ranges::count_if(m_before.events,
            [&](const EventRecord& event) { return !isDecided(event) && lacks(m_fresh.events)(event); }));
    }

    /// Events that a person stands by stay although they are not found again. Rejected ones are no loss.
    void keepAparts()
    {
        for (const EventRecord& before : m_before.events) {
            const bool isWanted = isDecided(before) && before.review != Review::Rejected;
            if (!isWanted || has(m_fresh.events, before.id))
                continue;
            ++m_result.apart;
            m_fresh.events.push_back(before);
        }
        std::ranges::stable_sort(m_fresh.events, {}, &EventRecord::trigger);
    }

    /// Nothing points to what is no longer there.
    void dropLost()
    {
        for (Quotation& quotation : m_fresh.quotations) {
            for (auto* ids : {&quotation.speakers, &quotation.candidates})
                std::erase_if(*ids, [&](EntityId id) { return !has(m_entities.entities(), id); });
            if (!has(m_entities.entities(), quotation.via))
                quotation.via = {};
        }
        for (EventRecord& event : m_fresh.events) {
            std::erase_if(
                event.participants, [&](const Participant& p) { return !has(m_entities.entities(), p.entity); });
            std::erase_if(event.quotations, [&](QuotationId id) { return !has(m_fresh.quotations, id); });
            std::erase_if(
                event.relations, [&](const EventRelation& relation) { return !has(m_fresh.events, relation.event); });
            if (!has(m_fresh.times, event.when.time))
                event.when.time = {};
        }
    }

    void put()
    {
        const ArticleId article = m_fresh.articles.front().id;
        Records& records = m_result.records;
        records = m_all;
        records.entities = m_entities.entities();
        exchange(records.times, m_fresh.times, [&](const TimeExpression& t) { return t.where.article == article; });
        exchange(records.quotations, m_fresh.quotations,
            [&](const Quotation& quotation) { return has(m_before.quotations, quotation.id); });
        exchange(records.events, m_fresh.events, [&](const EventRecord& e) { return e.trigger.article == article; });
        for (Quotation& quotation : records.quotations)
            std::erase_if(quotation.speakers, [&](EntityId id) { return !has(records.entities, id); });
    }

    const Records& m_all;
    Records m_before; ///< of this article alone
    Records m_fresh;
    RereadEntities m_entities;
    ReadAgain m_result;
};

} // namespace

ReadAgain readAgain(const Records& all, const Records& fresh)
{
    if (fresh.articles.empty())
        return {all};
    return Rereading(all, fresh).run();
}
