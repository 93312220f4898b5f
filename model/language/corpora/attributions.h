#pragma once

#include "model/language/corpora/marks.h"

namespace language::corpora {

/// Sentences whose words are marked with their Attribution as a number: who said, the word that says so, what was said.
///
/// From GUM's discourse trees (Zeldes, 2017): an attribution's source and cue are its signals, its content the units of
/// the same sentence that hang on it. `paths`: its treebank files.
MarkedCorpus readGumAttributions(const QStringList& paths);

/// From the gold set: the articles of one part ("train", "dev") that are there with their text.
MarkedCorpus readGoldAttributions(const QString& goldFolder, const QString& part, const Tokenizer& tokenizer);

} // namespace language::corpora
