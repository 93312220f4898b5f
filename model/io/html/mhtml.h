#pragma once

#include "model/io/formats.h"

namespace io::html {

/// Whether bytes are a web archive: a message whose root is a page, saved by a browser and not sent by anybody.
bool isMhtml(const FileContent& content);

/// Reads the page in a web archive (RFC 2557). Its address and the time of saving are the archive's. Fails with NoText
/// where no page is in it, and as readHtml does.
Result<std::vector<Draft>> readMhtml(const FileContent& content);

} // namespace io::html
