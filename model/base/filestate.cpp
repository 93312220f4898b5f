#include "model/base/filestate.h"

#include <QFile>
#include <QStringList>
#include <sys/stat.h>

namespace {

FileState stateOf(const struct stat& file)
{
    return {file.st_dev, file.st_ino, file.st_size, file.st_mtim.tv_sec * 1'000'000'000LL + file.st_mtim.tv_nsec};
}

} // namespace

std::optional<FileState> fileState(const QString& path)
{
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    return stateOf(file);
}

std::optional<FileState> fileState(int descriptor)
{
    struct stat file = {};
    if (::fstat(descriptor, &file) != 0)
        return std::nullopt;
    return stateOf(file);
}

QString toWords(const FileState& state)
{
    return QStringLiteral("%1 %2 %3 %4").arg(state.device).arg(state.inode).arg(state.size).arg(state.modified);
}

std::optional<FileState> fileStateFrom(QStringView words)
{
    const auto parts = words.split(u' ');
    if (parts.size() != 4)
        return std::nullopt;
    bool areNumbers[4] = {};
    const FileState state{parts[0].toULongLong(&areNumbers[0]), parts[1].toULongLong(&areNumbers[1]),
        parts[2].toLongLong(&areNumbers[2]), parts[3].toLongLong(&areNumbers[3])};
    if (!areNumbers[0] || !areNumbers[1] || !areNumbers[2] || !areNumbers[3])
        return std::nullopt;
    return state;
}
