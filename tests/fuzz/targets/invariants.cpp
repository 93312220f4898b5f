#include "invariants.h"

#include "model/io/recordsformat.h"

#include <QHash>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace fuzz {

namespace {

const Article* articleOf(const Records& records, ArticleId id)
{
    const auto found = std::ranges::find(records.articles, id, &Article::id);
    return found == records.articles.end() ? nullptr : &*found;
}

void checkSpan(const Records& records, const ArticleSpan& where, const char* what)
{
    const Article* article = articleOf(records, where.article);
    require(article, "a span is in an article that is there");
    require(
        0 <= where.span.begin && where.span.begin <= where.span.end && where.span.end <= article->text.length(), what);
}

void checkSpans(const Records& records, const std::vector<ArticleSpan>& all, const char* what)
{
    for (const ArticleSpan& each : all)
        checkSpan(records, each, what);
}

} // namespace

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

void checkArticle(const Article& article)
{
    qsizetype last = 0;
    for (const Paragraph& paragraph : article.paragraphs) {
        require(last <= paragraph.span.begin && paragraph.span.begin < paragraph.span.end, "order of paragraphs");
        last = paragraph.span.end;
    }
    require(last <= article.text.length(), "paragraphs inside the text");
    require(std::ranges::is_sorted(article.pages, {}, &PageBegin::begin), "order of pages");
}

void checkSpans(const Records& records)
{
    for (const Article& article : records.articles)
        checkArticle(article);
    for (const Entity& entity : records.entities) {
        for (const Mention& mention : entity.mentions)
            checkSpan(records, mention.where, "mentions inside the text");
    }
    for (const TimeExpression& time : records.times)
        checkSpan(records, time.where, "times inside the text");
    for (const Quotation& quotation : records.quotations) {
        checkSpans(records, quotation.content, "quotations inside the text");
        checkSpans(records, quotation.cue, "cues inside the text");
        checkSpans(records, quotation.source, "sources inside the text");
    }
    for (const EventRecord& event : records.events) {
        if (event.trigger != ArticleSpan{}) // background has none
            checkSpan(records, event.trigger, "triggers inside the text");
        checkSpans(records, event.mentions, "mentions of events inside the text");
        checkSpans(records, event.evidence, "evidence inside the text");
    }
}

void checkWrittenAgain(const Records& records)
{
    const QByteArray written = io::writeRecords(records);
    const auto again = io::readRecords(written, {});
    if (!again)
        std::fprintf(stderr, "%s\n", qPrintable(again.error().detail));
    require(again.has_value(), "what was written can be read");
    const QByteArray twice = io::writeRecords(*again);
    if (twice == written)
        return;
    std::fprintf(stderr, "%s\n--\n%s\n", written.constData(), twice.constData());
    require(false, "what was written is read as it was");
}

void checkDrafts(std::vector<io::Draft> drafts, const QByteArray& input, const char* format)
{
    static const io::LineRules rules;
    for (io::Draft& draft : drafts) {
        const Records records = io::articleOfDraft(std::move(draft), QString::fromLatin1(format), {}, rules);
        checkArticle(records.articles.front());
        if (qHash(input, 0) % 8 != 0)
            continue;
        const auto again = io::readRecords(io::writeRecords(records), {});
        require(again && again->articles.front().paragraphs == records.articles.front().paragraphs,
            "written and read again");
    }
}

} // namespace fuzz
