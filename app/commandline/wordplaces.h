#pragma once

#include "model/text/textspan.h"

#include <QString>
#include <vector>

namespace commandline {

/// Where a word or phrase stands as a whole: as it is written, else in any case.
std::vector<TextSpan> placesOf(const QString& words, QStringView text);

} // namespace commandline
