#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/formats.h"

namespace io::html {

/// Reads the page in a web archive (RFC 2557). Its address and the time of saving are the archive's. Fails with NoText
/// where no page is in it, and as readHtml does.
Result<std::vector<Draft>> readMhtml(const FileContent& content);

} // namespace io::html
