#include "model/base/wholefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

namespace {

constexpr int MostLinks = 40; // as the system follows
constexpr mode_t PrivateFile = 0600;
constexpr mode_t OrdinaryFile = 0666; // less the umask
constexpr mode_t PrivateFolder = 0700;

QByteArray folderOf(const QByteArray& path)
{
    const auto slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : path.first(slash);
}

/// The state of a file whose name need not be of letters that QString knows.
std::optional<FileState> stateOf(const QByteArray& path)
{
    const int descriptor = ::open(path.constData(), O_PATH | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    const auto state = fileState(descriptor);
    ::close(descriptor);
    return state;
}

/// What a link leads to at last, whether it exists or not; any other path is its own target.
Result<QByteArray> targetOf(const QString& name)
{
    QByteArray path = QFile::encodeName(name);
    for (int i = 0; i < MostLinks; ++i) {
        char words[PATH_MAX];
        const ssize_t length = ::readlink(path.constData(), words, sizeof words);
        if (length < 0)
            return path;
        const QByteArray next(words, length);
        path = next.startsWith('/') ? next : folderOf(path) + '/' + next;
    }
    errno = ELOOP;
    return unwritable(name);
}

/// One writing of a file: what it makes beside it goes with it.
class Replacement {
public:
    Replacement(const QString& name, const QByteArray& target, const Writing& writing)
        : m_name(name)
        , m_target(target)
        , m_folder(folderOf(target))
        , m_writing(writing)
        , m_calls(writing.calls)
    {
    }
    ~Replacement()
    {
        closePart();
        for (const QByteArray& path : {m_part, m_old}) {
            if (!path.isEmpty())
                ::unlink(path.constData());
        }
    }
    Q_DISABLE_COPY_MOVE(Replacement)

    Result<FileState> write(const Pieces& pieces)
    {
        return look()
            .and_then([&] { return fill(pieces); })
            .and_then([&] { return givePartName(pieces); })
            .and_then([&] { return keepOld(); })
            .and_then([&] { return replace(); })
            .and_then([&] { return confirm(); })
            .map([&] { return m_state; });
    }

private:
    Result<void> look();
    Result<void> fill(const Pieces& pieces);
    Result<void> takeOverPermissions();
    Result<void> givePartName(const Pieces& pieces);
    Result<void> keepOld();
    Result<void> replace();
    Result<void> confirm();
    bool openPart(bool isNamed);
    int closePart();
    QByteArray freeName() const;
    Result<void> copyToPrevious();

    QString m_name; ///< as messages say it
    QByteArray m_target;
    QByteArray m_folder;
    const Writing& m_writing;
    const FileCalls& m_calls;
    std::optional<struct stat> m_existing;
    int m_descriptor = -1; ///< of the part, while it is open
    QByteArray m_part; ///< the new file under its passing name; empty while it has none
    QByteArray m_old; ///< a second name of the old file, until the new one is known to last
    FileState m_state;
    qint64 m_size = 0; ///< of what was written
};

Result<void> Replacement::look()
{
    struct stat file = {};
    if (::stat(m_target.constData(), &file) != 0)
        return errno == ENOENT ? Result<void>() : unwritable(m_name);
    if (S_ISDIR(file.st_mode))
        return failure(ErrorCode::FileUnwritable, m_name, QStringLiteral("it is a folder"));
    if (!S_ISREG(file.st_mode))
        return failure(ErrorCode::FileUnwritable, m_name, QStringLiteral("a pipe or a device, not a file"));
    if (::access(m_target.constData(), W_OK) != 0) // else a file that is to stay as it is could be replaced
        return unwritable(m_name);
    m_existing = file;
    return {};
}

QByteArray Replacement::freeName() const
{
    return m_folder + "/.communique-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36) + ".part";
}

/// Without a name, nothing is left of it wherever the program ends.
bool Replacement::openPart(bool isNamed)
{
    const mode_t mode = m_writing.isPrivate || m_existing ? PrivateFile : OrdinaryFile;
    const QByteArray path = isNamed ? freeName() : m_folder;
    m_descriptor = m_calls.open(
        path.constData(), O_WRONLY | O_CLOEXEC | (isNamed ? O_CREAT | O_EXCL | O_NOFOLLOW : O_TMPFILE), mode);
    if (m_descriptor >= 0 && isNamed)
        m_part = path;
    return m_descriptor >= 0;
}

int Replacement::closePart()
{
    const int closed = m_descriptor >= 0 ? m_calls.close(m_descriptor) : 0;
    m_descriptor = -1; // closed whatever was said
    return closed < 0 && errno != EINTR ? -1 : 0;
}

Result<void> Replacement::fill(const Pieces& pieces)
{
    // Where files without a name are not known the reasons differ from system to system.
    if (m_descriptor < 0 && !openPart(false) && !openPart(true))
        return unwritable(m_name);
    if (auto taken = takeOverPermissions(); !taken)
        return taken;
    m_size = 0;
    const Pieces counted = [&](const PieceSink& take) {
        return pieces([&](const QByteArray& piece) {
            m_size += piece.size();
            return take(piece);
        });
    };
    if (auto written = writePieces(m_descriptor, counted, m_name, m_calls); !written)
        return written;
    int synced = 0;
    while ((synced = m_calls.sync(m_descriptor)) != 0 && errno == EINTR) { }
    if (synced != 0)
        return unwritable(m_name);
    return {};
}

/// A group that cannot be kept must not hand its rights to another.
Result<void> Replacement::takeOverPermissions()
{
    if (!m_existing)
        return {};
    mode_t mode = m_existing->st_mode & 0777;
    if (m_existing->st_uid != ::geteuid()) // else the new file is whoever's writes it
        std::ignore = ::fchown(m_descriptor, m_existing->st_uid, static_cast<gid_t>(-1));
    struct stat part = {};
    if (::fstat(m_descriptor, &part) != 0)
        return unwritable(m_name);
    if (part.st_gid != m_existing->st_gid && ::fchown(m_descriptor, static_cast<uid_t>(-1), m_existing->st_gid) != 0)
        mode &= ~(S_IRWXG & ~((mode & S_IRWXO) << 3));
    return ::fchmod(m_descriptor, mode) == 0 ? Result<void>() : Result<void>(unwritable(m_name));
}

Result<void> Replacement::givePartName(const Pieces& pieces)
{
    if (m_part.isEmpty()) {
        const QByteArray path = freeName();
        const QByteArray opened = "/proc/self/fd/" + QByteArray::number(m_descriptor);
        if (m_calls.link(opened.constData(), path.constData()) == 0) {
            m_part = path;
        } else { // no /proc, or no links: once more, with a name from the beginning
            closePart();
            if (!openPart(true))
                return unwritable(m_name);
            if (auto filled = fill(pieces); !filled)
                return filled;
        }
    }
    if (closePart() != 0)
        return unwritable(m_name);
    const auto state = stateOf(m_part); // some file systems settle size and time at closing
    if (!state || state->size != m_size)
        return failure(ErrorCode::FileUnwritable, m_name, QStringLiteral("the disk took only a part of it"));
    m_state = *state;
    return {};
}

Result<void> Replacement::keepOld()
{
    if (!m_existing)
        return {};
    const QByteArray path = freeName();
    if (m_calls.link(m_target.constData(), path.constData()) == 0)
        m_old = path;
    else if (m_writing.keepsPrevious) // a file system without links
        return copyToPrevious();
    return {};
}

Result<void> Replacement::copyToPrevious()
{
    QFile old(QFile::decodeName(m_target));
    if (!old.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnwritable, m_name, old.errorString());
    const QByteArray bytes = old.readAll();
    if (old.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnwritable, m_name, old.errorString());
    return writeWholeFile(QFile::decodeName(m_target + '~'), bytes, {.isPrivate = true, .calls = m_calls})
        .map([](auto) {});
}

Result<void> Replacement::replace()
{
    if (m_writing.replaces && stateOf(m_target) != m_writing.replaces)
        return failure(ErrorCode::FileUnwritable, m_name, QStringLiteral("another program has changed it meanwhile"));
    if (m_calls.rename(m_part.constData(), m_target.constData()) != 0)
        return unwritable(m_name);
    m_part.clear();
    return {};
}

/// Where the disk does not say that the new name will last, the old file gets it back.
Result<void> Replacement::confirm()
{
    const int folder = m_calls.open(m_folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
    int synced = folder < 0 && errno != EACCES ? -1 : 0; // a folder that may be written but not read
    if (folder >= 0) {
        while ((synced = m_calls.sync(folder)) != 0 && errno == EINTR) { }
        synced = synced != 0 && errno != EINVAL && errno != ENOTSUP ? -1 : 0; // not every file system can
    }
    const auto failed = unwritable(m_name);
    if (folder >= 0)
        m_calls.close(folder);
    if (synced != 0) {
        if (!m_existing)
            ::unlink(m_target.constData());
        else if (!m_old.isEmpty() && m_calls.rename(m_old.constData(), m_target.constData()) == 0)
            m_old.clear();
        return failed;
    }
    if (m_writing.keepsPrevious && !m_old.isEmpty()
        && m_calls.rename(m_old.constData(), (m_target + '~').constData()) == 0)
        m_old.clear();
    return {};
}

} // namespace

Result<FileState> writeWholeFile(const QString& path, const Pieces& pieces, const Writing& writing)
{
    return targetOf(path).and_then(
        [&](const QByteArray& target) { return Replacement(path, target, writing).write(pieces); });
}

Result<FileState> writeWholeFile(const QString& path, const QByteArray& bytes, const Writing& writing)
{
    return writeWholeFile(path, onePiece(bytes), writing);
}

void removeLeftParts(const QString& folder)
{
    const QDateTime anHourAgo = QDateTime::currentDateTime().addSecs(-3600);
    const auto parts = QDir(folder).entryInfoList({QStringLiteral(".communique-*.part")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& part : parts) {
        if (part.fileTime(QFileDevice::FileMetadataChangeTime) < anHourAgo)
            QFile::remove(part.filePath());
    }
}

Result<void> writePieces(int descriptor, const Pieces& pieces, const QString& name, const FileCalls& calls)
{
    Result<void> taken;
    const Result<void> given = pieces([&](const QByteArray& piece) {
        taken = writeAll(descriptor, piece, name, calls);
        return taken.has_value();
    });
    return taken ? given : taken;
}

Result<void> writeThrough(const QString& path, const Pieces& pieces)
{
    const FileCalls calls = FileCalls::ofSystem();
    const int descriptor = calls.open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC | O_NOCTTY, 0);
    if (descriptor < 0)
        return unwritable(path);
    const auto written = writePieces(descriptor, pieces, path);
    if (calls.close(descriptor) != 0 && written && errno != EINTR)
        return unwritable(path);
    return written;
}

Result<void> makePrivateFolder(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    if (!QDir(path).exists()) {
        const QString above = QFileInfo(QDir::cleanPath(path)).path();
        if (!QDir().mkpath(above) || (::mkdir(name.constData(), PrivateFolder) != 0 && errno != EEXIST))
            return unwritable(path);
    }
    struct stat folder = {};
    if (::stat(name.constData(), &folder) != 0)
        return unwritable(path);
    if (!S_ISDIR(folder.st_mode)) {
        errno = ENOTDIR;
        return unwritable(path);
    }
    if ((folder.st_mode & 077) != 0 && folder.st_uid == ::geteuid())
        ::chmod(name.constData(), PrivateFolder);
    return {};
}
