#include "app/commandline/articles.h"

#include "model/io/filebytes.h"
#include "model/io/reader.h"
#include "model/session/renumber.h"

#include <QFile>
#include <cstdio>
#include <iterator>

namespace commandline {

namespace {

Result<io::Opened> openInput(const QString& file)
{
    if (file != u"-")
        return io::open(file);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, QStringLiteral("standard input"), input.errorString());
    const auto bytes = io::deviceBytes(input, QStringLiteral("standard input"));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return io::openBytes(*bytes, QStringLiteral("-")).map_error([](Error error) {
        error.file = QStringLiteral("standard input");
        return error;
    });
}

template <class T> void append(std::vector<T>& all, std::vector<T>&& more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void join(Records& all, Records&& more)
{
    if (all.articles.empty()) {
        all = std::move(more);
        return;
    }
    renumberTaken(more, all);
    append(all.articles, std::move(more.articles));
    append(all.entities, std::move(more.entities));
    append(all.times, std::move(more.times));
    append(all.quotations, std::move(more.quotations));
    append(all.events, std::move(more.events));
    append(all.orphans, std::move(more.orphans));
    append(all.diagnostics, std::move(more.diagnostics));
    for (auto member = more.extra.begin(); member != more.extra.end(); ++member) {
        if (!all.extra.contains(member.key()))
            all.extra.insert(member.key(), member.value());
    }
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
    auto opened = openInput(file);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->isRecordsDocument)
        return std::move(opened->records);
    setPublished(opened->records.articles.front());
    return extract(std::move(opened->records));
}

void Articles::setPublished(Article& article) const
{
    if (m_published)
        article.published = *m_published;
}

Result<Records> Articles::extract(Records article)
{
    if (!m_resources) {
        auto loaded = extract::loadResources();
        if (!loaded)
            return tl::unexpected(loaded.error());
        m_resources = std::move(*loaded);
    }
    Records records = extract::extract(article.articles.front(), *m_resources);
    records.diagnostics.insert(records.diagnostics.begin(), article.diagnostics.begin(), article.diagnostics.end());
    return records;
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
        join(joined.records, std::move(*records));
    }
    console.clearProgress();
    return joined;
}

} // namespace commandline
