#pragma once

#include <QString>
#include <array>
#include <limits>
#include <map>

namespace language::corpora {

/// What readers said of a predicate (White and others, 2020), about -3 to 3; NaN where nobody was asked: it happened or
/// is so; an event rather than a state; one occasion rather than a habit; hypothetical.
using Judgements = std::array<float, 4>;
/// By the sentence's name in EWT, then by the word's index.
using JudgedPredicates = std::map<QString, std::map<int, Judgements>>;

/// Universal Decompositional Semantics; `path`: one of its tables. Empty when it is not there.
JudgedPredicates readJudgements(const QString& path);

} // namespace language::corpora
