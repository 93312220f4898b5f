#include "app/dossierfile.h"

#include "model/io/recordsformat.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

namespace {
constexpr qsizetype MostInFolder = 500;
}

DossierFile::DossierFile(Dossier* dossier)
    : QObject(dossier)
    , m_dossier(dossier)
{
    connect(dossier, &Dossier::cleared, this, [this] { setPath({}); });
}

void DossierFile::setPath(const QString& path)
{
    m_path = path;
    emit pathChanged(path);
}

bool DossierFile::wouldLose() const
{
    return !m_dossier->records().articles.empty() && !m_dossier->undoStack()->isClean();
}

Result<void> DossierFile::save(const QString& path)
{
    auto saved = io::saveRecords(m_dossier->records(), path);
    if (saved) {
        m_dossier->undoStack()->setClean();
        setPath(path);
    }
    return saved;
}

QString DossierFile::suggestedPath() const
{
    if (!m_path.isEmpty())
        return m_path;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (m_dossier->records().articles.empty())
        return documents;
    const QFileInfo article(m_dossier->records().articles.front().file);
    const bool isOnDisk = article.exists() && !article.filePath().startsWith(QLatin1Char(':'));
    const QString name = article.completeBaseName().isEmpty() ? QStringLiteral("article") : article.completeBaseName();
    return QStringLiteral("%1/%2.json").arg(isOnDisk ? article.absolutePath() : documents, name);
}

QStringList articlePatterns()
{
    QStringList patterns;
    for (const char* ending : {"txt", "md", "markdown", "html", "htm", "xhtml", "mhtml", "mht", "pdf", "docx", "odt",
             "epub", "rtf", "eml", "mbox", "json"})
        patterns.append(QStringLiteral("*.") + QLatin1String(ending));
    return patterns;
}

QStringList filesOf(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList inFolder;
        QDirIterator walk(path, articlePatterns(), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext() && inFolder.size() < MostInFolder)
            inFolder.append(walk.next());
        inFolder.sort();
        files += inFolder;
    }
    return files;
}
