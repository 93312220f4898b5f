#include "app/commandline/output.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace commandline {

namespace {

bool isStandardOutput(const QString& path)
{
    return path.isEmpty() || path == u"-";
}

Result<void> writeStandardOutput(const Pieces& pieces)
{
    const bool isWritten = pieces([](const QByteArray& piece) {
        const auto size = static_cast<size_t>(piece.size());
        return std::fwrite(piece.constData(), 1, size, stdout) == size;
    });
    if (!isWritten || std::fflush(stdout) != 0)
        return failure(
            ErrorCode::FileUnwritable, QStringLiteral("standard output"), QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

} // namespace

Result<void> checkOutput(const QString& path)
{
    if (isStandardOutput(path))
        return {};
    const QFileInfo file(path);
    if (file.isDir())
        return failure(ErrorCode::FileUnwritable, path, QStringLiteral("it is a folder"));
    const QFileInfo folder(file.absolutePath());
    if (!folder.exists())
        return failure(ErrorCode::FileUnwritable, path, QStringLiteral("the folder does not exist"));
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return failure(ErrorCode::FileUnwritable, path, QStringLiteral("permission denied"));
    return {};
}

Result<void> writeOutput(const QByteArray& bytes, const QString& path)
{
    return writeOutput([&](const auto& take) { return take(bytes); }, path);
}

Result<void> writeOutput(const Pieces& pieces, const QString& path)
{
    if (isStandardOutput(path))
        return writeStandardOutput(pieces);
    const auto to = [](QIODevice& device) {
        return [&device](const QByteArray& piece) { return device.write(piece) == piece.size(); };
    };
    if (const QFileInfo file(path);
        file.exists() && !file.isFile() && !file.isDir()) { // a pipe or device cannot be replaced
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly) || !pieces(to(device)) || !device.flush())
            return failure(ErrorCode::FileUnwritable, path, device.errorString());
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    if (!pieces(to(file)) || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace commandline
