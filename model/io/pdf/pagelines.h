#pragma once

#include "model/io/pdf/pdfpage.h"

namespace io {

/// A line of one column. Footnote marks are left out.
struct PdfLine {
    QString text;
    Box box; ///< of the words of ordinary size
    float size = 0; ///< usual height of its words
    float firstWord = 0; ///< width of the first word
    bool bold = false; ///< all of it
    bool isRow = false; ///< of a table, with all its cells
    bool marked = false; ///< begins with a raised number or sign, as a footnote does
};

/// The height of a word that covers the most letters of a page; 0 for a page without words.
float usualSize(const PdfPage& page);

/// The lines of a page, cut where a gutter between columns runs; in no certain order.
std::vector<PdfLine> linesOfPage(const PdfPage& page);

} // namespace io
