#pragma once

#include "model/extract/entities/discourse.h"

#include <optional>

namespace extract {

/// A definite noun phrase with a noun of the nominals table: "the Chinese leader", "both countries".
struct Nominal {
    TokenSpan at; ///< without "the", with "both" and "two": "Both leaders", "Chinese leader"
    NominalRule rule;
    QString noun; ///< in small letters
    QString country; ///< of a nationality before the noun, the main name of the country
    bool both = false; ///< "both", "two"
};

/// The nominal whose noun is `token`; nothing when there is none, it is indefinite, or it goes on with "of".
std::optional<Nominal> nominalAt(const ArticleWords& words, int sentence, int token, const EntityRules::Tables& rules);

/// Whom a nominal stands for, empty when that is not safe.
std::vector<int> antecedentsOf(const Nominal& nominal, const Discourse& discourse);

} // namespace extract
