#pragma once

#include "model/base/ruleid.h"
#include "model/extract/clause/parsedarticle.h"
#include "model/extract/quotations/quotemarks.h"
#include "model/records/article.h"

#include <span>
#include <vector>

namespace extract {

/// How an attribution was found; the earlier one is believed where two meet.
enum class Sieve : quint8 { Pattern, Quoted, Aside, Clause, Phrase, Noun, Floating };

/// One attribution while it is put together. Spans are UTF-16 and in order of place.
struct Attribution {
    Sieve sieve = Sieve::Clause;
    int sentence = -1; ///< where the cue stands
    TextSpan cue;
    TextSpan source; ///< empty for none
    TextSpan antecedent; ///< what a relative pronoun or an omitted subject in `source` stands for, empty for none
    std::vector<TextSpan> content;
    RuleId rule = {}; ///< the row of the cue, or the step that found it
};

/// An article as the sieves see it: sentences, and the outermost quoted stretches.
class Reading {
public:
    Reading(const Article& article, const ParsedArticle& parsed);

    const SourceText& text() const { return m_article->text; }
    const Article& article() const { return *m_article; }
    std::span<const language::Sentence> sentences() const { return m_sentences; }
    const WordClasses& classes() const { return *m_classes; }
    /// The outermost stretches, in order of place.
    std::span<const QuotedStretch> stretches() const { return m_stretches; }
    /// Index of the outermost stretch that holds `position`, -1 for none.
    int stretchAt(qsizetype position) const;
    /// Index of the stretch that ends before `position` with at most a comma or dash and spaces between, -1 for none.
    int stretchBefore(qsizetype position) const;
    /// Index of the stretch that begins after `position` with at most a comma, colon or dash and spaces between.
    int stretchAfter(qsizetype position) const;
    /// Index of the sentence that holds `position`, -1 for none.
    int sentenceAt(qsizetype position) const;
    /// Where the sentence begins behind a run-in head such as "Monday:".
    qsizetype statementBegin(const language::Sentence& sentence) const;
    /// Whether nothing but spaces stands between the begin of the paragraph and `position`.
    bool startsParagraph(const QuotedStretch& stretch) const;
    /// `span` without spaces, commas, colons, dashes and full stops around it; marks and what stands in them stay.
    TextSpan trimmed(TextSpan span) const;
    /// `span` made larger so that it cuts no quoted stretch in two.
    TextSpan withWholeStretches(TextSpan span) const;
    /// The paragraph of the article that holds the sentence, found by place; the sentence itself where none does.
    TextSpan paragraphOf(const language::Sentence& sentence) const;

private:
    const Article* m_article;
    std::span<const language::Sentence> m_sentences;
    const WordClasses* m_classes;
    std::vector<TextSpan> m_paragraphs;
    std::vector<QuotedStretch> m_stretches;
};

} // namespace extract
