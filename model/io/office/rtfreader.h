#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/formats.h"

namespace io {

/// The text of an RTF document (specification 1.9.1): headings by outline level and style name, lists, tables,
/// footnotes behind the rest; deleted and hidden text, pictures, headers and footers left out.
Result<std::vector<Draft>> readRtf(const FileContent& content);

} // namespace io
