#include "app/autosave.h"

#include "model/base/wholefile.h"
#include "model/io/recordsformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>
#include <algorithm>
#include <utility>

namespace {

constexpr QLatin1String RecordsEnding(".records.json");
constexpr QLatin1String AboutEnding(".about.json");
constexpr QLatin1String LockEnding(".lock");

QByteArray about(const Records& records, const DossierFile& file)
{
    QJsonArray titles;
    for (const Article& article : records.articles)
        titles.append(article.title);
    QJsonObject about{{QStringLiteral("document"), file.path()}, {QStringLiteral("titles"), titles},
        {QStringLiteral("when"), QDateTime::currentDateTime().toString(Qt::ISODate)}};
    if (file.state())
        about.insert(QStringLiteral("state"), toWords(*file.state()));
    return QJsonDocument(about).toJson();
}

/// The words about it come first: without them what is kept would not be found.
Result<void> write(
    const Records& records, const QString& recordsPath, const QString& aboutPath, const QByteArray& about)
{
    return writeWholeFile(aboutPath, about, {.isPrivate = true})
        .and_then([&](const FileState&) { return io::saveRecords(records, recordsPath); })
        .map([](const FileState&) {});
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
    connect(&m_delay, &QTimer::timeout, this, &Autosave::keep);
    connect(&m_writing, &QFutureWatcher<Result<void>>::finished, this, &Autosave::settle);
    sweep();
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
    if (!m_file->wouldLose()) {
        forget();
    } else if (m_writing.isRunning()) {
        m_isUnwanted = false; // the next takes its place
        m_isBehind = true;
    } else if (!m_delay.isActive()) {
        m_delay.start(DelayMs);
    }
}

/// Other runs take for left behind what no lock is held for.
Result<void> Autosave::claim()
{
    if (m_lock)
        return {};
    if (auto made = makePrivateFolder(m_folder); !made)
        return made;
    auto lock = std::make_unique<QLockFile>(pathOf(LockEnding));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return failure(ErrorCode::FileUnwritable, m_folder);
    m_lock = std::move(lock);
    return {};
}

/// Away from the window: a long dossier takes its time.
void Autosave::keep()
{
    if (m_writing.isRunning() || !m_file->wouldLose()) {
        m_isBehind = m_file->wouldLose();
        return;
    }
    m_isUnwanted = false;
    m_isBehind = false;
    if (const auto claimed = claim(); !claimed)
        return conclude(claimed);
    m_writing.setFuture(QtConcurrent::run(
        [records = m_dossier->records(), recordsPath = pathOf(RecordsEnding), aboutPath = pathOf(AboutEnding),
            words = about(m_dossier->records(), *m_file)] { return write(records, recordsPath, aboutPath, words); }));
}

void Autosave::settle()
{
    const Result<void> written = m_writing.result();
    if (m_isUnwanted)
        return forget();
    conclude(written);
    if (written && m_taken)
        discard(*std::exchange(m_taken, {}));
    if (written && m_isBehind)
        keep();
}

/// A failure is told once, and tried again until it is none.
void Autosave::conclude(const Result<void>& written)
{
    const bool hadFailed = std::exchange(m_hasFailed, !written);
    if (!written) {
        m_delay.start(RetryMs);
        if (!hadFailed)
            emit failed(written.error());
    } else if (hadFailed) {
        emit recovered();
    }
}

void Autosave::takeOver(const Left& left)
{
    m_taken = left;
    keep();
}

void Autosave::forget()
{
    m_delay.stop();
    m_isBehind = false;
    m_hasFailed = false;
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
        Left left{path + RecordsEnding, about.value(u"document").toString(),
            fileStateFrom(about.value(u"state").toString()), {},
            QDateTime::fromString(about.value(u"when").toString(), Qt::ISODate)};
        for (const auto& title : about.value(u"titles").toArray())
            left.titles.append(title.toString());
        all.push_back(left);
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Left::when);
    return all;
}

/// Takes away what is of no use to anybody: what a run that has ended had begun to keep.
void Autosave::sweep() const
{
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*") + AboutEnding}, QDir::Files)) {
        const QString path = folder.filePath(name.chopped(AboutEnding.size()));
        if (!QFile::exists(path + RecordsEnding) && isAbandoned(path + LockEnding))
            QFile::remove(path + AboutEnding);
    }
    removeLeftParts(m_folder);
}

void Autosave::discard(const Left& left)
{
    const QString path = left.path.chopped(RecordsEnding.size());
    for (const QLatin1String ending : {AboutEnding, RecordsEnding, LockEnding})
        QFile::remove(path + ending);
}
