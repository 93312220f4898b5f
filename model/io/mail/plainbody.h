#pragma once

#include "model/io/draft.h"

namespace io {

/// The paragraphs of a mail's plain text: lines joined that were broken at a width (where `isFlowed`, as RFC 3676
/// says), quoted lines ("> …") marked as boilerplate, the signature after "-- " left out.
std::vector<DraftBlock> plainBodyBlocks(const QString& text, bool isFlowed, const LineRules& rules);

} // namespace io
