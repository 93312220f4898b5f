#pragma once

#include "model/base/pieces.h"

namespace commandline {

/// Whether a file may be written there, found out before long work; empty and "-" are standard output.
Result<void> checkOutput(const QString& path);

/// Writes all bytes: to standard output, or to a file that is complete or stays as it was. Fails with FileUnwritable.
Result<void> writeOutput(const QByteArray& bytes, const QString& path);
Result<void> writeOutput(const Pieces& pieces, const QString& path);

} // namespace commandline
