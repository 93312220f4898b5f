#include "model/session/articledates.h"

#include "model/io/datelines.h"

#include <algorithm>

namespace {

constexpr int LastOpening = 3; ///< body paragraphs that may begin with a dateline

std::optional<ArticleDate> updateIn(const Article& article, TextSpan line)
{
    const QStringView text = article.text.view();
    for (const QLatin1String word : {QLatin1String("updated"), QLatin1String("modified"), QLatin1String("revised")}) {
        const qsizetype at = text.sliced(line.begin, line.length()).indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const auto date = io::lineDate(text, {line.begin + at, line.end});
        if (date && !date->date.isNull())
            return ArticleDate{ArticleDay::Updated, date->date, date->words};
    }
    return std::nullopt;
}

std::optional<ArticleDate> updateOf(const Article& article)
{
    if (!article.updated.isNull())
        return ArticleDate{ArticleDay::Updated, article.updated, {}};
    for (const Paragraph& paragraph : article.paragraphs) {
        if (paragraph.kind != ParagraphKind::Byline)
            continue;
        if (const auto date = updateIn(article, paragraph.span))
            return date;
    }
    return std::nullopt;
}

std::optional<ArticleDate> datelineOf(const Records& records, const Article& article)
{
    const io::LineRules rules;
    int bodies = 0;
    for (const Paragraph& paragraph : article.paragraphs) {
        if (paragraph.kind != ParagraphKind::Body)
            continue;
        if (++bodies > LastOpening)
            break;
        const auto dateline = io::datelineAt(article.text.view(), paragraph.span, rules);
        if (!dateline || dateline->dayWords.isEmpty())
            continue;
        if (!dateline->date.isNull())
            return ArticleDate{ArticleDay::Dateline, dateline->date, dateline->dayWords};
        const auto time = std::ranges::find_if(records.times, [&](const TimeExpression& t) {
            return t.where.article == article.id && t.where.span.overlaps(dateline->dayWords);
        });
        if (time != records.times.end() && !time->date.isNull())
            return ArticleDate{ArticleDay::Dateline, time->date, dateline->dayWords};
    }
    return std::nullopt;
}

} // namespace

std::vector<ArticleDate> articleDates(const Records& records, ArticleId id)
{
    std::vector<ArticleDate> dates;
    const auto article = std::ranges::find(records.articles, id, &Article::id);
    if (article == records.articles.end())
        return dates;
    if (!article->published.date.isNull())
        dates.push_back({ArticleDay::Published, article->published.date, article->published.evidence});
    if (const auto update = updateOf(*article))
        dates.push_back(*update);
    if (const auto dateline = datelineOf(records, *article))
        dates.push_back(*dateline);
    return dates;
}

std::vector<PublicationCandidate> publicationCandidates(const Records& records, ArticleId id)
{
    const auto article = std::ranges::find(records.articles, id, &Article::id);
    if (article == records.articles.end())
        return {};
    std::vector<TimeExpression> times;
    std::ranges::copy_if(records.times, std::back_inserter(times),
        [id](const TimeExpression& time) { return time.where.article == id; });
    std::vector<EventRecord> events;
    std::ranges::copy_if(records.events, std::back_inserter(events),
        [id](const EventRecord& event) { return !event.mentions.empty() && event.mentions.front().article == id; });
    return extract::publicationCandidates(*article, times, events);
}
