#pragma once

#include "model/io/limits.h"
#include "model/time/timevalue.h"

#include <QByteArray>
#include <QString>
#include <span>
#include <stop_token>

namespace io {

/// The bytes of one file, and what is known about where they come from.
struct FileContent {
    QByteArray bytes;
    QString name; ///< for messages and `Article::file`; never decides the format
    QString contentType; ///< as a server or a mail stated it ("text/html; charset=utf-8"); may be empty or wrong
    QString address; ///< where the bytes were fetched; empty for files
    TimeValue retrieved; ///< when they were fetched; null for files
    QString words =
        {}; ///< the same in plain words, where the sender gave both (a clipboard); read where the bytes fail
    std::stop_token stop = {}; ///< long readers look at it and fail with Cancelled
    qsizetype mostText = most(Limit::TextLength); ///< code units of one article; more is cut
};

/// One format that can be read. To add one: a sniffing function (sniffing.h) with a line in the table of formats.cpp,
/// and a reader in a folder of model/io with a line in the table of readers.cpp.
struct Format {
    const char* name; ///< `Article::format`: "html"
    bool (*sniff)(const FileContent&); ///< whether the bytes are of this format; quick, parses nothing
};

/// All formats but plain text and records, in the order in which they are asked.
std::span<const Format> formats();

/// The format of the bytes; null for plain text, Markdown, records and what is unknown.
const Format* formatOf(const FileContent& content);

} // namespace io
