#pragma once

#include "model/text/textspan.h"

#include <QStringView>
#include <vector>

namespace io {

/// A span without the white space at both ends; empty at its begin where there is nothing else.
TextSpan trimmed(QStringView text, TextSpan span);

/// Every line of a text without the white space at its ends; blank lines are empty spans.
std::vector<TextSpan> linesOf(QStringView text);

/// Whether the words end as a sentence does: with . ! ? or …, closing quotation marks and brackets aside. An
/// abbreviation at the end ("in the U.S.") counts as no end.
bool endsSentence(QStringView words);

qsizetype wordCount(QStringView words);

} // namespace io
