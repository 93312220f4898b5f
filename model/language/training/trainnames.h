#pragma once

#include "model/language/corpora/namedata.h"
#include "model/language/corpora/treebank.h"

#include <QByteArray>

namespace language::training {

using namespace corpora;

/// The name lists (folder `names` with its TSV files) as a table for Gazetteer, and the words that the treebank writes
/// small.
QByteArray compileGazetteer(const QString& folder, const Tokenizer& tokenizer, const Treebank& treebank);

/// The file of the name tagger. Words are tagged and parsed with `tables` first, as they will be in use.
/// `digest`: of the name lists, kept with it (see corpora/namelists).
QByteArray trainNames(const NamedCorpus& corpus, const Models::Tables& tables, const QByteArray& gazetteer,
    const QByteArray& digest, int rounds);

} // namespace language::training
