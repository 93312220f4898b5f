#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <functional>

namespace commandline {

/// Whether a file may be written there, found out before long work; empty and "-" are standard output.
Result<void> checkOutput(const QString& path);

/// What gives all pieces of an output, one after the other, to the function it is called with; false where that took
/// one not.
using Pieces = std::function<bool(const std::function<bool(const QByteArray&)>&)>;

/// Writes all bytes: to standard output, or to a file that is complete or stays as it was. Fails with FileUnwritable.
Result<void> writeOutput(const QByteArray& bytes, const QString& path);
Result<void> writeOutput(const Pieces& pieces, const QString& path);

} // namespace commandline
