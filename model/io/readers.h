#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/formats.h"

namespace io {

/// Reads bytes of the format called `format` in this very process: what communique-reader does behind its locks, and
/// what tests do. Programs call `readDrafts` (model/io/process/readdrafts.h). PDFs are not among the formats.
/// Gives at least one article. Stays within limits.h. Fails with LimitExceeded, Encrypted, Damaged, NoText,
/// BadEncoding, UnknownFormat or Cancelled, the file's name in each.
Result<std::vector<Draft>> readHere(QByteArrayView format, const FileContent& content);

} // namespace io
