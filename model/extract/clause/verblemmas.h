#pragma once

#include "model/extract/clause/wordclasses.h"
#include "model/language/irregularverbs.h"
#include "model/language/sentence.h"

#include <QStringView>
#include <functional>
#include <span>

namespace extract {

/// Whether rules go by a verb of this lemma.
using IsKnownVerb = std::function<bool(const QString& lemma)>;

/// Gives past and "-ing" forms the lemmas that rules know ("won": win, "signalled": signal), where the one given cannot
/// be right or a verb that `isKnown` lies closer.
void mendVerbLemmas(std::span<language::Sentence> sentences, QStringView text, const language::IrregularVerbs& verbs,
    const WordClasses& classes, const IsKnownVerb& isKnown);

} // namespace extract
