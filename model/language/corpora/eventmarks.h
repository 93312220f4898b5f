#pragma once

#include "model/language/corpora/marks.h"

namespace language::corpora {

/// ECB+ (Cybulska and Vossen, 2014; Caselli and Vossen, 2017): the sentences in which every event is marked, each word
/// with its EventClass as a number. Topics `first` to `last`; `storylines`: only the articles whose sentences were
/// marked throughout. Empty when the file is not there.
MarkedCorpus readEventMarks(const QString& folder, const Tokenizer& tokenizer, int first, int last, bool storylines);

} // namespace language::corpora
