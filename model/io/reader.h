#pragma once

#include "model/base/filestate.h"
#include "model/base/result.h"
#include "model/io/formats.h"
#include "model/io/limits.h"
#include "model/io/process/readdrafts.h"
#include "model/records/records.h"

/// From bytes to articles and records, and back.
namespace io {

/// What stands in a file: an article still to be extracted, or records that somebody has extracted already.
struct Opened {
    Records records; ///< an article (of a mailbox several) and remarks on reading, or a whole records document
    bool isRecordsDocument = false; ///< true: extracted already
    std::optional<FileState> state = {}; ///< of the file, from before it was read; nothing for bytes that were at hand
};

/// Largest file that is read, in bytes, but for records documents (filebytes.h).
inline constexpr qint64 MaximumFileSize = most(Limit::FileSize);

/// Opens an article in one of the formats of formats.h, in plain text or Markdown, or a records document; the type is
/// found by content. Spans of a records document are anchored again by their words; those that cannot be become
/// orphans. Fails with Cancelled soon after `stop` asks for it.
Result<Opened> open(const QString& path, std::stop_token stop = {});

/// The same for bytes that are at hand; `name` is only used in messages and as `Article::file`.
Result<Opened> openBytes(const QByteArray& bytes, const QString& name);

/// Who parses what is neither plain text nor records.
using ReadDrafts = Result<std::vector<Draft>> (*)(const Format& format, const FileContent& content);

/// The same for bytes that came from an address.
Result<Opened> openContent(const FileContent& content, ReadDrafts read = readDrafts);

/// An article of text that needs no decoding (JSON Lines, clipboard): CRLF collapsed, paragraphs, headline, by-line,
/// dateline and publication date found. `title` is metadata; an empty one is taken from the text. Of more than
/// `mostText` code units the rest is left out.
Records articleFromText(const QString& text, const QString& title = {}, const QString& name = {},
    qsizetype mostText = most(Limit::TextLength));

} // namespace io
