#include "app/commandline/articles.h"

#include "model/base/memory.h"
#include "model/io/filebytes.h"
#include "model/io/typedpublication.h"
#include "model/session/extractreading.h"
#include "model/session/joinrecords.h"

#include <QFile>
#include <cstdio>

namespace commandline {

namespace {

Result<io::FileContent> contentOf(const QString& file)
{
    const QString name = file == u"-" ? QStringLiteral("standard input") : file;
    io::FileContent content;
    content.name = file;
    QFile input;
    if (file == u"-" && !input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, name, input.errorString());
    auto bytes = file == u"-" ? io::deviceBytes(input, name) : io::fileBytes(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    content.bytes = std::move(*bytes);
    return content;
}

Result<io::Opened> openInput(const QString& file, qsizetype mostText)
{
    auto content = contentOf(file);
    if (!content)
        return tl::unexpected(content.error());
    content->mostText = mostText;
    return io::openContent(*content).map_error([&](Error error) {
        if (file == u"-")
            error.file = QStringLiteral("standard input");
        return error;
    });
}

} // namespace

Result<std::optional<Publication>> userPublication(const std::string& argument)
{
    if (argument.empty())
        return std::nullopt;
    return io::publicationFromUser(QString::fromStdString(argument)).map([](Publication published) {
        return std::optional(std::move(published));
    });
}

Result<Records> Articles::read(const QString& file)
{
    return withinMemory(file, [&] { return readWhole(file); });
}

Result<io::Opened> Articles::open(const QString& file)
{
    auto opened = openInput(file, m_mostText);
    if (opened && !opened->isRecordsDocument) {
        for (Article& article : opened->records.articles)
            setPublished(article);
    }
    return opened;
}

Result<Records> Articles::readWhole(const QString& file)
{
    auto opened = open(file);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->isRecordsDocument)
        return std::move(opened->records);
    return extract(std::move(opened->records));
}

void Articles::setPublished(Article& article) const
{
    if (m_published)
        article.published = *m_published;
}

Result<extract::Resources> Articles::resources()
{
    if (!m_resources) {
        auto loaded = extract::loadResources(m_chronology);
        if (!loaded)
            return tl::unexpected(loaded.error());
        m_resources = std::move(*loaded);
    }
    return *m_resources;
}

Result<Records> Articles::extract(Records reading)
{
    const auto loaded = resources();
    if (!loaded)
        return tl::unexpected(loaded.error());
    return extractReading(reading, *loaded);
}

Articles::Joined Articles::readAll(const QStringList& files, Console& console)
{
    Joined joined;
    for (qsizetype i = 0; i < files.size(); ++i) {
        console.progress(QStringLiteral("%1 of %2: %3").arg(i + 1).arg(files.size()).arg(files[i]));
        auto records = read(files[i]);
        if (!records) {
            console.fail(records.error());
            joined.failed = true;
            continue;
        }
        joinRecords(joined.records, std::move(*records));
    }
    console.clearProgress();
    return joined;
}

} // namespace commandline
