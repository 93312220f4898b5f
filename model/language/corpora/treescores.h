#pragma once

#include "model/language/corpora/treebank.h"
#include "model/language/tables.h"

#include <QString>

namespace language::corpora {

/// Shares of words (0–1) that were analysed as the treebank has them, on its own tokens.
struct TreeScores {
    int words = 0;
    int tags = 0;
    int pennTags = 0;
    int features = 0;
    int lemmas = 0;
    int heads = 0;
    int labelled = 0; ///< head and relation, without its subtype
    int labelledExact = 0; ///< head and relation with its subtype

    QString line() const;
};

TreeScores scoreTrees(const Treebank& treebank, const Models::Tables& tables);

/// Precision, recall and F1 of tokens and of sentences on raw paragraphs.
struct SpanScores {
    int gold = 0;
    int found = 0;
    int right = 0;

    double f1() const { return gold + found == 0 ? 0 : 2.0 * right / (gold + found); }
};

struct SegmentScores {
    SpanScores tokens;
    SpanScores sentences;

    QString line() const;
};

SegmentScores scoreSegments(const Treebank& treebank, const Models& models);

} // namespace language::corpora
