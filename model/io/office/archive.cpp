#include "model/io/office/archive.h"

#include "model/io/limits.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace io {

namespace {

constexpr qint64 RatioFreeSize = 4LL << 20; // small documents of many equal lines pack very well

struct CloseArchive {
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, CloseArchive>;

/// Unpacks one archive and counts what it takes.
class Unpacking {
public:
    explicit Unpacking(const FileContent& content)
        : m_content(content)
        , m_reader(archive_read_new())
    {
    }

    Result<Unpacked> run(bool (*isWanted)(QStringView name));

private:
    Result<QByteArray> bytesOf(archive_entry* entry);
    tl::unexpected<Error> damaged() const
    {
        const char* reason = archive_error_string(m_reader.get());
        return failure(
            ErrorCode::Damaged, m_content.name, QString::fromUtf8(reason ? reason : "The archive breaks off."));
    }

    const FileContent& m_content;
    Reader m_reader;
    qint64 m_size = 0; // unpacked
};

QString nameOf(archive_entry* entry)
{
    const char* utf8 = archive_entry_pathname_utf8(entry);
    QString name = QString::fromUtf8(utf8 ? utf8 : archive_entry_pathname(entry));
    name.replace(u'\\', u'/');
    while (name.startsWith(u"./"))
        name.remove(0, 2);
    return name;
}

Result<QByteArray> Unpacking::bytesOf(archive_entry* entry)
{
    if (archive_entry_is_encrypted(entry))
        return failure(
            ErrorCode::Encrypted, m_content.name, QStringLiteral("Open it with its password and save it without one."));
    QByteArray bytes;
    std::vector<char> chunk(1 << 16);
    while (true) {
        if (m_content.stop.stop_requested())
            return failure(ErrorCode::Cancelled, m_content.name);
        const la_ssize_t count = archive_read_data(m_reader.get(), chunk.data(), chunk.size());
        if (count < 0)
            return damaged();
        if (count == 0)
            return bytes;
        bytes.append(chunk.data(), count);
        m_size += count;
        if (bytes.size() > most(Limit::XmlSize))
            return beyond(Limit::XmlSize, m_content.name);
        if (m_size > most(Limit::ArchiveSize))
            return beyond(Limit::ArchiveSize, m_content.name);
        if (m_size > RatioFreeSize && m_size / most(Limit::ArchiveRatio) > m_content.bytes.size())
            return beyond(Limit::ArchiveRatio, m_content.name);
    }
}

Result<Unpacked> Unpacking::run(bool (*isWanted)(QStringView name))
{
    archive* reader = m_reader.get();
    archive_read_support_format_zip_seekable(reader);
    if (archive_read_open_memory(reader, m_content.bytes.constData(), static_cast<size_t>(m_content.bytes.size()))
        != ARCHIVE_OK)
        return damaged();
    Unpacked files;
    archive_entry* entry = nullptr;
    for (qint64 count = 0;; ++count) {
        const int state = archive_read_next_header(reader, &entry);
        if (state == ARCHIVE_EOF)
            return files;
        if (state != ARCHIVE_OK && state != ARCHIVE_WARN)
            return damaged();
        if (count >= most(Limit::ArchiveEntries))
            return beyond(Limit::ArchiveEntries, m_content.name);
        if (m_content.stop.stop_requested())
            return failure(ErrorCode::Cancelled, m_content.name);
        const QString name = nameOf(entry);
        if (archive_entry_filetype(entry) != AE_IFREG || files.contains(name) || !isWanted(name))
            continue;
        auto bytes = bytesOf(entry);
        if (!bytes)
            return tl::unexpected(bytes.error());
        files.insert(name, std::move(*bytes));
    }
}

} // namespace

Result<Unpacked> unpack(const FileContent& content, bool (*isWanted)(QStringView name))
{
    return Unpacking(content).run(isWanted);
}

} // namespace io
