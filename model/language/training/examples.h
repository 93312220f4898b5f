#pragma once

#include "model/language/corpora/treebank.h"
#include "model/language/tagger.h"
#include "model/language/training/lemmarules.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace language::training {

using namespace corpora;

/// What the heads tell apart: the classes of their answers, the commonest first, counted in the treebanks.
struct Kinds {
    explicit Kinds(const Treebank& treebank);

    /// A rare pair of tag and Penn tag is taken for the commonest with its tag.
    int tagOf(const TreebankWord& word) const;
    int featuresOf(const TreebankWord& word) const; ///< -1 for a rare set
    int lemmaOf(const TreebankSentence& sentence, size_t word) const; ///< -1 for a rare rule and for torn words

    std::vector<FineTag> tags;
    std::vector<quint32> features; ///< as Morphology::packed
    std::vector<LemmaRule> lemmas;
};

/// Writes what the heads learn from into `folder`: kinds.json, and sentences.jsonl with one sentence a line: its words
/// and, for the heads that have an answer there, the answers. `data`: the folder of the corpora; `gold`: that of the
/// gold set. Fails where a treebank is missing or a file cannot be written.
Result<void> writeExamples(const QString& folder, const QString& data, const QString& gold);

} // namespace language::training
