#pragma once

#include "model/extract/clause/sentencetree.h"

#include <QString>

namespace commandline {

/// A sentence's tree, one word a line: number, word, lemma, tag, features, relation and the word it hangs on.
QString treeWords(const extract::SentenceTree& tree);

/// Its clauses, one a line, as the engine reads them.
QString clauseWords(const extract::SentenceTree& tree);

} // namespace commandline
