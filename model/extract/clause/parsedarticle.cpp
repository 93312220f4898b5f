#include "model/extract/clause/parsedarticle.h"

namespace extract {

ParsedArticle::ParsedArticle(std::vector<Sentence> sentences, QStringView text, const WordClasses& classes)
    : m_sentences(std::move(sentences))
    , m_classes(&classes)
{
    m_trees.reserve(m_sentences.size());
    for (const Sentence& sentence : m_sentences)
        m_trees.emplace_back(sentence, text, classes);
}

void ParsedArticle::release(int sentence)
{
    Sentence& gone = m_sentences[static_cast<size_t>(sentence)];
    gone.tokens = std::vector<Token>(); // gives the room back, unlike {}
    SentenceTree& tree = m_trees[static_cast<size_t>(sentence)];
    tree = SentenceTree(gone, tree.text(), *m_classes);
}

} // namespace extract
