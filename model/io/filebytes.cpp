#include "model/io/filebytes.h"

#include "model/io/limits.h"
#include "model/io/recordsformat.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace io {

namespace {
// What is asked for at once is taken from the memory at once.
constexpr qint64 LeastPart = 64 << 10;
constexpr qint64 MostPart = 4 << 20;
} // namespace

qint64 mostBytes(const QByteArray& start)
{
    return startsLikeRecords(start) ? most(Limit::RecordsSize) : most(Limit::FileSize);
}

tl::unexpected<Error> tooLarge(const QByteArray& start, const QString& name, qint64 size)
{
    return startsLikeRecords(start) ? beyond(Limit::RecordsSize, name)
                                    : failure(ErrorCode::FileTooLarge, name, QString::number(size));
}

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
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, device.errorString());
    if (const QByteArray start = device.peek(RecordsStart); file.size() > mostBytes(start))
        return tooLarge(start, path, file.size());
    return deviceBytes(device, path);
}

Result<QByteArray> deviceBytes(QIODevice& device, const QString& name)
{
    QByteArray bytes;
    while (bytes.size() <= mostBytes(bytes)) { // sizes may lie: a file that grows, /proc
        const qint64 expected = std::clamp(device.size() - device.pos() + 1, LeastPart, MostPart);
        const QByteArray part = device.read(std::min(expected, mostBytes(bytes) - bytes.size() + 1));
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() > mostBytes(bytes))
        return tooLarge(bytes, name, bytes.size());
    if (const auto* file = qobject_cast<QFile*>(&device); file && file->error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, name, file->errorString());
    return bytes;
}

} // namespace io
