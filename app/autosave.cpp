#include "app/autosave.h"

#include "model/io/recordsformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtConcurrentRun>
#include <algorithm>
#include <utility>

namespace {

constexpr QLatin1String RecordsEnding(".records.json");
constexpr QLatin1String AboutEnding(".about.json");
constexpr QLatin1String LockEnding(".lock");

QByteArray about(const Records& records, const QString& document)
{
    QJsonArray titles;
    for (const Article& article : records.articles)
        titles.append(article.title);
    return QJsonDocument(QJsonObject{{QStringLiteral("document"), document}, {QStringLiteral("titles"), titles},
                             {QStringLiteral("when"), QDateTime::currentDateTime().toString(Qt::ISODate)}})
        .toJson();
}

Result<void> write(
    const Records& records, const QString& recordsPath, const QString& aboutPath, const QByteArray& about)
{
    if (auto saved = io::saveRecords(records, recordsPath); !saved)
        return saved;
    QSaveFile file(aboutPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(about) != about.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, aboutPath, file.errorString());
    return {};
}

/// A lock that no living program holds.
bool isAbandoned(const QString& lockPath)
{
    QLockFile lock(lockPath);
    lock.setStaleLockTime(0);
    return lock.tryLock(0);
}

} // namespace

Autosave::Autosave(Dossier* dossier, DossierFile* file, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_dossier(dossier)
    , m_file(file)
    , m_folder(folder)
    , m_name(QStringLiteral("%1-%2").arg(QDateTime::currentMSecsSinceEpoch()).arg(QCoreApplication::applicationPid()))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(&m_delay, &QTimer::timeout, this, &Autosave::keep);
    connect(&m_writing, &QFutureWatcher<Result<void>>::finished, this, &Autosave::settle);
    connect(dossier->undoStack(), &QUndoStack::indexChanged, this, &Autosave::watch);
    connect(dossier->undoStack(), &QUndoStack::cleanChanged, this, &Autosave::watch);
    connect(dossier, &Dossier::cleared, this, &Autosave::forget);
}

Autosave::~Autosave()
{
    m_writing.disconnect(this);
    m_writing.waitForFinished();
    if (m_isUnwanted)
        forget();
}

void Autosave::watch()
{
    if (!m_file->wouldLose())
        forget();
    else if (!m_delay.isActive())
        m_delay.start();
}

/// Away from the window: a long dossier takes its time.
void Autosave::keep()
{
    if (m_writing.isRunning() || !m_file->wouldLose())
        return m_file->wouldLose() ? m_delay.start() : void();
    if (!m_lock) {
        QDir().mkpath(m_folder);
        m_lock = std::make_unique<QLockFile>(pathOf(LockEnding));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
    m_isUnwanted = false;
    m_writing.setFuture(
        QtConcurrent::run([records = m_dossier->records(), recordsPath = pathOf(RecordsEnding),
                              aboutPath = pathOf(AboutEnding), words = about(m_dossier->records(), m_file->path())] {
            return write(records, recordsPath, aboutPath, words);
        }));
}

void Autosave::settle()
{
    const Result<void> written = m_writing.result();
    if (m_isUnwanted)
        return forget();
    if (!written && !m_hasFailed)
        emit failed(written.error());
    m_hasFailed = !written;
    if (written && m_taken)
        discard(*std::exchange(m_taken, {}));
}

void Autosave::takeOver(const Left& left)
{
    m_taken = left;
    keep();
}

void Autosave::forget()
{
    m_delay.stop();
    if (m_taken)
        discard(*std::exchange(m_taken, {}));
    m_isUnwanted = m_writing.isRunning(); // once it is written
    if (m_isUnwanted || !m_lock)
        return;
    QFile::remove(pathOf(AboutEnding));
    QFile::remove(pathOf(RecordsEnding));
    m_lock.reset();
}

std::vector<Autosave::Left> Autosave::left() const
{
    std::vector<Left> all;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*") + AboutEnding}, QDir::Files)) {
        const QString path = folder.filePath(name.chopped(AboutEnding.size()));
        QFile file(folder.filePath(name));
        if (!QFile::exists(path + RecordsEnding) || !isAbandoned(path + LockEnding) || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject about = QJsonDocument::fromJson(file.readAll()).object();
        Left left{path + RecordsEnding, about.value(u"document").toString(), {},
            QDateTime::fromString(about.value(u"when").toString(), Qt::ISODate)};
        for (const auto& title : about.value(u"titles").toArray())
            left.titles.append(title.toString());
        all.push_back(left);
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Left::when);
    return all;
}

void Autosave::discard(const Left& left)
{
    const QString path = left.path.chopped(RecordsEnding.size());
    for (const QLatin1String ending : {AboutEnding, RecordsEnding, LockEnding})
        QFile::remove(path + ending);
}
