#pragma once

#include <span>
#include <vector>

namespace language {

/// The heads of the tree with one root that has the highest sum of scores (Chu and Liu, 1965; Edmonds, 1967; one root
/// as in Zmigrod, Vieira and Cotterell, 2020, by trying the likely ones). Where circles come up without end, as in
/// noise, a chain. `scores` has a row of `length` + 1 a word: the score of the root, then of each word as its head. The
/// head of the root is -1.
std::vector<int> bestTree(std::span<const int> scores, int length);

} // namespace language
