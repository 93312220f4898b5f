#pragma once

#include "model/io/formats.h"

namespace io {

/// Whether bytes are an EPUB.
bool isEpub(const FileContent& content);

/// The text of an EPUB (EPUB 3.3) in the order of its spine as one article; its navigation is left out. Its date of
/// publication counts. Fails with Encrypted where its pages are.
Result<std::vector<Draft>> readEpub(const FileContent& content);

} // namespace io
