#pragma once

#include "model/extract/clause/wordclasses.h"
#include "model/extract/events/find/eventlexicon.h"
#include "model/language/irregularverbs.h"
#include "model/language/sentence.h"

#include <QStringView>
#include <span>
#include <vector>

namespace extract::events {

/// Gives past and "-ing" forms the lemmas that the verb tables have for them ("won": win, "signalled": signal), for
/// rules that go by the lemma.
void mendVerbLemmas(std::span<language::Sentence> sentences, QStringView text, const language::IrregularVerbs& verbs,
    const EventLexicon& lexicon, const WordClasses& classes);

/// Lemma of one past or "-ing" form, where the one given cannot be right or a verb of the tables lies closer.
QString verbLemma(const QString& form, const QString& lemma, const language::IrregularVerbs& verbs,
    const EventLexicon& lexicon, const WordClasses& classes);

} // namespace extract::events
