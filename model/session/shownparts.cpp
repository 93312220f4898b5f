#include "model/session/shownparts.h"

#include <QHash>
#include <algorithm>

namespace {

/// Stretches of several articles, for asking what lies in them.
class Passages {
public:
    void add(const ArticleSpan& where) { m_spans[where.article.number].push_back(where.span); }

    /// To be called once, after the last `add`.
    void close()
    {
        for (auto& spans : m_spans) {
            std::ranges::sort(spans);
            std::vector<TextSpan> joined;
            for (const TextSpan span : spans) {
                if (!joined.empty() && span.begin <= joined.back().end)
                    joined.back().end = std::max(joined.back().end, span.end);
                else
                    joined.push_back(span);
            }
            spans = std::move(joined);
        }
    }

    bool overlap(const ArticleSpan& where) const
    {
        const auto spans = m_spans.constFind(where.article.number);
        if (spans == m_spans.constEnd())
            return false;
        const auto next = std::ranges::upper_bound(*spans, where.span.begin, {}, &TextSpan::end);
        return next != spans->end() && next->begin < where.span.end;
    }

private:
    QHash<int, std::vector<TextSpan>> m_spans;
};

/// Whether the filter asks anything that only events can answer.
bool asksEvents(const FilterState& filter)
{
    return filter.period || filter.entity.isValid() || !filter.eventKinds.isEmpty() || !filter.statuses.isEmpty()
        || !filter.bases.isEmpty();
}

} // namespace

ShownParts shownParts(const FilterState& filter, const Records& records)
{
    ShownParts parts;
    if (!asksEvents(filter))
        return parts;
    parts.everything = false;
    FilterState asked = filter;
    asked.amount = EventAmount::All;
    asked.words.clear(); // each list searches its own words
    Passages evidence;
    for (const EventRecord& event : records.events) {
        if (event.review == Review::Rejected || !accepts(asked, event))
            continue;
        for (const Participant& participant : event.participants)
            parts.entities.insert(participant.entity.number);
        for (const QuotationId quotation : event.quotations)
            parts.quotations.insert(quotation.number);
        for (const ArticleSpan& sentence : event.evidence)
            evidence.add(sentence);
    }
    evidence.close();
    const auto isEvidence = [&](const ArticleSpan& where) { return evidence.overlap(where); };
    for (const Quotation& quotation : records.quotations) {
        const bool isSaid =
            filter.entity.isValid() && std::ranges::find(quotation.speakers, filter.entity) != quotation.speakers.end();
        if (isSaid || std::ranges::any_of(quotation.content, isEvidence))
            parts.quotations.insert(quotation.id.number);
        if (parts.quotations.contains(quotation.id.number)) {
            for (const EntityId speaker : quotation.speakers)
                parts.entities.insert(speaker.number);
        }
    }
    for (const Entity& entity : records.entities) {
        if (std::ranges::any_of(entity.mentions, isEvidence, &Mention::where))
            parts.entities.insert(entity.id.number);
    }
    if (filter.entity.isValid())
        parts.entities.insert(filter.entity.number);
    return parts;
}
