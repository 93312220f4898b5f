#include "model/io/office/otheroffice.h"

#include "model/io/sniffing.h"

namespace io {

namespace {

// A name in the directory of a compound file, which is UTF-16.
bool hasStream(const QByteArray& bytes, const char* name)
{
    QByteArray wide;
    for (const char* c = name; *c; ++c)
        wide.append(*c).append('\0');
    return bytes.contains(wide);
}

} // namespace

Result<std::vector<Draft>> readOtherOffice(const FileContent& content)
{
    const auto unknown = [&](const QString& what) { return failure(ErrorCode::UnknownFormat, content.name, what); };
    if (isCompoundFile(content)) {
        if (hasStream(content.bytes, "EncryptedPackage"))
            return failure(ErrorCode::Encrypted, content.name,
                QStringLiteral("Open it with its password and save it without one."));
        if (hasStream(content.bytes, "WordDocument"))
            return unknown(QStringLiteral("a Word document of the kind before 2007 (save it as .docx)"));
        return unknown(QStringLiteral("an old Office document"));
    }
    if (isArchiveWith(content, "xl/workbook") || mediaTypeOf(content).contains("spreadsheet"))
        return unknown(QStringLiteral("a spreadsheet"));
    if (isArchiveWith(content, "ppt/presentation") || mediaTypeOf(content).contains("presentation"))
        return unknown(QStringLiteral("a presentation"));
    return unknown(QStringLiteral("a ZIP archive (unpack it and open the files in it)"));
}

} // namespace io
