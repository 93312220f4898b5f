#include "app/commandline/output.h"

#include "model/base/wholefile.h"

#include <QFileInfo>
#include <cstdio>
#include <unistd.h>

namespace commandline {

namespace {

bool isStandardOutput(const QString& path)
{
    return path.isEmpty() || path == u"-";
}

Result<void> writeStandardOutput(const Pieces& pieces)
{
    const QString name = QStringLiteral("standard output");
    if (std::fflush(stdout) != 0) // what was printed before comes first
        return unwritable(name);
    return writePieces(STDOUT_FILENO, pieces, name);
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
    return writeOutput(onePiece(bytes), path);
}

Result<void> writeOutput(const Pieces& pieces, const QString& path)
{
    if (isStandardOutput(path))
        return writeStandardOutput(pieces);
    if (const QFileInfo file(path);
        file.exists() && !file.isFile() && !file.isDir()) { // a pipe or device cannot be replaced
        return writeThrough(path, pieces);
    }
    return writeWholeFile(path, pieces).map([](const FileState&) {});
}

} // namespace commandline
