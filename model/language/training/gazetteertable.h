#pragma once

#include "model/language/corpora/treebank.h"
#include "model/language/tokenizer.h"

#include <QByteArray>

namespace language::training {

using namespace corpora;

/// The name lists (folder `names` with its TSV files) as a table for Gazetteer, and the words that the treebank writes
/// small.
QByteArray compileGazetteer(const QString& folder, const Tokenizer& tokenizer, const Treebank& treebank);

} // namespace language::training
