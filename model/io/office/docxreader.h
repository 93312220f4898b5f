#pragma once

#include "model/io/formats.h"

namespace io {

/// Whether bytes are a Word document of 2007 or later.
bool isDocx(const FileContent& content);

/// The text of a WordprocessingML document (ECMA-376, part 1): headings, lists, tables, text boxes, footnotes and
/// endnotes behind the rest; tracked deletions, moved-away and hidden text left out.
Result<std::vector<Draft>> readDocx(const FileContent& content);

} // namespace io
