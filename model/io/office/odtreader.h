#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/formats.h"

namespace io {

/// The text of an OpenDocument text (ISO 26300): headings, lists, tables, text frames, footnotes behind the rest;
/// tracked deletions and comments left out.
Result<std::vector<Draft>> readOdt(const FileContent& content);

} // namespace io
