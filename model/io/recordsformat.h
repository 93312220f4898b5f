#pragma once

#include "model/base/wholefile.h"
#include "model/io/limits.h"
#include "model/records/records.h"

/// The records format, version 1: UTF-8 JSON, spans in code points with their words beside them.
namespace io {

/// Writes a document. `indented` for files, compact for JSON Lines.
QByteArray writeRecords(const Records& records, bool indented = true);
/// The same in pieces, for documents that are many times as long as their text; false where the sink took not all.
bool writeRecords(const Records& records, const PieceSink& sink, bool indented = true);

/// So many bytes tell a records document.
inline constexpr qsizetype RecordsStart = 4096;

/// Whether bytes are the beginning of a records document in UTF-8, as this program and most others write it.
bool startsLikeRecords(const QByteArray& start);

/// Reads a document. Fails with BadJson (line and column) or SchemaViolation (JSON pointer and what was expected).
/// Spans whose words do not stand at their offsets are anchored by their words, or become orphans.
Result<Records> readRecords(const QByteArray& utf8, const QString& name);

/// Gives the document as a file holds it, in pieces: see `recordsDocument`.
Result<void> writeDocument(
    const Records& records, const QString& name, const PieceSink& take, qint64 most = io::most(Limit::RecordsSize));

/// The document as a file holds it: indented, or compact where it is long. Fails with LimitExceeded where it would be
/// too large, as `most` bytes or the limit of reading say, to be opened again.
Result<QByteArray> recordsDocument(
    const Records& records, const QString& name, qint64 most = io::most(Limit::RecordsSize));

/// Saves it whole, a new file for its owner alone; the old file stays where that fails (wholefile.h).
Result<FileState> saveRecords(
    const Records& records, const QString& path, const Writing& writing = {.isPrivate = true});

} // namespace io
