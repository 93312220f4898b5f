#pragma once

#include "model/io/formats.h"

namespace io {

/// Whether bytes are an office document or archive that is not read: old Word documents, encrypted ones,
/// spreadsheets, presentations, plain ZIP archives. Asked last, so that the formats that are read go before.
bool isOtherOffice(const FileContent& content);

/// Always fails: with Encrypted, or with UnknownFormat and the name of what it is.
Result<std::vector<Draft>> readOtherOffice(const FileContent& content);

} // namespace io
