#pragma once

#include "model/io/draft.h"

namespace io {

/// What a document's properties say: title, author, when it was made. Programs fill them in unasked, so they count
/// less than what the text shows.
struct DocumentProperties {
    QString title;
    QString author;
    QString made; ///< an ISO 8601 or PDF date; what is neither is passed over
    QString language; ///< BCP 47
};

/// Takes the properties into a draft where they say more than which program made the file, and the text says less.
void describeByProperties(Draft& draft, const DocumentProperties& properties);

} // namespace io
