#pragma once

#include "model/extract/clause/parsedarticle.h"
#include "model/records/article.h"

#include <QStringView>
#include <span>
#include <vector>

namespace extract {

/// Tokens [first, end) of one sentence.
struct TokenSpan {
    int sentence = 0;
    int first = 0;
    int end = 0;

    int length() const { return end - first; }
    bool contains(int token) const { return first <= token && token < end; }
    bool overlaps(const TokenSpan& other) const
    {
        return sentence == other.sentence && first < other.end && other.first < end;
    }
    friend bool operator==(const TokenSpan&, const TokenSpan&) = default;
    friend auto operator<=>(const TokenSpan&, const TokenSpan&) = default;
};

/// The sentences of an article with what the entity stage asks about their words.
class ArticleWords {
public:
    ArticleWords(const Article& article, const ParsedArticle& parsed);

    /// The year in which the article was published; 0 where nobody knows.
    int publicationYear() const { return m_publicationYear; }
    std::span<const language::Sentence> sentences() const { return m_sentences; }
    const language::Sentence& sentence(int index) const { return m_sentences[size_t(index)]; }
    int sentenceCount() const { return int(m_sentences.size()); }
    const language::Token& token(int sentence, int token) const
    {
        return m_sentences[size_t(sentence)].tokens[size_t(token)];
    }
    QStringView word(int sentence, int token) const
    {
        return m_text.sliced(this->token(sentence, token).span.begin, this->token(sentence, token).span.length());
    }
    /// Whether a word is of a class, exactly as it is written.
    bool is(int sentence, int token, WordClass wordClass) const
    {
        return m_classes->has(word(sentence, token).toString(), wordClass);
    }
    /// The same in small letters.
    bool lowerIs(int sentence, int token, WordClass wordClass) const
    {
        return m_classes->has(word(sentence, token).toString().toLower(), wordClass);
    }
    const WordClasses& classes() const { return *m_classes; }
    /// The text from the first token's begin to the last token's end, as it stands.
    QStringView words(const TokenSpan& span) const;
    TextSpan textSpan(const TokenSpan& span) const;
    /// Whether capital letters tell nothing: a headline In Title Case, or a line in capitals only.
    bool isTitleCase(int sentence) const { return m_titleCase[size_t(sentence)]; }
    /// Whether a token stands between quotation marks. A paragraph begins without.
    bool isQuoted(int sentence, int token) const { return m_quoted[size_t(sentence)][size_t(token)]; }
    /// Index of the mark that opened the quotation which holds a quoted token, counted over the article.
    int quotationOf(int sentence, int token) const { return m_quotation[size_t(sentence)][size_t(token)]; }

private:
    void markQuotations();

    QStringView m_text;
    int m_publicationYear = 0;
    std::span<const language::Sentence> m_sentences;
    const WordClasses* m_classes;
    std::vector<bool> m_titleCase;
    std::vector<std::vector<bool>> m_quoted;
    std::vector<std::vector<int>> m_quotation;
};

/// Whether a word begins with a capital letter.
bool isCapitalized(QStringView word);
/// Whether a word has at least two letters and none of them small: "NATO", "U.S.", "G20".
bool isAllCapitals(QStringView word);
/// "WASHINGTON" -> "Washington", "NEW YORK" -> "New York".
QString titleCased(QStringView words);

} // namespace extract
