#pragma once

#include "model/base/result.h"
#include "model/records/diagnostic.h"

#include <QByteArray>
#include <vector>

namespace io {

/// The text that bytes stand for, and remarks about how it was found.
struct Decoded {
    QString text; ///< without a byte-order mark and without lone surrogates
    QString encoding; ///< IANA name: "UTF-8", "UTF-16LE", "WINDOWS-1252"
    std::vector<Diagnostic> diagnostics;
};

/// Decodes by byte-order mark, then as the `declared` encoding (a label such as "utf-8" or "latin1" from a page, a mail
/// or a server; may be empty, unknown or wrong), then as UTF-8, then by uchardet's guess (Mozilla's universal charset
/// detector), else as Windows-1252. A declaration that the bytes contradict is not followed; two-byte
/// units are known without a mark where they are mostly ASCII. A few NULs are left out. What was guessed or repaired is
/// told in a diagnostic. Fails with FileIsBinary.
Result<Decoded> decode(const QByteArray& bytes, const QString& name, const QByteArray& declared = {});

} // namespace io
