#include "model/io/office/epubpackage.h"

#include "model/io/office/xmlwalk.h"

#include <QUrl>

namespace io {

namespace {

QString packagePath(const Unpacked& files, const FileContent& content)
{
    XmlWalk walk(files.value(QStringLiteral("META-INF/container.xml")), content);
    while (walk.next()) {
        if (walk.isStart() && walk.name() == u"rootfile")
            return walk.attribute(u"full-path");
    }
    return {};
}

// The name in the archive of what a file refers to; the archive is all there is, whatever the path says.
QString resolved(const QString& from, const QString& href)
{
    const QUrl base(QStringLiteral("epub:///") + QString::fromLatin1(QUrl::toPercentEncoding(from, "/")));
    return base.resolved(QUrl(href)).path(QUrl::FullyDecoded).sliced(1);
}

/// One file in the manifest.
struct Entry {
    QString name;
    bool isPage = false;
    bool isNavigation = false;
};

/// Reads the package document from top to bottom.
class PackageReader {
public:
    PackageReader(const QString& path, const QByteArray& xml, const FileContent& content)
        : m_path(path)
        , m_walk(xml, content)
    {
    }

    EpubPackage read();
    std::optional<Error> error() const { return m_walk.error(); }

private:
    void start();
    QString* fieldFor(QStringView name);

    QString m_path;
    XmlWalk m_walk;
    EpubPackage m_package;
    QHash<QString, Entry> m_manifest; // by id
};

// Where the text of a metadata element goes; the first of several counts, but all authors do.
QString* PackageReader::fieldFor(QStringView name)
{
    QString* field = nullptr;
    if (name == u"title")
        field = &m_package.title;
    else if (name == u"publisher")
        field = &m_package.publisher;
    else if (name == u"language")
        field = &m_package.language;
    else if (name == u"date" && (m_walk.attribute(u"event").isEmpty() || m_walk.attribute(u"event") == u"publication"))
        field = &m_package.published;
    else if (name == u"creator") {
        if (!m_package.author.isEmpty())
            m_package.author += QLatin1String(", ");
        return &m_package.author;
    }
    return field && field->isEmpty() ? field : nullptr;
}

void PackageReader::start()
{
    const QStringView name = m_walk.name();
    if (name == u"item") {
        const QString type = m_walk.attribute(u"media-type");
        m_manifest.insert(m_walk.attribute(u"id"),
            {resolved(m_path, m_walk.attribute(u"href")), type == u"application/xhtml+xml" || type == u"text/html",
                m_walk.attribute(u"properties").split(u' ').contains(QLatin1String("nav"))});
    } else if (name == u"itemref" && m_walk.attribute(u"linear") != u"no") {
        const auto entry = m_manifest.constFind(m_walk.attribute(u"idref"));
        if (entry != m_manifest.constEnd() && entry->isPage && !entry->isNavigation)
            m_package.pages.append(entry->name);
    }
}

EpubPackage PackageReader::read()
{
    QString* field = nullptr;
    while (m_walk.next()) {
        if (m_walk.isText()) {
            if (field && field->size() < 1000)
                *field += m_walk.text();
            continue;
        }
        field = nullptr;
        if (m_walk.isStart() && m_walk.space().contains(u"/dc/"))
            field = fieldFor(m_walk.name());
        else if (m_walk.isStart() && m_walk.name() == u"meta" && m_walk.attribute(u"property") == u"dcterms:modified")
            field = &m_package.modified;
        else if (m_walk.isStart())
            start();
    }
    return std::move(m_package);
}

} // namespace

Result<EpubPackage> epubPackageOf(const Unpacked& files, const FileContent& content)
{
    const QString path = packagePath(files, content);
    if (!files.contains(path))
        return failure(ErrorCode::Damaged, content.name, QStringLiteral("its table of contents is missing"));
    PackageReader reader(path, files.value(path), content);
    EpubPackage package = reader.read();
    if (const auto error = reader.error(); error && (error->code != ErrorCode::Damaged || package.pages.isEmpty()))
        return tl::unexpected(*error);
    package.pages.removeDuplicates();
    return package;
}

} // namespace io
