#pragma once

#include "model/io/reader.h"

#include <QByteArray>
#include <archive.h>
#include <archive_entry.h>
#include <utility>
#include <vector>

/// A ZIP archive of files, each a name and its bytes; stored as they are where `packed` is false.
inline QByteArray zipped(const std::vector<std::pair<QByteArray, QByteArray>>& files, bool packed = true)
{
    QByteArray bytes(1 << 16, '\0');
    for (const auto& file : files)
        bytes.resize(bytes.size() + (packed ? file.second.size() / 50 : file.second.size()) + 4096);
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    if (!packed)
        archive_write_zip_set_compression_store(writer);
    size_t used = 0;
    archive_write_open_memory(writer, bytes.data(), static_cast<size_t>(bytes.size()), &used);
    for (const auto& [name, content] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), static_cast<size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    bytes.resize(static_cast<qsizetype>(used));
    return bytes;
}

/// A Word document of one part: the paragraphs' XML and, where given, other files.
inline QByteArray docxOf(const QByteArray& body, std::vector<std::pair<QByteArray, QByteArray>> others = {})
{
    others.emplace_back("word/document.xml",
        "<?xml version='1.0'?><w:document "
        "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
            + body + "</w:body></w:document>");
    return zipped(others);
}

/// One line a paragraph: the letter of its kind, its page where it has one, its words; then remarks, or the error.
inline std::string dumped(const Result<io::Opened>& opened)
{
    if (!opened)
        return "error " + std::to_string(static_cast<int>(opened.error().code)) + ": "
            + opened.error().detail.toStdString();
    std::string lines;
    for (const Article& article : opened->records.articles) {
        for (const Paragraph& paragraph : article.paragraphs) {
            lines += "HBhbl-"[static_cast<int>(paragraph.kind)];
            if (const int page = pageAt(article, paragraph.span.begin))
                lines += std::to_string(page);
            lines += ' ' + article.text.slice(paragraph.span).toString().toStdString() + '\n';
        }
    }
    return lines;
}

inline std::string dumped(const QByteArray& bytes, const QString& name = QStringLiteral("file"))
{
    return dumped(io::openBytes(bytes, name));
}
