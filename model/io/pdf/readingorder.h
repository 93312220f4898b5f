#pragma once

#include "model/io/pdf/pagelines.h"

namespace io {

/// Lines below one another in one column and one size of type.
struct TextBlock {
    std::vector<PdfLine> lines; ///< from top to bottom
    Box box;
    float size = 0; ///< usual height of its words
    int page = 0;
};

/// The blocks of a page in the order in which a reader takes them: over a block to what stands below it, and through a
/// column before the next one to its right (Breuel 2003, "High performance document layout analysis").
std::vector<TextBlock> blocksInOrder(const PdfPage& page);

} // namespace io
