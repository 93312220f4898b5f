#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace commandline {

/// Whether a file may be written there, found out before long work; empty and "-" are standard output.
Result<void> checkOutput(const QString& path);

/// Writes all bytes: to standard output, or to a file that is complete or stays as it was. Fails with FileUnwritable.
Result<void> writeOutput(const QByteArray& bytes, const QString& path);

} // namespace commandline
