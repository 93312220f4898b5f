#pragma once

#include "model/base/result.h"
#include "model/language/sentence.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace language::corpora {

/// One word of a treebank with its gold analysis.
struct TreebankWord {
    QString form;
    QString lemma;
    Tag tag = Tag::X;
    quint8 penn = 0;
    Features features;
    int head = -1;
    Relation relation = Relation::Dep;
    bool spaceAfter = true;
};

struct TreebankSentence {
    std::vector<TreebankWord> words;
    bool newParagraph = false;
    bool newDocument = false;
    QString document;
    QString id; ///< the treebank's name for the sentence

    QString text() const; ///< the words with the spaces between them
};

using Treebank = std::vector<TreebankSentence>;

/// Reads CoNLL-U (Universal Dependencies). Fails with FileUnreadable.
Result<Treebank> readTreebank(const QString& path);

/// The files of GUM (folder `dep`) of one split of `splits.md` ("train", "dev").
Result<QStringList> gumDocuments(const QString& gumFolder, const QString& split);

} // namespace language::corpora
