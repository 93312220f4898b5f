#include "model/io/sniffing.h"

#include "model/io/mime.h"

#include <algorithm>
#include <array>

namespace io {

namespace {

constexpr qsizetype Sniffed = 4096; // bytes of a page
constexpr qsizetype EndOfArchive = 1LL << 20; // bytes in which the list of an archive's files begins

// The first bytes as ASCII in lower case, whatever the width of their code units.
QByteArray startOf(const QByteArray& bytes)
{
    QByteArray start = bytes.left(Sniffed);
    start.removeIf([](char c) { return c == '\0'; });
    for (const char* mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (start.startsWith(mark))
            start.remove(0, static_cast<qsizetype>(qstrlen(mark)));
    }
    return start.trimmed().toLower();
}

QByteArray withoutProlog(QByteArray start)
{
    while (start.startsWith("<!--") || start.startsWith("<?xml")) {
        const qsizetype end = start.indexOf(start.startsWith("<?xml") ? "?>" : "-->");
        if (end < 0)
            return {};
        start = start.sliced(end + (start.startsWith("<?xml") ? 2 : 3)).trimmed();
    }
    return start;
}

// Which of the parts of a web archive are pages is for its reader to say: here only its own type counts.
bool isPage(const MimePart& message)
{
    return message.type() == "text/html" || message.type() == "application/xhtml+xml";
}

} // namespace

bool isPdf(const FileContent& content)
{
    const qsizetype at = content.bytes.first(std::min<qsizetype>(content.bytes.size(), 1024)).indexOf("%PDF-");
    return at == 0 || (at > 0 && !content.bytes.first(at).contains('<'));
}

bool isDocx(const FileContent& content)
{
    return isArchiveWith(content, "word/document");
}

bool isOdt(const FileContent& content)
{
    return mediaTypeOf(content).startsWith("application/vnd.oasis.opendocument.text");
}

bool isEpub(const FileContent& content)
{
    return mediaTypeOf(content).startsWith("application/epub+zip");
}

bool isRtf(const FileContent& content)
{
    return content.bytes.startsWith("{\\rtf");
}

bool isOtherOffice(const FileContent& content)
{
    return isCompoundFile(content) || content.bytes.startsWith("PK\x03\x04");
}

bool isMailbox(const FileContent& content)
{
    const qsizetype end = content.bytes.indexOf('\n');
    return content.bytes.startsWith("From ") && end > 0 && end < 400
        && looksLikeMessage(content.bytes.mid(end + 1, 1 << 14));
}

bool isMhtml(const FileContent& content)
{
    if (!looksLikeMessage(content.bytes))
        return false;
    const MimePart message = mimeHead(content.bytes);
    if (!message.rawHeader("snapshot-content-location").isEmpty() || message.rawHeader("from").startsWith("<Saved by"))
        return true;
    const bool wasSent = !message.rawHeader("to").isEmpty() || !message.rawHeader("received").isEmpty()
        || !message.rawHeader("message-id").isEmpty();
    return !wasSent && (message.type() == "multipart/related" || isPage(message));
}

bool isMail(const FileContent& content)
{
    if (!looksLikeMessage(content.bytes))
        return false;
    const MimePart head = mimeHead(content.bytes);
    return !head.rawHeader("from").isEmpty()
        && (!head.rawHeader("date").isEmpty() || !head.rawHeader("message-id").isEmpty()
            || !head.rawHeader("mime-version").isEmpty() || !head.rawHeader("received").isEmpty());
}

bool isHtml(const FileContent& content)
{
    const QByteArray start = withoutProlog(startOf(content.bytes));
    static constexpr std::array<const char*, 10> begins{
        "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article", "<div", "<p>", "<h1"};
    return std::ranges::any_of(begins, [&](const char* begin) { return start.startsWith(begin); });
}

bool isArchiveWith(const FileContent& content, const char* file)
{
    const QByteArrayView bytes = content.bytes;
    if (!bytes.startsWith("PK\x03\x04"))
        return false;
    return bytes.first(std::min<qsizetype>(bytes.size(), EndOfArchive)).contains(file)
        || bytes.last(std::min<qsizetype>(bytes.size(), EndOfArchive)).contains(file);
}

bool isCompoundFile(const FileContent& content)
{
    return content.bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

QByteArray mediaTypeOf(const FileContent& content)
{
    // The first file is called "mimetype" and stored as it is (OpenDocument 1.2, part 3, 3.3; EPUB OCF 3.0, 3.3).
    constexpr qsizetype head = 30; // of a local file header; the lengths of name, extra field and content stand in it
    const QByteArrayView bytes = content.bytes;
    if (!bytes.startsWith("PK\x03\x04") || bytes.size() < head || !bytes.sliced(head).startsWith("mimetype"))
        return {};
    const auto byteAt = [&](qsizetype at) { return qsizetype(static_cast<unsigned char>(bytes[at])); };
    const qsizetype begin = head + 8 + byteAt(28) + 256 * byteAt(29);
    const QByteArrayView type = bytes.sliced(std::min(begin, bytes.size()));
    const qsizetype end = type.indexOf("PK");
    return type.first(std::min<qsizetype>({end < 0 ? type.size() : end, type.size(), 80})).toByteArray();
}

} // namespace io
