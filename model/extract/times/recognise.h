#pragma once

#include "model/extract/times/grammar.h"
#include "model/records/article.h"

#include <span>

namespace extract::times {

/// Vocabulary and composition rules of `resources/language/en/times/`.
struct Rules {
    Vocabulary vocabulary;
    Grammar grammar;

    static Result<Rules> read(const QString& folder);
};

/// Words that name a time, before it is resolved.
struct Found {
    TextSpan span;
    Temporal temporal;
    int sentence = 0; ///< index in the sentences given
    int token = 0; ///< the token that holds the span's begin
    RuleId rule; ///< what read the words
};

/// The time expressions of the sentences that stand in paragraphs to be read, in order, never overlapping.
std::vector<Found> recognise(const Article& article, std::span<const language::Sentence> sentences, const Rules& rules);

} // namespace extract::times
