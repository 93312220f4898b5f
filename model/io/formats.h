#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"

#include <QByteArray>
#include <span>
#include <stop_token>

namespace io {

/// The bytes of one file, and what is known about where they come from.
struct FileContent {
    QByteArray bytes;
    QString name; ///< for messages and `Article::file`; never decides the format
    QString contentType; ///< as a server or a mail stated it ("text/html; charset=utf-8"); may be empty or wrong
    QString address; ///< where the bytes were fetched; empty for files
    QString retrieved; ///< when they were fetched, as EDTF; empty for files
    QString words = {}; ///< the same in plain words, where the sender gave both (a clipboard); read where the bytes fail
    std::stop_token stop = {}; ///< long readers look at it and fail with Cancelled
    qsizetype mostText = most(Limit::TextLength); ///< code units of one article; more is cut
};

/// One format that can be read. To add one: write the two functions in a folder of model/io and add a line to the
/// table in formats.cpp.
struct Format {
    const char* name; ///< `Article::format`: "html"
    bool (*sniff)(const FileContent&); ///< whether the bytes are of this format; quick, looks at signatures alone
    /// The articles of the file, at least one. Stays within limits.h. Fails with LimitExceeded, Encrypted, Damaged,
    /// NoText, BadEncoding or Cancelled, the file's name in each.
    Result<std::vector<Draft>> (*read)(const FileContent&);
};

/// All formats but plain text and records, in the order in which they are asked.
std::span<const Format> formats();

/// The format of the bytes; null for plain text, Markdown, records and what is unknown.
const Format* formatOf(const FileContent& content);

} // namespace io
