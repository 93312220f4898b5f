#include "model/extract/quotations/reading.h"

#include <algorithm>

namespace extract {

namespace {

bool isSpace(QChar c)
{
    return c.isSpace() || c.unicode() == 0x200B;
}
bool isDash(QChar c)
{
    return c == u'-' || (c.unicode() >= 0x2010 && c.unicode() <= 0x2015);
}
bool separates(QChar c)
{
    return c == u',' || c == u':' || c == u';' || isDash(c);
}
bool isClosingMark(QChar c)
{
    return c == u'"' || c == u'\'' || c.unicode() == 0x2019 || c.unicode() == 0x201D || c == u'»';
}

} // namespace

Reading::Reading(const Article& article, const ParsedArticle& parsed)
    : m_article(&article)
    , m_sentences(parsed.sentences())
    , m_classes(&parsed.classes())
{
    for (const Paragraph& paragraph : article.paragraphs) {
        if (paragraph.kind != ParagraphKind::Boilerplate && paragraph.kind != ParagraphKind::Byline)
            m_paragraphs.push_back(paragraph.span);
    }
    std::vector<int> place;
    for (const QuotedStretch& stretch : pairQuotationMarks(article.text, m_paragraphs)) {
        place.push_back(static_cast<int>(m_stretches.size()));
        if (stretch.depth > 0)
            continue;
        m_stretches.push_back(stretch);
        if (stretch.continues >= 0)
            m_stretches.back().continues = place[static_cast<size_t>(stretch.continues)];
    }
}

int Reading::stretchAt(qsizetype position) const
{
    auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), position,
        [](qsizetype p, const QuotedStretch& stretch) { return p < stretch.span.begin; });
    if (after == m_stretches.begin() || !std::prev(after)->span.contains(position))
        return -1;
    return static_cast<int>(std::prev(after) - m_stretches.begin());
}

int Reading::stretchBefore(qsizetype position) const
{
    const QStringView view = text().view();
    qsizetype i = position;
    for (int separators = 0; i > 0 && (isSpace(view[i - 1]) || (separates(view[i - 1]) && separators < 2)); --i) {
        if (view[i - 1] == u'\n')
            return -1;
        separators += isSpace(view[i - 1]) ? 0 : 1;
    }
    const int found = i > 0 ? stretchAt(i - 1) : -1;
    return found >= 0 && m_stretches[static_cast<size_t>(found)].span.end == i ? found : -1;
}

int Reading::stretchAfter(qsizetype position) const
{
    const QStringView view = text().view();
    qsizetype i = position;
    for (int separators = 0; i < view.size() && (isSpace(view[i]) || (separates(view[i]) && separators < 2)); ++i) {
        if (view[i] == u'\n')
            return -1;
        separators += isSpace(view[i]) ? 0 : 1;
    }
    const int found = stretchAt(i);
    return found >= 0 && m_stretches[static_cast<size_t>(found)].span.begin == i ? found : -1;
}

int Reading::sentenceAt(qsizetype position) const
{
    auto after = std::upper_bound(m_sentences.begin(), m_sentences.end(), position,
        [](qsizetype p, const language::Sentence& sentence) { return p < sentence.span.begin; });
    if (after == m_sentences.begin() || !std::prev(after)->span.contains(position))
        return -1;
    return static_cast<int>(std::prev(after) - m_sentences.begin());
}

qsizetype Reading::statementBegin(const language::Sentence& sentence) const
{
    constexpr size_t longest = 4;
    for (size_t i = 1; i + 1 < sentence.tokens.size() && i < longest; ++i) {
        if (sentence.tokens[i].lemma == u":" && sentence.tokens[i - 1].lemma.endsWith(u"day"))
            return sentence.tokens[i + 1].span.begin;
    }
    return sentence.span.begin;
}

TextSpan Reading::paragraphOf(const language::Sentence& sentence) const
{
    const int paragraph = paragraphAt(*m_article, sentence.span.begin);
    return paragraph < 0 ? sentence.span : m_article->paragraphs[static_cast<size_t>(paragraph)].span;
}

bool Reading::startsParagraph(const QuotedStretch& stretch) const
{
    const qsizetype begin = m_paragraphs[static_cast<size_t>(stretch.paragraph)].begin;
    return text().view().sliced(begin, stretch.span.begin - begin).trimmed().isEmpty();
}

TextSpan Reading::trimmed(TextSpan span) const
{
    const QStringView view = text().view();
    while (
        span.begin < span.end && (isSpace(view[span.begin]) || separates(view[span.begin]) || view[span.begin] == u'.'))
        ++span.begin;
    const auto goes = [&](QChar c) { return isSpace(c) || separates(c) || c == u'.' || c.unicode() == 0x2026; };
    qsizetype end = span.end;
    while (end > span.begin && goes(view[end - 1]))
        --end;
    // The full stop of an abbreviation ("the U.S.") stays.
    if (end < span.end && view[end] == u'.' && end - span.begin >= 2 && view[end - 2] == u'.'
        && !isClosingMark(view[end - 1]))
        ++end;
    return {span.begin, end};
}

TextSpan Reading::withWholeStretches(TextSpan span) const
{
    if (span.isEmpty())
        return span;
    if (const int first = stretchAt(span.begin); first >= 0)
        span.begin = m_stretches[static_cast<size_t>(first)].span.begin;
    if (const int last = stretchAt(span.end - 1); last >= 0)
        span.end = m_stretches[static_cast<size_t>(last)].span.end;
    return span;
}

} // namespace extract
