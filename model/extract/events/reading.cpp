#include "model/extract/events/reading.h"

#include "model/extract/clause/verblemmas.h"
#include "model/extract/events/find/eventlexicon.h"

#include <algorithm>

namespace extract::events {

namespace {

/// Index of the last sentence that begins at or before `position`, -1 before the first.
int sentenceAt(std::span<const Sentence> sentences, qsizetype position)
{
    const auto after =
        std::ranges::upper_bound(sentences, position, {}, [](const Sentence& s) { return s.span.begin; });
    return static_cast<int>(after - sentences.begin()) - 1;
}

bool isBullet(QChar c)
{
    return c.isSpace() || c == u'•' || c == u'-' || c == u'*' || c == u'–' || c == u'—' || c == u'·' || c == u'('
        || c == u'[';
}

} // namespace

Reading::Reading(
    const Article& article, Findings findings, const language::IrregularVerbs& verbs, const EventLexicon& lexicon)
    : m_article(&article)
    , m_findings(std::move(findings))
{
    mendVerbLemmas(m_findings.parsed.sentences(), article.text.view(), verbs, m_findings.parsed.classes(),
        [&lexicon](const QString& lemma) { return lexicon.verb(lemma, {}).verbClass != VerbClass::Open; });
    int rank = 0;
    for (const Sentence& sentence : m_findings.parsed.sentences()) {
        m_paragraphs.push_back(paragraphAt(article, sentence.span.begin));
        m_ranks.push_back(rank);
        const ParagraphKind now = kind(static_cast<int>(m_ranks.size()) - 1);
        if (now == ParagraphKind::Body || now == ParagraphKind::ListEntry)
            ++rank;
    }
    placeMentions();
    placeTimes();
    placeQuotations();
}

ParagraphKind Reading::kind(int sentence) const
{
    const int index = m_paragraphs[static_cast<size_t>(sentence)];
    return index >= 0 ? m_article->paragraphs[static_cast<size_t>(index)].kind : ParagraphKind::Body;
}

const Entity* Reading::entityOf(EntityId id) const
{
    const auto found = std::ranges::find(m_findings.entities, id, &Entity::id);
    return found == m_findings.entities.end() ? nullptr : &*found;
}

const TimeExpression* Reading::timeOf(TimeId id) const
{
    const auto found = std::ranges::find(m_findings.times, id, &TimeExpression::id);
    return found == m_findings.times.end() ? nullptr : &*found;
}

void Reading::releaseBefore(int sentence)
{
    for (; m_released < sentence; ++m_released)
        m_findings.parsed.release(m_released);
}

void Reading::placeMentions()
{
    for (size_t i = 0; i < m_findings.entities.size(); ++i) {
        for (const Mention& mention : m_findings.entities[i].mentions) {
            if (mention.where.article == m_article->id)
                m_mentions.push_back({mention.where.span, static_cast<int>(i), mention.form, mention.joint});
        }
    }
    std::ranges::sort(m_mentions, {}, [](const Standing& m) { return std::tuple(m.span, m.entity); });
}

void Reading::placeTimes()
{
    m_times.resize(static_cast<size_t>(size()));
    for (size_t i = 0; i < m_findings.times.size(); ++i) {
        const TimeExpression& time = m_findings.times[i];
        if (time.date.isNull())
            continue;
        const int sentence = sentenceAt(m_findings.parsed.sentences(), time.where.span.begin);
        if (sentence < 0)
            continue;
        const Clauses& tree = clauses(sentence);
        int head = -1;
        for (int t = std::max(tree.at(time.where.span.begin), 0);
             t < tree.size() && tree[t].span.begin < time.where.span.end; ++t) {
            const int up = tree[t].head;
            if (up < 0 || !time.where.span.contains(tree[up].span.begin)) {
                head = t;
                break;
            }
        }
        if (head >= 0)
            m_times[static_cast<size_t>(sentence)].push_back({static_cast<int>(i), head});
    }
    for (int s = 0; s < size(); ++s) {
        const bool sameParagraph = s > 0 && paragraph(s) == paragraph(s - 1) && paragraph(s) >= 0;
        m_runIn.push_back(sameParagraph ? m_runIn.back() : runInTimeOf(s));
    }
}

int Reading::runInTimeOf(int sentence) const
{
    if (times(sentence).empty())
        return -1;
    const Sentence& words = clauses(sentence).sentence();
    for (const TimeAt& at : times(sentence)) {
        const TextSpan where = time(at.time).where.span;
        qsizetype begin = words.span.begin;
        while (begin < where.begin && isBullet(text()[begin]))
            ++begin;
        qsizetype after = where.end;
        while (after < text().size() && (text()[after] == u')' || text()[after] == u' ' || text()[after] == u']'))
            ++after;
        if (begin == where.begin && after < text().size()
            && (text()[after] == u':' || text()[after] == u'—' || text()[after] == u'–'))
            return at.time;
    }
    return -1;
}

void Reading::placeQuotations()
{
    for (size_t i = 0; i < m_findings.quotations.size(); ++i) {
        for (const ArticleSpan& content : m_findings.quotations[i].content) {
            m_quoted.push_back({content.span, static_cast<int>(i)});
            m_longestQuote = std::max(m_longestQuote, content.span.length());
        }
    }
    std::ranges::sort(m_quoted, {}, [](const Quoted& q) { return std::tuple(q.span.begin, -q.span.end, q.quotation); });
}

std::span<const Standing> Reading::mentions(TextSpan span) const
{
    const auto first =
        std::ranges::lower_bound(m_mentions, span.begin, {}, [](const Standing& m) { return m.span.begin; });
    const auto last =
        std::ranges::lower_bound(first, m_mentions.end(), span.end, {}, [](const Standing& m) { return m.span.begin; });
    return {first, last};
}

std::vector<const Quotation*> Reading::quotations(TextSpan span) const
{
    std::vector<const Quotation*> found;
    const auto after = std::ranges::upper_bound(m_quoted, span.begin, {}, [](const Quoted& q) { return q.span.begin; });
    constexpr int Reach = 8;
    int looked = 0;
    for (auto at = after; at != m_quoted.begin() && looked < Reach; ++looked) {
        --at;
        if (at->span.end >= span.end)
            found.insert(found.begin(), &m_findings.quotations[static_cast<size_t>(at->quotation)]);
        if (span.begin - at->span.begin > m_longestQuote)
            break;
    }
    return found;
}

bool isDirect(const Quotation& quotation)
{
    return quotation.form == QuotationForm::Direct;
}

} // namespace extract::events
