#include "model/briefing/rows.h"

#include "model/briefing/wording.h"
#include "model/records/reasonwords.h"
#include "model/time/timevalue.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace briefing {

namespace {

bool hasDate(const EventRecord& event)
{
    return !event.when.date.isNull();
}

const Entity* entityOf(const Records& records, EntityId id)
{
    const auto found = std::ranges::find(records.entities, id, &Entity::id);
    return found == records.entities.end() ? nullptr : &*found;
}

std::vector<int> citeEvidence(const EventRecord& event, Citations& citations)
{
    constexpr size_t Most = 3;
    std::vector<int> numbers;
    for (const ArticleSpan& passage : event.evidence) {
        if (numbers.size() < Most)
            numbers.push_back(citations.cite(passage));
    }
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());
    return numbers;
}

QString whoWords(const Records& records, const EventRecord& event)
{
    QStringList names;
    for (const Participant& participant : event.participants) {
        const Entity* entity = entityOf(records, participant.entity);
        const bool acts = participant.role != ParticipantRole::Place && participant.role != ParticipantRole::Topic;
        if (entity && acts && !names.contains(entity->name))
            names.append(entity->name);
    }
    return names.join(QStringLiteral(", "));
}

/// The event of the background chronology that dates this one, and where that has its date from.
QString backgroundOf(const Records& records, const EventRecord& event)
{
    const auto cited = std::ranges::find_if(
        event.when.reasons, [](const Reason& reason) { return reason.rule.name == u"date.background"; });
    if (cited != event.when.reasons.end() && cited->facts.size() == 2)
        return QStringLiteral("%1. %2").arg(cited->facts[0], cited->facts[1]);
    const auto article = std::ranges::find(records.articles, event.trigger.article, &Article::id);
    return englishSentence(
        event.when.reasons, article == records.articles.end() ? QStringView() : article->text.view());
}

QString basisOf(const Records& records, const EventRecord& event, Citations& citations, QString& background)
{
    switch (event.when.basis) {
    case DateBasis::Text:
    case DateBasis::Relative: {
        const auto time = std::ranges::find(records.times, event.when.time, &TimeExpression::id);
        return time == records.times.end() ? QString() : QStringLiteral("“%1”").arg(citations.words(time->where));
    }
    case DateBasis::Inherited:
        return QStringLiteral("from its context");
    case DateBasis::Relation:
        return QStringLiteral("by the order of events");
    case DateBasis::Background:
        background = citations.citeBackground(backgroundOf(records, event));
        return QStringLiteral("undated in the text; background");
    case DateBasis::User:
        return QStringLiteral("set by hand");
    case DateBasis::None:
        break;
    }
    return {};
}

ChronologyRow rowOf(const Records& records, const EventRecord& event, Citations& citations)
{
    ChronologyRow row;
    row.event = event.id;
    row.when = whenWords(event.when);
    row.basis = basisOf(records, event, citations, row.background);
    row.what = event.title;
    row.who = whoWords(records, event);
    row.status = statusWords(event);
    row.references = citeEvidence(event, citations);
    return row;
}

qint64 sortTime(const EventRecord& event)
{
    const TimeExtent& extent = event.when.date.extent(); // open on both sides for no date
    return extent.isOpenPast() ? extent.end : extent.begin;
}

} // namespace

std::vector<const EventRecord*> shownEvents(const Records& records, double leastSalience)
{
    std::vector<const EventRecord*> shown;
    for (const EventRecord& event : records.events) {
        const bool kept = event.salience >= leastSalience || isDecided(event);
        if (kept && event.review != Review::Rejected)
            shown.push_back(&event);
    }
    return shown;
}

std::vector<KeyPoint> keyPoints(const std::vector<const EventRecord*>& events, size_t most, Citations& citations)
{
    std::vector<const EventRecord*> ordered = events;
    std::ranges::stable_sort(ordered, std::ranges::greater(), &EventRecord::salience);
    std::vector<KeyPoint> points;
    QSet<QString> said;
    for (const EventRecord* event : ordered) {
        if (points.size() >= most)
            break;
        if (said.contains(event->title))
            continue;
        said.insert(event->title);
        QString words = event->title;
        if (hasDate(*event))
            words += QStringLiteral(", %1").arg(event->when.date.words());
        if (event->status != EventStatus::Occurred)
            words += QStringLiteral(" (%1)").arg(statusWords(*event));
        points.push_back({event->id, words + QLatin1Char('.'), citeEvidence(*event, citations)});
    }
    return points;
}

std::vector<ChronologyRow> chronology(
    const Records& records, const std::vector<const EventRecord*>& events, Citations& citations)
{
    std::vector<const EventRecord*> dated;
    std::ranges::copy_if(events, std::back_inserter(dated), [](const EventRecord* event) { return hasDate(*event); });
    std::ranges::stable_sort(dated, {}, [](const EventRecord* event) { return sortTime(*event); });
    std::vector<ChronologyRow> rows;
    for (const EventRecord* event : dated)
        rows.push_back(rowOf(records, *event, citations));
    return rows;
}

std::vector<ChronologyRow> undatedEvents(
    const Records& records, const std::vector<const EventRecord*>& events, Citations& citations)
{
    std::vector<ChronologyRow> rows;
    for (const EventRecord* event : events) {
        if (!hasDate(*event))
            rows.push_back(rowOf(records, *event, citations));
    }
    return rows;
}

} // namespace briefing
