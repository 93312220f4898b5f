#include "model/extract/entities/articlewords.h"

#include <algorithm>

namespace extract {

using language::Sentence;
using language::Token;

namespace {

enum class Mark { None, Open, Close, Straight };

Mark quotationMark(QStringView word)
{
    if (word == u"\"" || word == u"\uFF02")
        return Mark::Straight;
    if (word == u"\u201C" || word == u"``" || word == u"\u00AB" || word == u"\u201E")
        return Mark::Open;
    if (word == u"\u201D" || word == u"''" || word == u"\u00BB")
        return Mark::Close;
    return Mark::None;
}

/// Headlines capitalise every long word; a sentence does so only by accident.
bool looksLikeTitleCase(const Sentence& sentence, QStringView text)
{
    int longWords = 0;
    int capitals = 0;
    const TextSpan last = sentence.tokens.empty() ? TextSpan() : sentence.tokens.back().span;
    if (text.sliced(last.begin, last.length()) == u".")
        return false;
    for (const Token& token : sentence.tokens) {
        const QStringView word = text.sliced(token.span.begin, token.span.length());
        if (word.size() < 4 || !word.front().isLetter())
            continue;
        ++longWords;
        capitals += isCapitalized(word) ? 1 : 0;
    }
    return longWords >= 3 && capitals * 5 >= longWords * 4;
}

} // namespace

bool isCapitalized(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper();
}

bool isAllCapitals(QStringView word)
{
    int letters = 0;
    for (const QChar character : word) {
        if (character.isLower())
            return false;
        letters += character.isUpper() ? 1 : 0;
    }
    return letters >= 2;
}

QString titleCased(QStringView words)
{
    QString result = words.toString();
    bool inside = false;
    for (QChar& character : result) {
        character = inside ? character.toLower() : character.toUpper();
        inside = character.isLetter() || character == u'\'' || character == u'\u2019';
    }
    return result;
}

ArticleWords::ArticleWords(const Article& article, const ParsedArticle& parsed)
    : m_text(article.text.view())
    , m_publicationYear(article.published.date.earliest().year())
    , m_sentences(parsed.sentences())
    , m_classes(&parsed.classes())
{
    m_titleCase.reserve(m_sentences.size());
    for (const Sentence& sentence : m_sentences)
        m_titleCase.push_back(looksLikeTitleCase(sentence, m_text));
    markQuotations();
}

void ArticleWords::markQuotations()
{
    bool open = false;
    int block = -1;
    int quotations = 0;
    for (const Sentence& sentence : m_sentences) {
        if (sentence.block != block)
            open = false;
        block = sentence.block;
        auto& quoted = m_quoted.emplace_back(sentence.tokens.size(), false);
        auto& quotation = m_quotation.emplace_back(sentence.tokens.size(), 0);
        for (size_t token = 0; token < sentence.tokens.size(); ++token) {
            const TextSpan span = sentence.tokens[token].span;
            const Mark mark = quotationMark(m_text.sliced(span.begin, span.length()));
            const bool opens = mark == Mark::Open || (mark == Mark::Straight && !open);
            if (opens)
                ++quotations;
            if (mark != Mark::None)
                open = opens;
            else
                quoted[token] = open;
            quotation[token] = quotations;
        }
    }
}

QStringView ArticleWords::words(const TokenSpan& span) const
{
    const TextSpan place = textSpan(span);
    return m_text.sliced(place.begin, place.length());
}

TextSpan ArticleWords::textSpan(const TokenSpan& span) const
{
    return {token(span.sentence, span.first).span.begin, token(span.sentence, span.end - 1).span.end};
}

} // namespace extract
