#pragma once

#include "model/io/draft.h"
#include "model/io/pdf/readingorder.h"

namespace io {

/// Restores the paragraphs of blocks that stand in reading order: lines joined, hyphens at their ends undone, what
/// goes on in the next column or on the next page put together. Larger or bold lines become headings. `bodySize` is
/// the usual height of a word in the document; the last `notes` blocks are footnotes.
std::vector<DraftBlock> paragraphsOfBlocks(const std::vector<TextBlock>& blocks, float bodySize, size_t notes);

} // namespace io
