#pragma once

#include "model/language/morphology.h"

#include <cstring>
#include <optional>

namespace language::training {

using LemmaRule = Morphology::LemmaRule;

struct RuleOrder {
    bool operator()(const LemmaRule& a, const LemmaRule& b) const { return std::memcmp(&a, &b, sizeof a) < 0; }
};

/// The rule that makes `lemma` of `form`; nothing when the lemma is too unlike it.
std::optional<LemmaRule> ruleOf(const QString& form, const QString& lemma);

} // namespace language::training
