#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/office/archive.h"

namespace io {

/// The text of an EPUB (EPUB 3.3) in the order of its spine as one article; its navigation is left out. Its date of
/// publication counts. Fails with Encrypted where its pages are.
Result<std::vector<Draft>> readEpub(const FileContent& content);

/// The same of files that are unpacked already.
Result<std::vector<Draft>> readEpubParts(const Unpacked& files, const FileContent& content);

} // namespace io
