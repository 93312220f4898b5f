#include "model/base/filecalls.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace {

/// The system takes no more in one call.
constexpr qsizetype MostAtOnce = 1 << 30;

/// Keeps SIGXFSZ, which tells of a file that became larger than its limit, from ending the program: the call that wrote
/// fails as well.
class SizeSignalHeld {
public:
    SizeSignalHeld()
    {
        sigemptyset(&m_signal);
        sigaddset(&m_signal, SIGXFSZ);
        pthread_sigmask(SIG_BLOCK, &m_signal, &m_before);
    }
    ~SizeSignalHeld()
    {
        if (sigismember(&m_before, SIGXFSZ) == 0) { // what came meanwhile was ours
            const timespec atOnce = {};
            while (sigtimedwait(&m_signal, nullptr, &atOnce) == SIGXFSZ) { }
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(SizeSignalHeld)

private:
    sigset_t m_signal = {};
    sigset_t m_before = {};
};

} // namespace

FileCalls FileCalls::ofSystem()
{
    return {[](const char* path, int flags, mode_t mode) { return ::open(path, flags, mode); }, &::write, &::fsync,
        &::close,
        [](const char* from, const char* to) { return ::linkat(AT_FDCWD, from, AT_FDCWD, to, AT_SYMLINK_FOLLOW); },
        [](const char* from, const char* to) { return std::rename(from, to); }};
}

tl::unexpected<Error> unwritable(const QString& name)
{
    return failure(ErrorCode::FileUnwritable, name, qt_error_string(errno));
}

Result<void> writeAll(int descriptor, const QByteArray& bytes, const QString& name, const FileCalls& calls)
{
    const SizeSignalHeld held;
    qsizetype written = 0;
    while (written < bytes.size()) {
        const auto size = static_cast<size_t>(std::min(bytes.size() - written, MostAtOnce));
        const ssize_t taken = calls.write(descriptor, bytes.constData() + written, size);
        if (taken < 0 && errno == EINTR)
            continue;
        if (taken < 0)
            return unwritable(name);
        if (taken == 0) { // would go on forever
            errno = ENOSPC;
            return unwritable(name);
        }
        written += taken;
    }
    return {};
}
