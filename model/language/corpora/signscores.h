#pragma once

#include "model/language/corpora/factuality.h"
#include "model/language/corpora/marks.h"
#include "model/language/corpora/treebank.h"
#include "model/language/tables.h"

namespace language::corpora {

/// Words that are marked at all, and those with the right class among them.
struct MarkScores {
    int gold = 0;
    int found = 0;
    int right = 0;
    int rightClass = 0;

    QString line() const;
};

/// Event classes; words that nobody was asked about are left out.
MarkScores scoreEvents(const MarkedCorpus& corpus, const Models::Tables& tables);
/// A class of Attribution at a time, word by word.
QString scoreAttributions(const MarkedCorpus& corpus, const Models::Tables& tables);
/// Pearson's r of what is read with what readers said, for each of the four judgements.
std::array<double, 4> scoreJudgements(
    const Treebank& treebank, const JudgedPredicates& judged, const Models::Tables& tables);

} // namespace language::corpora
