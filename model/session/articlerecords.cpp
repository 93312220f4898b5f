#include "model/session/articlerecords.h"

#include "model/session/renumber.h"

#include <algorithm>

namespace {

bool isIn(const std::vector<ArticleSpan>& spans, ArticleId article)
{
    return std::ranges::find(spans, article, &ArticleSpan::article) != spans.end();
}

template <class Record, class Belongs> void keepIf(std::vector<Record>& records, Belongs belongs)
{
    std::erase_if(records, [&](const Record& record) { return !belongs(record); });
}

/// Erases what belongs; returns where the first of it was, or the end.
template <class Record, class Belongs> std::ptrdiff_t takeOut(std::vector<Record>& records, Belongs belongs)
{
    const auto first = std::ranges::find_if(records, belongs);
    const std::ptrdiff_t place = first - records.begin();
    std::erase_if(records, belongs);
    return place;
}

/// What a person decided about an event survives its being found again, and nothing else does.
void keepReview(EventRecord& found, const EventRecord& before)
{
    found.review = before.review;
    found.edited = before.edited;
    if (before.edited.testFlag(EventField::Title))
        found.title = before.title;
    if (before.edited.testFlag(EventField::Kind))
        found.kind = before.kind;
    if (before.edited.testFlag(EventField::Status))
        found.status = before.status;
    if (before.when.basis == DateBasis::User)
        found.when = before.when;
}

} // namespace

Records recordsOf(const Records& all, ArticleId article)
{
    Records records = all;
    keepIf(records.articles, [&](const Article& a) { return a.id == article; });
    for (Entity& entity : records.entities)
        keepIf(entity.mentions, [&](const Mention& m) { return m.where.article == article; });
    keepIf(records.entities, [](const Entity& e) { return !e.mentions.empty(); });
    keepIf(records.times, [&](const TimeExpression& t) { return t.where.article == article; });
    keepIf(records.quotations, [&](const Quotation& q) { return isIn(q.content, article); });
    keepIf(records.events, [&](const EventRecord& e) { return e.trigger.article == article; });
    keepIf(records.orphans, [&](const Orphan& o) { return o.article == article; });
    keepIf(records.diagnostics, [&](const Diagnostic& d) { return d.article == article; });
    return records;
}

bool isSameEvent(const EventRecord& left, const EventRecord& right)
{
    return left.trigger == right.trigger
        || (std::ranges::find(left.mentions, right.trigger) != left.mentions.end()
            && std::ranges::find(right.mentions, left.trigger) != right.mentions.end());
}

Records keepingReviews(Records found, const Records& before)
{
    for (EventRecord& event : found.events) {
        auto same = std::ranges::find(before.events, event.trigger, &EventRecord::trigger);
        if (same == before.events.end())
            same = std::ranges::find_if(
                before.events, [&](const EventRecord& other) { return isDecided(other) && isSameEvent(event, other); });
        if (same != before.events.end())
            keepReview(event, *same);
    }
    return found;
}

Records withArticle(const Records& all, const Records& one)
{
    if (one.articles.empty())
        return all;
    const ArticleId article = one.articles.front().id;
    Records merged = all;
    std::ranges::replace_if(
        merged.articles, [&](const Article& a) { return a.id == article; }, one.articles.front());
    const auto timesAt = takeOut(merged.times, [&](const TimeExpression& t) { return t.where.article == article; });
    const auto eventsAt = takeOut(merged.events, [&](const EventRecord& e) { return e.trigger.article == article; });
    Records added = one;
    renumberEventsAndTimes(added, merged);
    merged.times.insert(merged.times.begin() + timesAt, added.times.begin(), added.times.end());
    merged.events.insert(merged.events.begin() + eventsAt, added.events.begin(), added.events.end());
    return merged;
}
