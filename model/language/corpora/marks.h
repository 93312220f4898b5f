#pragma once

#include "model/language/tokenizer.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace language::corpora {

/// A sentence whose words are marked for one question; -1 where nobody was asked.
struct MarkedSentence {
    QStringList forms;
    std::vector<int> marks;
};
using MarkedCorpus = std::vector<MarkedSentence>;

/// A text as the engine cuts it: words in sentences, each with its place (UTF-16) in `text`.
struct CutText {
    CutText(QString text, const Tokenizer& tokenizer);

    QString text;
    std::vector<std::vector<TextSpan>> sentences;

    /// Where the code point of this number begins; the end of the text for numbers beyond it.
    qsizetype placeOf(qsizetype codePoint) const;
    MarkedSentence unmarked(size_t sentence) const;
    /// Gives `mark` to the words of a sentence that lie in part or whole between two code points.
    void mark(MarkedSentence& marked, size_t sentence, qsizetype from, qsizetype to, int mark) const;

private:
    std::vector<qsizetype> m_places; ///< of each code point; empty where every one is one unit
};

} // namespace language::corpora
