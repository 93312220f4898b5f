#include "model/fetch/copies.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace {

Result<void> write(const QString& path, const QByteArray& bytes)
{
    if (QFile::exists(path))
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

// The ending is for people alone: files are read by their content.
QString endingOf(const io::FileContent& content)
{
    const io::Format* format = io::formatOf(content);
    return format ? QString::fromLatin1(format->name) : QStringLiteral("txt");
}

} // namespace

Result<QString> keepCopy(const io::FileContent& content, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileUnwritable, folder);
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(content.bytes, QCryptographicHash::Sha256).toHex());
    const QString base = QStringLiteral("%1/%2").arg(folder, sha256);
    const QString path = QStringLiteral("%1.%2").arg(base, endingOf(content));
    const QJsonObject origin{{QStringLiteral("address"), content.address},
        {QStringLiteral("contentType"), content.contentType}, {QStringLiteral("retrieved"), content.retrieved},
        {QStringLiteral("sha256"), sha256}};
    return write(path, content.bytes)
        .and_then([&] { return write(base + QStringLiteral(".json"), QJsonDocument(origin).toJson()); })
        .map([&] { return path; });
}
