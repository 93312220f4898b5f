#pragma once

#include "model/io/formats.h"

namespace io {

/// Whether bytes are an OpenDocument text (or a template of one).
bool isOdt(const FileContent& content);

/// The text of an OpenDocument text (ISO 26300): headings, lists, tables, text frames, footnotes behind the rest;
/// tracked deletions and comments left out.
Result<std::vector<Draft>> readOdt(const FileContent& content);

} // namespace io
