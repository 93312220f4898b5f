#pragma once

#include "model/io/reader.h"
#include "model/io/readers.h"

/// As io::openContent, with the parsers in this process: a crash names its place, and thousands of files take no
/// thousands of processes. PDFs are read in a process of their own all the same.
inline Result<io::Opened> openHere(const io::FileContent& content)
{
    return io::openContent(content, [](const io::Format& format, const io::FileContent& file) {
        return qstrcmp(format.name, "pdf") == 0 ? io::readDrafts(format, file) : io::readHere(format.name, file);
    });
}

inline Result<io::Opened> openHere(const QByteArray& bytes, const QString& name)
{
    io::FileContent content;
    content.bytes = bytes;
    content.name = name;
    return openHere(content);
}
