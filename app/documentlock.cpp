#include "app/documentlock.h"

#include "model/base/wholefile.h"

#include <QCryptographicHash>
#include <QFileInfo>

QString DocumentLock::pathFor(const QString& document) const
{
    const QFileInfo file(document);
    const QString place = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray name = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return QStringLiteral("%1/%2.lock").arg(m_folder, QString::fromLatin1(name));
}

bool DocumentLock::take(const QString& document)
{
    if (document.isEmpty()) {
        m_lock.reset();
        return true;
    }
    const QString path = pathFor(document);
    if (m_lock && m_lock->fileName() == path)
        return true;
    m_lock.reset();
    if (!makePrivateFolder(m_folder))
        return true;
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // a window may stay open for days
    if (!lock->tryLock(0))
        return lock->error() != QLockFile::LockFailedError;
    m_lock = std::move(lock);
    return true;
}

bool DocumentLock::isTakenElsewhere(const QString& document) const
{
    const QString path = pathFor(document);
    if (m_lock && m_lock->fileName() == path)
        return false;
    QLockFile lock(path);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}
