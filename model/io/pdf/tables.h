#pragma once

#include "model/io/pdf/pagelines.h"

namespace io {

/// The lines of a page, those that are the rows of a table joined to one line a row with " | " between the cells. A
/// table is two rows or more of short cells that stand below one another and do not go on, a number among them.
std::vector<PdfLine> withTableRows(std::vector<PdfLine> lines);

} // namespace io
