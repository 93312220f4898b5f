#pragma once

#include "model/extract/times/vocabulary.h"

namespace extract::times {

/// Reads what a row of `words.tsv` says about its words ("month 1", "deictic day -1", "holiday 11-thu4"; " weak" behind
/// it keeps the word from being a time on its own, " name" asks for a capital letter, " plain" for none inside a
/// sentence). Nothing for a meaning that is not known.
std::optional<Vocabulary::Entry> readMeaning(QStringView meaning);

/// "day" -> Unit::Day; None for other words.
timex3::Unit unitFromName(QStringView name);

} // namespace extract::times
