#pragma once

#include "account.h"
#include "model/base/result.h"

#include <QJsonObject>

namespace gold {

/// A reading in the schema of `tests/gold/README.md`; `text` is what its offsets (code points) count in. Fails with
/// Damaged where the text is not the one that was read: its SHA-256 differs.
Result<Reading> readReading(const QJsonObject& json, const QString& text);

/// What a records document (version 1) says of its only article, whose text is `text`. Spans outside it are left out.
/// Dates from the background chronology are none of the text's and count as no date.
Account readRecordsDocument(const QJsonObject& document, const SourceText& text);

} // namespace gold
