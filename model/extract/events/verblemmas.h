#pragma once

#include "model/language/irregularverbs.h"
#include "model/language/sentence.h"

#include <QStringView>
#include <span>
#include <vector>

namespace extract::events {

/// The sentences with the lemmas of past forms as the verb table has them ("won": win, "signalled": signal), for rules
/// that go by the lemma.
std::vector<language::Sentence> withVerbLemmas(
    std::span<const language::Sentence> sentences, QStringView text, const language::IrregularVerbs& verbs);

/// Lemma of one past form, where the one given cannot be right.
QString verbLemma(const QString& form, const QString& lemma, const language::IrregularVerbs& verbs);

} // namespace extract::events
