#pragma once

#include "model/base/result.h"
#include "model/io/formats.h"

#include <QHash>

namespace io {

/// The files of a ZIP archive that somebody wants, unpacked in memory. Names are only compared, never written to.
using Unpacked = QHash<QString, QByteArray>;

/// Unpacks those files whose names (with '/', without "./") `isWanted` accepts; of several with one name the first.
/// Fails with LimitExceeded, Encrypted, Damaged or Cancelled. What is cut off in the middle counts as damaged.
Result<Unpacked> unpack(const FileContent& content, bool (*isWanted)(QStringView name));

} // namespace io
