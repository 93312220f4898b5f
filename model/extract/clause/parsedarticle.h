#pragma once

#include "model/extract/clause/sentencetree.h"

#include <span>
#include <vector>

namespace extract {

/// The sentences of one article with their trees, made once and read by all rooms. Moves, but is not copied, because
/// the trees point at the sentences; the text and the word classes must outlive it.
class ParsedArticle {
public:
    ParsedArticle(std::vector<Sentence> sentences, QStringView text, const WordClasses& classes);
    ParsedArticle(ParsedArticle&&) = default;
    ParsedArticle& operator=(ParsedArticle&&) = default;
    ParsedArticle(const ParsedArticle&) = delete;
    ParsedArticle& operator=(const ParsedArticle&) = delete;
    ~ParsedArticle() = default;

    int size() const { return static_cast<int>(m_sentences.size()); }
    std::span<const Sentence> sentences() const { return m_sentences; }
    const SentenceTree& tree(int sentence) const { return m_trees[static_cast<size_t>(sentence)]; }
    const WordClasses& classes() const { return *m_classes; }

    /// Where lemmas are mended.
    std::span<Sentence> sentences() { return m_sentences; }
    /// Frees the words of a sentence; nobody may ask about them again.
    void release(int sentence);

private:
    std::vector<Sentence> m_sentences;
    std::vector<SentenceTree> m_trees;
    const WordClasses* m_classes;
};

} // namespace extract
