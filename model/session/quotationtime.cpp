#include "model/session/quotationtime.h"

#include <algorithm>

namespace {

constexpr qsizetype Beside = 40; ///< letters between a cue and its date, at most

bool isInContent(const Quotation& quotation, const ArticleSpan& place)
{
    return std::ranges::any_of(quotation.content, [&](const ArticleSpan& content) {
        return content.article == place.article && content.span.overlaps(place.span);
    });
}

/// Letters between two places; a large number in different paragraphs.
qsizetype distance(const Article& article, TextSpan left, TextSpan right)
{
    if (paragraphAt(article, left.begin) != paragraphAt(article, right.begin))
        return Beside + 1;
    return std::max<qsizetype>({0, right.begin - left.end, left.begin - right.end});
}

} // namespace

TimeValue quotationTime(const Records& records, const Quotation& quotation)
{
    TimeValue best;
    qsizetype least = Beside;
    for (const ArticleSpan& cue : quotation.cue) {
        const auto article = std::ranges::find(records.articles, cue.article, &Article::id);
        if (article == records.articles.end())
            continue;
        for (const TimeExpression& time : records.times) {
            if (time.where.article != cue.article || time.date.isNull() || isInContent(quotation, time.where))
                continue;
            const qsizetype between = distance(*article, cue.span, time.where.span);
            if (between < least) {
                least = between;
                best = time.date;
            }
        }
    }
    if (!best.isNull())
        return best;
    for (const EventRecord& event : records.events) {
        if (!event.when.date.isNull() && std::ranges::find(event.quotations, quotation.id) != event.quotations.end())
            return event.when.date;
    }
    return {};
}
