#pragma once

#include "model/extract/clause/wordclasses.h"
#include "model/language/sentence.h"
#include "model/language/tree.h"

#include <QStringView>
#include <initializer_list>
#include <span>
#include <vector>

namespace extract {

using language::Relation;
using language::Sentence;
using language::Tag;
using language::Token;

/// A sentence with its dependents listed once and its words at hand, so that questions about the tree cost no search.
///
/// It is made once a sentence, after the parse, and read by all rooms; sentence, text and word classes must outlive it.
class SentenceTree {
public:
    SentenceTree(const Sentence& sentence, QStringView text, const WordClasses& classes);

    const Sentence& sentence() const { return *m_sentence; }
    QStringView text() const { return m_text; }
    int size() const { return static_cast<int>(m_sentence->tokens.size()); }
    const Token& operator[](int index) const { return m_sentence->tokens[static_cast<size_t>(index)]; }
    Relation relation(int index) const { return (*this)[index].relation; }
    int head(int index) const { return (*this)[index].head; }
    bool is(int index, std::initializer_list<Relation> relations) const;
    /// Lower-case form as written.
    QString word(int index) const;
    /// The same, in the text that the tree was made from.
    QString word(int index, QStringView text) const;
    /// Whether the lemma of a word is of a class.
    bool lemmaIs(int index, WordClass wordClass) const { return m_classes->has((*this)[index].lemma, wordClass); }
    /// Whether the form of a word, in small letters, is of a class.
    bool formIs(int index, WordClass wordClass) const { return m_classes->has(word(index), wordClass); }
    const WordClasses& classes() const { return *m_classes; }

    /// Direct dependents, in order of place.
    std::span<const quint16> dependents(int head) const;
    /// First dependent with one of these relations that stands at or after token `from`, -1 when there is none.
    int dependent(int head, std::initializer_list<Relation> relations, int from = 0) const;
    std::vector<int> dependents(int head, std::initializer_list<Relation> relations) const;
    /// Smallest contiguous range over the subtree.
    language::TokenRange range(int top) const { return {at(Part::First, top), at(Part::End, top)}; }
    TextSpan span(language::TokenRange range) const { return language::spanOf(*m_sentence, range); }
    /// `top` and its conjuncts (relation Conj), in order of place.
    std::vector<int> conjuncts(int top) const;
    /// Whether `below` stands under `above` (a token stands not under itself).
    bool isUnder(int below, int above) const;
    /// The token whose span holds `position`, -1 when none does.
    int at(qsizetype position) const { return language::tokenAt(*m_sentence, position); }

private:
    /// What is kept of every token: the ends of its subtree, the tokens in order of their heads, and where the
    /// dependents of the token begin among these (one more).
    enum class Part { First, End, Dependents, Begin };
    const quint16& at(Part part, int index) const
    {
        return m_places[static_cast<size_t>(part) * m_sentence->tokens.size() + static_cast<size_t>(index)];
    }
    quint16& at(Part part, int index) { return const_cast<quint16&>(std::as_const(*this).at(part, index)); }
    void listDependents();
    void measureRanges();

    const Sentence* m_sentence;
    QStringView m_text;
    const WordClasses* m_classes;
    std::vector<quint16> m_places; ///< in one piece and small, because those of all sentences are held at once
};

} // namespace extract
