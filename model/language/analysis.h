#pragma once

#include "model/language/sentence.h"
#include "model/language/tables.h"

#include <QStringView>
#include <span>
#include <vector>

namespace language {

/// What the heads say of one sentence: tokens without spans, signs, and scores for names.
struct Analysis {
    std::vector<Token> tokens;
    std::vector<Signs> signs;
    std::vector<LabelScores> nameScores;
};

/// Analyses sentences given as forms; several at once are read faster, and each as if it were alone.
std::vector<Analysis> analyse(std::span<const std::vector<QStringView>> sentences, const Models::Tables& tables);

} // namespace language
