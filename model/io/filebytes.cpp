#include "model/io/filebytes.h"

#include "model/io/reader.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace io {

Result<QByteArray> fileBytes(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists() && (path.startsWith(u"http://") || path.startsWith(u"https://")))
        return failure(ErrorCode::Network, path,
            QStringLiteral("Addresses are opened in the window alone. Save the page (curl -L -o page.html ADDRESS) and "
                           "open the file."));
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (file.isDir())
        return failure(ErrorCode::FileIsDirectory, path);
    if (!file.isFile()) // opening a pipe would wait for its writer
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("a pipe or a device, not a file"));
    if (file.size() > MaximumFileSize)
        return failure(ErrorCode::FileTooLarge, path, QString::number(file.size()));
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, device.errorString());
    return deviceBytes(device, path);
}

Result<QByteArray> deviceBytes(QIODevice& device, const QString& name)
{
    QByteArray bytes;
    while (bytes.size() <= MaximumFileSize) { // sizes may lie: a file that grows, /proc
        constexpr qint64 least = 64 * 1024; // a read takes room for all that it may give
        const qint64 expected = std::max(least, device.size() - device.pos() + 1);
        const QByteArray part = device.read(std::min(expected, MaximumFileSize + 1 - bytes.size()));
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() > MaximumFileSize)
        return failure(ErrorCode::FileTooLarge, name, QString::number(bytes.size()));
    if (const auto* file = qobject_cast<QFile*>(&device); file && file->error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, name, file->errorString());
    return bytes;
}

} // namespace io
