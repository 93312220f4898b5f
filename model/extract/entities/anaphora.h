#pragma once

#include "model/extract/entities/cluster.h"

#include <vector>

namespace extract {

/// A pronoun or a nominal that stands for entities named elsewhere.
struct Anaphor {
    TokenSpan at;
    MentionForm form = MentionForm::Pronoun;
    std::vector<int> clusters; ///< several when it stands for them together
    RuleId rule = {}; ///< the row of the nominal, or the step for pronouns
};

/// Resolves the pronouns of the third person and the definite nominals ("the Chinese leader", "both countries", "the
/// company") that can be resolved safely, from left to right; the others are left out. In order of place.
///
/// After Hobbs (1978) for what may not be an antecedent, Lappin and Leass (1994) for salience, and Grosz, Joshi and
/// Weinstein (1995) for the preference of subjects.
std::vector<Anaphor> resolveAnaphora(const ArticleWords& words, const std::vector<NameMention>& names,
    const std::vector<Cluster>& clusters, const EntityRules::Tables& rules);

} // namespace extract
