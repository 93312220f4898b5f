#include "model/fetch/copies.h"

#include "model/base/wholefile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

Result<void> write(const QString& path, const QByteArray& bytes)
{
    return writeWholeFile(path, bytes, {.isPrivate = true}).map([](const FileState&) {});
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
    if (const auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(content.bytes, QCryptographicHash::Sha256).toHex());
    const QString base = QStringLiteral("%1/%2").arg(folder, sha256);
    const QString path = QStringLiteral("%1.%2").arg(base, endingOf(content));
    const QJsonObject origin{{QStringLiteral("address"), content.address},
        {QStringLiteral("contentType"), content.contentType}, {QStringLiteral("retrieved"), content.retrieved.edtf()},
        {QStringLiteral("sha256"), sha256}};
    const QString originPath = base + QStringLiteral(".json");
    const bool isKept = QFileInfo(path).size() == content.bytes.size(); // not one that was cut
    return (isKept ? Result<void>() : write(path, content.bytes))
        .and_then([&] {
            return QFileInfo::exists(originPath) ? Result<void>() : write(originPath, QJsonDocument(origin).toJson());
        })
        .map([&] { return path; });
}
