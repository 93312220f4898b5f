#pragma once

#include "model/language/sentence.h"
#include "model/language/tables.h"

#include <QStringView>
#include <span>
#include <vector>

namespace language {

/// Gives the tokens of one sentence, whose spans are set, their tags, features, lemmas and tree. `text` is what the
/// spans index.
void analyse(Sentence& sentence, QStringView text, const Models::Tables& tables);

/// The same for forms that stand in no text.
std::vector<Token> analyse(std::span<const QStringView> forms, const Models::Tables& tables);

} // namespace language
