#pragma once

#include "model/base/result.h"

#include <QByteArray>

class QIODevice;

namespace io {

/// The largest file that is read, in bytes, by what it starts with: a records document repeats its articles many times
/// over.
qint64 mostBytes(const QByteArray& start);

/// The failure of one that is larger: FileTooLarge, or LimitExceeded for a records document.
tl::unexpected<Error> tooLarge(const QByteArray& start, const QString& name, qint64 size);

/// All bytes of a regular file of at most `mostBytes`. Never waits: pipes and devices are refused.
/// Fails with FileNotFound, FileIsDirectory, FileUnreadable, as tooLarge() says, or with Network for an address of the
/// web.
Result<QByteArray> fileBytes(const QString& path);

/// The same for standard input or another open device, which is read to its end. Fails with
/// FileUnreadable or as tooLarge() says.
Result<QByteArray> deviceBytes(QIODevice& device, const QString& name);

} // namespace io
