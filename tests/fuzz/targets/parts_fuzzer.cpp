// The XML of a document without the ZIP around it (COMMUNIQUE_FORMAT): its parts stand one after the other, between
// them the sign that separates records (0x1E).
#include "invariants.h"
#include "model/io/office/docxreader.h"
#include "model/io/office/epubreader.h"
#include "model/io/office/odtreader.h"

#include <QMap>

namespace {

struct Parts {
    QStringList names; ///< in the order in which they stand in the input
    QMap<QString, QByteArray> fixed;
    Result<std::vector<io::Draft>> (*read)(const io::Unpacked&, const io::FileContent&);
};

Parts partsOf(QLatin1StringView format)
{
    if (format == QLatin1StringView("docx"))
        return {{QStringLiteral("word/document.xml"), QStringLiteral("word/styles.xml"),
                    QStringLiteral("word/footnotes.xml"), QStringLiteral("docProps/core.xml"),
                    QStringLiteral("_rels/.rels")},
            {}, io::readDocxParts};
    if (format == QLatin1StringView("odt"))
        return {{QStringLiteral("content.xml"), QStringLiteral("meta.xml"), QStringLiteral("META-INF/manifest.xml")},
            {}, io::readOdtParts};
    fuzz::require(format == QLatin1StringView("epub"), "there is such a format");
    return {{QStringLiteral("book.opf"), QStringLiteral("1.xhtml"), QStringLiteral("2.xhtml"),
                QStringLiteral("META-INF/encryption.xml")},
        {{QStringLiteral("META-INF/container.xml"),
            "<container><rootfiles><rootfile full-path='book.opf'/></rootfiles></container>"}},
        io::readEpubParts};
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    fuzz::checkDrafts({}, {}, COMMUNIQUE_FORMAT);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    static const Parts parts = partsOf(QLatin1StringView(COMMUNIQUE_FORMAT));
    io::FileContent content;
    content.name = QStringLiteral("fuzz");
    content.bytes = QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    io::Unpacked files;
    for (auto each = parts.fixed.begin(); each != parts.fixed.end(); ++each)
        files.insert(each.key(), each.value());
    const QByteArrayList given = content.bytes.split('\x1E');
    for (qsizetype i = 0; i < std::min(given.size(), parts.names.size()); ++i)
        files.insert(parts.names[i], given[i]);
    if (auto drafts = parts.read(files, content))
        fuzz::checkDrafts(std::move(*drafts), content.bytes, COMMUNIQUE_FORMAT);
    return 0;
}
