#pragma once

#include "model/io/pdf/pdfpage.h"

namespace io {

/// The white stripes between columns of text: tall gaps that at least two lines on either side keep clear.
/// `size` is the usual height of a word. Candidates are the maximal white rectangles of a sweep down the page
/// (after Baird 1994, "Background structure in document images").
std::vector<Box> guttersOf(const std::vector<PdfWord>& words, float size);

} // namespace io
