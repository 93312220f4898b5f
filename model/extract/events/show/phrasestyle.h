#pragma once

namespace extract::events {

/// How a noun phrase is written into a title.
struct PhraseStyle {
    bool dropsArticle = false; ///< without "the", "a", "this" at its begin
    bool dropsPreposition = false;
    int words = 9; ///< at most so many
    int from = 0; ///< first token that may belong to it: what stands before the clause does not
    int without = -1; ///< token whose subtree is left out: the participle that the title says itself
};

} // namespace extract::events
