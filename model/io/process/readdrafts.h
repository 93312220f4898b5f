#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/formats.h"

namespace io {

/// The articles of a file, at least one, parsed behind locks in a process of its own: communique-pdf-words for PDFs,
/// communique-reader for the rest. Fails as `readHere` (model/io/readers.h) does, with LimitExceeded where the process
/// used up its time or memory, with Damaged where it crashed, and with Unsupported where its program is missing.
Result<std::vector<Draft>> readDrafts(const Format& format, const FileContent& content);

} // namespace io
