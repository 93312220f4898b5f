#pragma once

#include "model/io/pdf/readingorder.h"

#include <QString>

namespace io {

/// What was found around the text of the pages.
struct Furniture {
    QString url; ///< of a web page that was printed, as browsers put it below each sheet
};

/// Takes running heads and page numbers out of the blocks of a document: lines near the upper and lower edge that
/// come again on other pages at the same height, digits aside, and numbers that stand alone there.
Furniture dropFurniture(std::vector<TextBlock>& blocks, const std::vector<PdfPage>& pages);

/// Moves footnotes (small type at the foot of a page that begins with a mark or a number) behind all other blocks.
/// `bodySize` is the usual height of a word in the document. Returns how many blocks they are.
size_t moveFootnotes(std::vector<TextBlock>& blocks, const std::vector<PdfPage>& pages, float bodySize);

} // namespace io
