#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/formats.h"

namespace io {

/// Always fails: with Encrypted, or with UnknownFormat and the name of what it is.
Result<std::vector<Draft>> readOtherOffice(const FileContent& content);

} // namespace io
