#pragma once

#include "model/base/result.h"
#include "model/io/formats.h"
#include "model/io/pdf/pdfpage.h"

namespace io {

/// The words of all pages, read by the program communique-pdf-words in a process of its own with limits on time and
/// memory (model/io/process). Pages that were read before it was stopped or crashed are given all the same, with
/// `cutShort` said. Fails with Encrypted, Damaged, Unsupported (the program is missing) or Cancelled.
Result<PdfPages> readPdfPages(const FileContent& content);

} // namespace io
