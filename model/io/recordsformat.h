#pragma once

#include "model/base/result.h"
#include "model/io/jsonwriter.h"
#include "model/records/records.h"

/// The records format, version 1: UTF-8 JSON, spans in code points with their words beside them.
namespace io {

/// Writes a document. `indented` for files, compact for JSON Lines.
QByteArray writeRecords(const Records& records, bool indented = true);
/// The same in pieces, for documents that are many times as long as their text; false where the sink took not all.
bool writeRecords(const Records& records, const PieceSink& sink, bool indented = true);

/// Reads a document. Fails with BadJson (line and column) or SchemaViolation (JSON pointer and what was expected).
/// Spans whose words do not stand at their offsets are anchored by their words, or become orphans.
Result<Records> readRecords(const QByteArray& utf8, const QString& name);

/// Saves atomically: the old file stays until the new one is complete.
Result<void> saveRecords(const Records& records, const QString& path);

} // namespace io
