#pragma once

#include "model/records/diagnostic.h"
#include "model/text/sourcetext.h"

namespace io {

/// Where a text is cut of which at most `most` code units are kept: at the last end of a paragraph before that, or of a
/// sentence, or of a word, whichever is near; the text's length where it is no longer.
qsizetype cutPosition(QStringView text, qsizetype most);

/// What is said of an article of which only `kept` was read, of `whole` characters (at least).
Diagnostic remarkOnCut(const SourceText& kept, qsizetype whole);

} // namespace io
