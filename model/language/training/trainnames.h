#pragma once

#include "model/language/training/namedata.h"
#include "model/language/training/treebank.h"

#include <QByteArray>

namespace language::training {

/// The name lists (folder `names` with its TSV files) as a table for Gazetteer, and the words that the treebank writes
/// small.
QByteArray compileGazetteer(const QString& folder, const Tokenizer& tokenizer, const Treebank& treebank);

/// The file of the name tagger. Words are tagged and parsed with `tables` first, as they will be in use.
QByteArray trainNames(const NamedCorpus& corpus, const Models::Tables& tables, const QByteArray& gazetteer, int rounds);

struct NameScores {
    struct Counts {
        int gold = 0;
        int found = 0;
        int right = 0;
    };
    std::array<Counts, 7> types {};
    QString line() const;
};
/// Strict span and type, a type at a time; `tables.names` finds them.
NameScores scoreNames(const NamedCorpus& corpus, const Models::Tables& tables);

} // namespace language::training
