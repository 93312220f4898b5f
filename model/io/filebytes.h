#pragma once

#include "model/base/result.h"

#include <QByteArray>

class QIODevice;

namespace io {

/// The largest file that is read, in bytes, by what it starts with: a records document repeats its articles many times
/// over.
qint64 mostBytes(const QByteArray& start);

/// All bytes of a regular file of at most `mostBytes`. Never waits: pipes and devices are refused.
/// Fails with FileNotFound, FileIsDirectory, FileUnreadable, FileTooLarge, or Network for an address of the web.
Result<QByteArray> fileBytes(const QString& path);

/// The same for standard input or another open device, which is read to its end. Fails with FileTooLarge or
/// FileUnreadable.
Result<QByteArray> deviceBytes(QIODevice& device, const QString& name);

} // namespace io
