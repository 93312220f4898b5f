#pragma once

#include "model/extract/events/reading.h"
#include "model/extract/events/show/phrasestyle.h"

namespace extract::events {

/// The words of a phrase as they stand, without asides, relative clauses and times; persons by their full name,
/// pronouns by the name they stand for. Empty when a pronoun stands for nobody known.
QString phrase(const Reading& reading, int sentence, int top, const PhraseStyle& style);

/// Whether the phrase takes a plural verb.
bool isPlural(const Clauses& clauses, int top, QStringView text);

/// The text without conjunctions, articles, prepositions and marks at its end, where it was cut.
QString withoutLooseEnd(QString text, const WordClasses& classes);

int wordCount(const QString& text);

} // namespace extract::events
