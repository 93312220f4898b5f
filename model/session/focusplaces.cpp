#include "model/session/focusplaces.h"

#include <algorithm>

namespace {

bool holds(const ArticleSpan& where, ArticleId article, qsizetype position)
{
    return where.article == article && where.span.contains(position);
}

/// The shortest of the spans that hold the position; null where none does.
const ArticleSpan* innermost(const std::vector<ArticleSpan>& spans, ArticleId article, qsizetype position)
{
    const ArticleSpan* best = nullptr;
    for (const ArticleSpan& span : spans) {
        if (holds(span, article, position) && (!best || span.span.length() < best->span.length()))
            best = &span;
    }
    return best;
}

FocusState entityAt(const Dossier& dossier, ArticleId article, qsizetype position)
{
    FocusState found;
    for (const Entity& entity : dossier.records().entities) {
        for (const Mention& mention : entity.mentions) {
            if (!holds(mention.where, article, position))
                continue;
            if (!found.passage || mention.where.span.length() < found.passage->span.length()) {
                found.entity = entity.id;
                found.passage = mention.where;
            }
        }
    }
    return found;
}

FocusState timeAt(const Dossier& dossier, ArticleId article, qsizetype position)
{
    FocusState found;
    for (const TimeExpression& time : dossier.records().times) {
        if (holds(time.where, article, position)) {
            found.time = time.id;
            found.passage = time.where;
        }
    }
    return found;
}

FocusState eventAt(const Dossier& dossier, ArticleId article, qsizetype position)
{
    FocusState found;
    for (const EventRecord& event : dossier.records().events) {
        const ArticleSpan* word = innermost(event.mentions, article, position);
        if (!word && holds(event.trigger, article, position))
            word = &event.trigger;
        if (word && (!found.passage || word->span.length() < found.passage->span.length())) {
            found.event = event.id;
            found.passage = *word;
        }
    }
    return found;
}

FocusState quotationAt(const Dossier& dossier, ArticleId article, qsizetype position)
{
    FocusState found;
    for (const Quotation& quotation : dossier.records().quotations) {
        const ArticleSpan* content = innermost(quotation.content, article, position);
        if (!content)
            content = innermost(quotation.cue, article, position);
        if (content && (!found.passage || content->span.length() < found.passage->span.length())) {
            found.quotation = quotation.id;
            found.passage = *content;
        }
    }
    return found;
}

} // namespace

std::vector<ArticleSpan> placesOf(const Dossier& dossier, const FocusState& focus)
{
    std::vector<ArticleSpan> places;
    if (const Entity* entity = dossier.entity(focus.entity)) {
        for (const Mention& mention : entity->mentions)
            places.push_back(mention.where);
    } else if (const EventRecord* event = dossier.event(focus.event)) {
        places = event->evidence;
        if (places.empty())
            places.push_back(event->trigger);
    } else if (const Quotation* quotation = dossier.quotation(focus.quotation)) {
        places = quotation->content;
    } else if (const TimeExpression* time = dossier.time(focus.time)) {
        places = {time->where};
    } else if (focus.passage) {
        places = {*focus.passage};
    }
    std::ranges::stable_sort(places);
    return places;
}

std::optional<ArticleSpan> placeOf(const Dossier& dossier, const FocusState& focus)
{
    if (focus.passage)
        return focus.passage;
    if (const EventRecord* event = dossier.event(focus.event); event && !event->evidence.empty())
        return event->evidence.front();
    const std::vector<ArticleSpan> places = placesOf(dossier, focus);
    return places.empty() ? std::nullopt : std::optional(places.front());
}

FocusState stepped(const Dossier& dossier, const FocusState& focus, int step)
{
    std::vector<ArticleSpan> places = placesOf(dossier, focus);
    if (const EventRecord* event = dossier.event(focus.event)) {
        places = event->mentions;
        std::ranges::sort(places);
    }
    if (places.empty())
        return focus;
    const auto present = focus.passage ? std::ranges::lower_bound(places, *focus.passage) : places.end();
    const bool isOnOne = present != places.end() && *present == *focus.passage;
    const auto count = static_cast<std::ptrdiff_t>(places.size());
    std::ptrdiff_t next = focus.passage ? present - places.begin() : (step > 0 ? 0 : count);
    if (step < 0)
        next -= 1;
    else if (isOnOne)
        next += 1;
    FocusState moved = focus;
    moved.passage = places[static_cast<size_t>((next % count + count) % count)];
    return moved;
}

FocusState focusAt(const Dossier& dossier, ArticleId article, qsizetype position)
{
    for (const auto find : {entityAt, timeAt, eventAt, quotationAt}) {
        const FocusState found = find(dossier, article, position);
        if (!found.isEmpty())
            return found;
    }
    return {};
}
