#pragma once

#include "model/records/article.h"
#include "model/records/diagnostic.h"

namespace io {

/// The language that running text is written in as BCP 47 ("en", "pt"), by CLD2 (Google's compact language detector);
/// empty where the text is too short or too mixed to say. Reads the first 20 000 code units.
QString languageOf(QStringView text);

/// Gives the article its language: what the words are, else what was declared. Returns the remark that an article
/// in another language than English needs.
std::optional<Diagnostic> settleLanguage(Article& article);

} // namespace io
