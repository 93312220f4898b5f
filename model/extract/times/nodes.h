#pragma once

#include "model/extract/times/vocabulary.h"

namespace extract::times {

/// Pieces, phrases of the vocabulary, numbers in digits and words, clock times and numeric dates of one sentence.
Chart readChart(QStringView text, const language::Sentence& sentence, const Vocabulary& vocabulary);

/// Whether the sentence can hold a time expression at all: without a time word or a number no rule applies.
bool mayHoldTime(const Chart& chart);

} // namespace extract::times
