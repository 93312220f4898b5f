#include "app/arrivals.h"

#include "app/dossierfile.h"
#include "app/errorwords.h"
#include "model/fetch/copies.h"
#include "model/text/visible.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>

namespace {

constexpr qsizetype MostLines = 8;

QString nameOf(const QString& place)
{
    const QUrl url = fetchableUrl(place);
    return place.contains(u"://") && url.isValid() ? url.toDisplayString(QUrl::RemoveScheme).mid(2)
                                                   : QFileInfo(place).fileName();
}

bool isAddress(const QString& place)
{
    return place.startsWith(u"http://") || place.startsWith(u"https://");
}

// Files and links in the order in which they were dropped.
QStringList placesIn(const QMimeData& content)
{
    QStringList places;
    for (const QUrl& url : content.urls()) {
        if (url.isLocalFile())
            places.append(url.toLocalFile());
        else if (isAddress(url.toString()))
            places.append(url.toString(QUrl::FullyEncoded));
    }
    const QString words = content.text().trimmed();
    if (places.isEmpty() && isAddress(words) && fetchableUrl(words).isValid())
        places.append(words);
    return places;
}

} // namespace

Arrivals::Arrivals(ExtractionJob* job, QString copyFolder, QObject* parent)
    : QObject(parent)
    , m_job(job)
    , m_copyFolder(std::move(copyFolder))
{
    connect(job, &ExtractionJob::finished, this, [this](const auto& records) { count(*records); });
    connect(job, &ExtractionJob::failed, this, [this](const Error& error) {
        ++m_failed;
        note(nameOf(error.file), errorWords(error));
    });
    connect(job, &ExtractionJob::listLeftOut, this, [this](const Error& error) {
        note(QDir::toNativeSeparators(error.file),
            tr("This list of background events is not used. %1 Mend that, then choose \u201cRead the article "
               "again\u201d.")
                .arg(error.detail));
    });
    connect(job, &ExtractionJob::idle, this, &Arrivals::report);
    connect(&m_fetch, &Fetch::started, this, [this](const QUrl& url) { emit loading(url.host()); });
    connect(&m_fetch, &Fetch::progress, this, [this](qint64 received, qint64) {
        emit loading(QStringLiteral("%1 (%2)").arg(
            fetchableUrl(m_addresses.front()).host(), QLocale().formattedDataSize(received, 0)));
    });
    connect(&m_fetch, &Fetch::finished, this, &Arrivals::receive);
    connect(&m_fetch, &Fetch::failed, this, [this](const Error& error) {
        ++m_failed;
        note(nameOf(error.file), errorWords(error));
        m_addresses.pop_front();
        fetchNext();
    });
}

void Arrivals::open(const QStringList& places)
{
    QStringList files;
    const bool wasFetching = !m_addresses.empty();
    for (const QString& place : places) {
        if (isAddress(place))
            m_addresses.push_back(place);
        else
            files.append(place);
    }
    const QStringList found = filesOf(files);
    if (found.isEmpty() && !files.isEmpty())
        note(nameOf(files.front()), tr("There is no article in this folder."));
    m_job->openFiles(found);
    if (!wasFetching)
        fetchNext();
}

bool Arrivals::take(const QMimeData& content, const QString& name)
{
    if (const QStringList places = placesIn(content); !places.isEmpty()) {
        open(places);
        return true;
    }
    if (content.hasHtml() && !content.html().trimmed().isEmpty()) {
        io::FileContent page;
        page.bytes = "<!DOCTYPE html><html><body>" + content.html().toUtf8();
        page.contentType = QStringLiteral("text/html; charset=utf-8");
        page.words = content.text();
        m_job->openContent(page, name);
        return true;
    }
    if (content.text().trimmed().isEmpty())
        return false;
    m_job->openText(content.text(), name);
    return true;
}

void Arrivals::cancel()
{
    m_addresses.clear();
    m_fetch.cancel();
    m_job->cancel();
    emit loading({});
}

void Arrivals::fetchNext()
{
    if (!m_addresses.empty())
        return m_fetch.start(m_addresses.front());
    emit loading({});
    report();
}

void Arrivals::receive(io::FileContent content)
{
    const QString name = fetchableUrl(m_addresses.front()).host();
    m_addresses.pop_front();
    if (const auto copy = keepCopy(content, m_copyFolder))
        content.name = *copy;
    else
        note(name, tr("No copy of the page could be kept: %1").arg(errorWords(copy.error())));
    m_job->openContent(content, name);
    fetchNext();
}

void Arrivals::note(const QString& name, const QString& words)
{
    const QString line = name.isEmpty() ? words : QStringLiteral("%1: %2").arg(name, words);
    m_lines.append(visible(line)); // one line each, whatever a file is called
}

// What a reader of another language must know is said at once, not only among the remarks.
void Arrivals::count(const Records& records)
{
    ++m_opened;
    for (const Diagnostic& diagnostic : records.diagnostics) {
        if (diagnostic.code == u"language" && m_lines.size() < MostLines)
            note(records.articles.empty() ? QString() : nameOf(records.articles.front().file), diagnostic.message);
    }
}

void Arrivals::report()
{
    if (m_job->isRunning() || !m_addresses.empty())
        return;
    QStringList lines = m_lines.mid(0, MostLines);
    if (m_lines.size() > MostLines)
        lines.append(tr("and %1 more").arg(m_lines.size() - MostLines));
    if (m_opened + m_failed > 1 && m_failed > 0) // that all of them are there can be seen
        lines.prepend(tr("%1 of %2 files opened.").arg(m_opened).arg(m_opened + m_failed));
    m_lines.clear();
    m_opened = 0;
    m_failed = 0;
    if (!lines.isEmpty())
        emit reported(lines.join(QLatin1Char('\n')));
}
