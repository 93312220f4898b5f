#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/office/archive.h"

namespace io {

/// The text of an OpenDocument text (ISO 26300): headings, lists, tables, text frames, footnotes behind the rest;
/// tracked deletions and comments left out.
Result<std::vector<Draft>> readOdt(const FileContent& content);

/// The same of files that are unpacked already.
Result<std::vector<Draft>> readOdtParts(const Unpacked& files, const FileContent& content);

} // namespace io
