#pragma once

#include "model/base/result.h"
#include "model/records/article.h"

namespace io {

/// Reads a publication date a person typed or a file gave: an EDTF day or a day with a clock time, "16 Nov 2023",
/// "November 16, 2023". Fails with BadDate.
Result<Publication> publicationFromUser(const QString& words);

} // namespace io
