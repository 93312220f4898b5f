#pragma once

#include "model/records/records.h"

#include <QHash>
#include <QString>
#include <vector>

namespace evaluation {

/// A word of a corpus document at its place in the text that was put together from the words.
struct CorpusWord {
    int sentence = 0;
    QString form;
    TextSpan span;
};

/// Marked words: an event, an entity, a time. Instances (EVENT, ENTITY) have no words.
struct CorpusMark {
    QString tag;
    QHash<QString, QString> attributes;
    std::vector<int> words; ///< indices into CorpusDocument::words
};

/// A relation between marks: HAS_PARTICIPANT, REFERS_TO.
struct CorpusLink {
    QString tag;
    QString role;
    std::vector<int> sources; ///< ids of marks
    int target = -1;
};

/// One article of a corpus in the CAT format of NewsReader: MEANTIME and the SemEval-2015 timelines.
struct CorpusDocument {
    QString id;
    QString published; ///< EDTF of the creation time; empty when there is none
    QString text;
    std::vector<CorpusWord> words;
    QHash<int, CorpusMark> marks;
    std::vector<CorpusLink> links;

    /// From the first to the last word of a mark; empty for marks without words.
    TextSpan spanOf(const CorpusMark& mark) const;
};

/// Reads one file; a document without words when it cannot be read.
CorpusDocument readCorpusDocument(const QString& path);
/// Reads all documents of a folder, in order of their names.
std::vector<CorpusDocument> readCorpus(const QString& folder);

} // namespace evaluation
