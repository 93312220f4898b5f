#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/formats.h"
#include "model/io/pdf/pdfpage.h"

namespace io {

/// The article of a PDF, in reading order, with the page of every block. Pages without text are named in a diagnostic.
/// Fails with Encrypted, Damaged, NoText, Cancelled, or Unsupported where the program that reads PDFs is missing.
Result<std::vector<Draft>> readPdf(const FileContent& content);

/// The same from pages that were read; fails with NoText or Cancelled.
Result<Draft> draftOfPages(const PdfPages& pages, const FileContent& content);

} // namespace io
