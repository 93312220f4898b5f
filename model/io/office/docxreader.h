#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/office/archive.h"

namespace io {

/// The text of a WordprocessingML document (ECMA-376, part 1): headings, lists, tables, text boxes, footnotes and
/// endnotes behind the rest; tracked deletions, moved-away and hidden text left out.
Result<std::vector<Draft>> readDocx(const FileContent& content);

/// The same of files that are unpacked already.
Result<std::vector<Draft>> readDocxParts(const Unpacked& files, const FileContent& content);

} // namespace io
