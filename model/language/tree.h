#pragma once

#include "model/language/sentence.h"

#include <initializer_list>

/// Questions about one sentence's dependency tree. Indices are token indices in the sentence.
namespace language {

/// The direct dependents of `head`, in order of place.
std::vector<int> children(const Sentence& sentence, int head);
/// The first dependent of `head` with one of these relations, -1 when there is none.
int child(const Sentence& sentence, int head, std::initializer_list<Relation> relations);
/// All tokens under `top` and `top` itself, in order of place.
std::vector<int> subtree(const Sentence& sentence, int top);
/// First and last+1 token of the subtree, as a contiguous range that contains it.
struct TokenRange {
    int first = 0;
    int end = 0;
    friend bool operator==(TokenRange, TokenRange) = default;
};
TokenRange subtreeRange(const Sentence& sentence, int top);
TextSpan spanOf(const Sentence& sentence, TokenRange range);
/// Whether `below` stands under `above` in the tree (a token stands not under itself).
bool isUnder(const Sentence& sentence, int below, int above);
/// The token whose span holds `position`, -1 when none does.
int tokenAt(const Sentence& sentence, qsizetype position);

} // namespace language
