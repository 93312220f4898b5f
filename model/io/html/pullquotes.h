#pragma once

#include "model/io/draft.h"

#include <map>
#include <vector>

namespace io::html {

/// Blocks, by their index, that stand in one blockquote each; the key tells blockquotes apart.
using QuoteBlocks = std::map<int, std::vector<size_t>>;

/// The blocks without quotations that are set large and repeat what a paragraph says, their signatures with them.
std::vector<DraftBlock> withoutPullQuotes(std::vector<DraftBlock> blocks, const QuoteBlocks& quotes);

/// Whether words end in the credit of a picture, as captions do: "… at low water. (Photo: Jane Doe/Harbour Pictures)".
bool endsInCredit(const QString& words);

} // namespace io::html
