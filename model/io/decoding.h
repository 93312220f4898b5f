#pragma once

#include "model/base/result.h"
#include "model/records/diagnostic.h"

#include <QByteArray>
#include <vector>

namespace io {

/// The text that bytes stand for, and remarks about how it was found.
struct Decoded {
    QString text; ///< without a byte-order mark
    QString encoding; ///< IANA name: "UTF-8", "UTF-16LE", "WINDOWS-1252"
    std::vector<Diagnostic> diagnostics;
};

/// Decodes by byte-order mark, then as UTF-8, then by uchardet's guess (Mozilla's universal charset detector), else as
/// Windows-1252. Everything but UTF-8 is told in a diagnostic. Fails with FileIsBinary.
Result<Decoded> decode(const QByteArray& bytes, const QString& name);

} // namespace io
