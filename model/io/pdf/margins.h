#pragma once

#include "model/io/pdf/pdfpage.h"

namespace io {

/// Takes out the numbers that count the lines of a page in its left or right margin.
void dropLineNumbers(PdfPage& page);

} // namespace io
