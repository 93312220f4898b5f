#include "app/dossierfile.h"

#include "model/io/recordsformat.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

namespace {
constexpr qsizetype MostInFolder = 500;
}

DossierFile::DossierFile(Dossier* dossier, const QString& lockFolder)
    : QObject(dossier)
    , m_dossier(dossier)
    , m_lock(lockFolder)
{
    connect(dossier, &Dossier::cleared, this, [this] { setPath({}); });
}

void DossierFile::setPath(const QString& path, const std::optional<FileState>& state)
{
    m_path = path;
    m_state = state;
    m_lock.take(path);
    emit pathChanged(path);
}

DossierFile::Conflict DossierFile::conflictAt(const QString& path) const
{
    const auto present = fileState(path);
    if (present && QFileInfo(path) == QFileInfo(m_path) && present != m_state)
        return Conflict::Changed;
    return present && m_lock.isTakenElsewhere(path) ? Conflict::OpenElsewhere : Conflict::None;
}

bool DossierFile::wouldLose() const
{
    return !m_dossier->records().articles.empty() && !m_dossier->undoStack()->isClean();
}

Result<void> DossierFile::save(const QString& path)
{
    const auto saved = io::saveRecords(
        m_dossier->records(), path, {.isPrivate = true, .keepsPrevious = true, .replaces = fileState(path)});
    if (!saved)
        return tl::unexpected(saved.error());
    setPath(path, *saved); // before what was kept of it is forgotten
    m_dossier->undoStack()->setClean();
    removeLeftParts(QFileInfo(path).absolutePath());
    return {};
}

QString DossierFile::freePathBeside(const QString& path)
{
    const QFileInfo file(path);
    QString free;
    for (int number = 2; free.isEmpty() || QFileInfo::exists(free); ++number)
        free = QStringLiteral("%1/%2 %3.json").arg(file.absolutePath(), file.completeBaseName()).arg(number);
    return free;
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
