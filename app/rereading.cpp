#include "app/rereading.h"

#include "model/session/articlerecords.h"
#include "model/session/replacerecords.h"

Rereading::Rereading(Dossier* dossier, ExtractionJob* job, QObject* parent)
    : QObject(parent)
    , m_dossier(dossier)
    , m_job(job)
{
    connect(job, &ExtractionJob::readAnew, this,
        [this](const std::shared_ptr<const Records>& records) { receive(*records); });
}

void Rereading::ask(ArticleId id)
{
    if (const Article* article = m_dossier->article(id))
        m_job->readAgain(*article, recordsOf(m_dossier->records(), id));
}

void Rereading::receive(const Records& fresh)
{
    const Article* article = fresh.articles.empty() ? nullptr : m_dossier->article(fresh.articles.front().id);
    if (!article || article->text.view() != fresh.articles.front().text.view())
        return; // closed meanwhile
    const QString title = article->title;
    const ReadAgain result = readAgain(m_dossier->records(), fresh);
    m_dossier->undoStack()->push(
        new ReplaceRecords(m_dossier, result.records, tr("Read \u201c%1\u201d again").arg(title)));
    emit done(title, result);
}
