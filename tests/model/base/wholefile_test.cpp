// A file that is written is complete or stays as it was, whatever the disk does.
#include "model/base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cerrno>
#include <gtest/gtest.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

const QByteArray Old = "the old document\n";
const QByteArray New = QByteArray("the new document, which is longer ").repeated(4) + '\n';

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

mode_t modeOf(const QString& path)
{
    struct stat file = {};
    return ::stat(QFile::encodeName(path).constData(), &file) == 0 ? file.st_mode & 07777 : 0;
}

/// What stands in a folder, hidden or not: "a.json b.json".
std::string names(const QString& folder)
{
    return QDir(folder)
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name)
        .join(u' ')
        .toStdString();
}

/// Runs in a process of its own, which may take rights and limits from itself.
int inChild(const std::function<int()>& run)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(run());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

/// What is mounted from now on is seen by this process alone; whether it may.
bool takeOwnMounts()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWNS) == 0)
        return true;
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    const auto tell = [](const char* place, const QByteArray& words) {
        return writeThrough(QString::fromLatin1(place), onePiece(words)).has_value();
    };
    return tell("/proc/self/setgroups", "deny") && tell("/proc/self/uid_map", "0 " + user + " 1")
        && tell("/proc/self/gid_map", "0 " + group + " 1");
}

class WholeFileTest : public testing::Test {
protected:
    WholeFileTest() { put(path, Old); }

    /// The old document, alone in its folder.
    void expectUntouched(const std::string& what)
    {
        EXPECT_EQ(contentOf(path), Old) << what;
        EXPECT_EQ(names(folder.path()), "a.json") << what;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.json"));
};

/// Fails the n-th of all calls, and knows which one it was.
struct FailingCalls {
    int failing = 0;
    int reason = ENOSPC;
    int count = 0;
    std::string failed = {}; ///< its name; empty where there were not so many

    bool fails(const char* name)
    {
        if (count++ != failing)
            return false;
        failed = name;
        errno = reason;
        return true;
    }
    FileCalls calls()
    {
        const FileCalls system = FileCalls::ofSystem();
        return {[=, this](auto... a) { return fails("open") ? -1 : system.open(a...); },
            [=, this](auto... a) { return fails("write") ? -1 : system.write(a...); },
            [=, this](auto... a) { return fails("sync") ? -1 : system.sync(a...); },
            [=, this](int descriptor) { // an error of closing is told once it is closed
                const int closed = system.close(descriptor);
                return fails("close") ? -1 : closed;
            },
            [=, this](auto... a) { return fails("link") ? -1 : system.link(a...); },
            [=, this](auto... a) { return fails("rename") ? -1 : system.rename(a...); }};
    }
};

} // namespace

TEST_F(WholeFileTest, ReplacesTheOldFileAndLeavesNothingBeside)
{
    const auto written = writeWholeFile(path, New);
    ASSERT_TRUE(written.has_value());
    EXPECT_EQ(contentOf(path), New);
    EXPECT_EQ(*written, fileState(path));
    EXPECT_EQ(fileStateFrom(toWords(*written)), *written);
    EXPECT_EQ(names(folder.path()), "a.json");
    EXPECT_TRUE(writeWholeFile(path, QByteArray()).has_value());
    EXPECT_EQ(contentOf(path), QByteArray());
}

// The disk is full after so many bytes: the call before takes what still fits, as the system does.
TEST_F(WholeFileTest, TheOldFileStaysWhicheverByteIsTheLast)
{
    for (qsizetype room = 0; room < New.size(); ++room) {
        Writing writing{.keepsPrevious = true};
        qsizetype left = room;
        writing.calls.write = [&](int descriptor, const void* bytes, size_t size) -> ssize_t {
            errno = ENOSPC;
            if (left == 0)
                return -1;
            const ssize_t taken = ::write(descriptor, bytes, std::min(size, static_cast<size_t>(left)));
            left -= taken;
            return taken;
        };
        const auto written = writeWholeFile(path, New, writing);
        ASSERT_FALSE(written.has_value()) << room;
        EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
        EXPECT_EQ(written.error().detail, QStringLiteral("No space left on device"));
        expectUntouched(std::to_string(room));
    }
}

// A device that takes bytes without a word and keeps only so many of them.
TEST_F(WholeFileTest, TheOldFileStaysWhereTheDiskLies)
{
    for (qsizetype room = 0; room < New.size(); ++room) {
        Writing writing;
        writing.calls.write = [&](int descriptor, const void* bytes, size_t size) {
            return ::write(descriptor, bytes, std::min(size, static_cast<size_t>(room))) < 0
                ? -1
                : static_cast<ssize_t>(size);
        };
        EXPECT_FALSE(writeWholeFile(path, New, writing).has_value()) << room;
        expectUntouched(std::to_string(room));
    }
}

// Without files that have no name, and without links, there is another way; every other failure is one.
TEST_F(WholeFileTest, TheOldFileStaysWhicheverCallFails)
{
    for (const int reason : {ENOSPC, EDQUOT, EIO, EFBIG, EROFS}) {
        std::string outcomes;
        for (int failing = 0;; ++failing) {
            FailingCalls disk{failing, reason};
            const auto written = writeWholeFile(path, New, {.calls = disk.calls()});
            if (disk.failed.empty()) { // all of them were done
                EXPECT_TRUE(written.has_value());
                break;
            }
            outcomes += disk.failed + (written ? "+ " : "- ");
            EXPECT_TRUE(written || written.error().detail == qt_error_string(reason)) << outcomes;
            EXPECT_EQ(contentOf(path), written ? New : Old) << outcomes;
            put(path, Old);
            expectUntouched(outcomes);
        }
        const std::string rest = "link+ rename- open- sync- close+ ";
        const bool isAsExpected = outcomes == "open+ write- sync- link+ close- " + rest
            || outcomes == "open+ open- write- sync- close- " + rest; // where every file has a name
        EXPECT_TRUE(isAsExpected) << outcomes;
        put(path, Old);
    }
}

TEST_F(WholeFileTest, ANewFileThatFailsIsNotThere)
{
    const QString fresh = folder.filePath(QStringLiteral("b.json"));
    for (int failing = 0;; ++failing) {
        FailingCalls disk{failing};
        const auto written = writeWholeFile(fresh, New, {.calls = disk.calls()});
        if (written)
            QFile::remove(fresh);
        expectUntouched(disk.failed);
        if (disk.failed.empty())
            break;
    }
}

TEST_F(WholeFileTest, InterruptedAndShortCallsGoOn)
{
    const FileCalls system = FileCalls::ofSystem();
    Writing writing;
    int calls = 0;
    const auto isInterrupted = [&] {
        errno = EINTR;
        return ++calls % 3 != 0;
    };
    writing.calls.write = [&](int descriptor, const void* bytes, size_t) {
        return isInterrupted() ? -1 : ::write(descriptor, bytes, 1);
    };
    writing.calls.sync = [&](int descriptor) { return isInterrupted() ? -1 : ::fsync(descriptor); };
    EXPECT_TRUE(writeWholeFile(path, New, writing).has_value());
    EXPECT_EQ(contentOf(path), New);
}

TEST_F(WholeFileTest, ALimitOnTheSizeOfFilesFailsAndEndsNothing)
{
    const int failed = inChild([&] {
        int count = 0;
        for (qsizetype most = 0; most < New.size(); ++most) {
            const rlimit limit{static_cast<rlim_t>(most), RLIM_INFINITY};
            if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 255;
            if (const auto written = writeWholeFile(path, New);
                !written && written.error().detail == qt_error_string(EFBIG) && contentOf(path) == Old)
                ++count;
        }
        return count;
    });
    EXPECT_EQ(failed, New.size());
    expectUntouched("with a limit");
}

// A real file system that becomes full: every number of free pages, and none too many.
TEST_F(WholeFileTest, TheOldFileSurvivesAFullFileSystem)
{
    constexpr int Skipped = 77;
    const QString disk = folder.filePath(QStringLiteral("disk"));
    ASSERT_TRUE(QDir().mkdir(disk));
    const int result = inChild([&] {
        if (!takeOwnMounts())
            return Skipped;
        const QByteArray place = QFile::encodeName(disk);
        ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
        if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=256k") != 0)
            return Skipped;
        const QString document = disk + QStringLiteral("/a.json");
        const QByteArray large = New.repeated(900); // 31 pages
        int failures = 0;
        for (int kilobytes = 0; kilobytes <= 256; kilobytes += 4) {
            QFile::remove(document);
            put(document, Old);
            QFile ballast(disk + QStringLiteral("/ballast"));
            if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                return 1;
            for (int i = 0; i < kilobytes / 4; ++i)
                ballast.write(QByteArray(4096, 'x'));
            const auto written = writeWholeFile(document, large, {.keepsPrevious = true});
            if (contentOf(document) != (written ? large : Old))
                return 2;
            if (names(disk) != (written ? "a.json a.json~ ballast" : "a.json ballast"))
                return 3;
            failures += written ? 0 : 1;
            ballast.remove();
            QFile::remove(document + u'~');
        }
        return failures > 20 && failures < 60 ? 0 : 4;
    });
    if (result == Skipped)
        GTEST_SKIP() << "no file system can be mounted here";
    EXPECT_EQ(result, 0);
}

TEST_F(WholeFileTest, ALinkStaysAndItsTargetIsWritten)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("other")));
    const QString link = folder.filePath(QStringLiteral("other/link.json"));
    ASSERT_EQ(::symlink("../a.json", QFile::encodeName(link).constData()), 0);
    ASSERT_TRUE(writeWholeFile(link, New).has_value());
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(contentOf(path), New);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(writeWholeFile(link, Old).has_value()) << "to where it leads, though nothing was there";
    EXPECT_EQ(contentOf(path), Old);
}

TEST_F(WholeFileTest, LinksThatLeadInACircleFail)
{
    const QString link = folder.filePath(QStringLiteral("circle"));
    ASSERT_EQ(::symlink("circle", QFile::encodeName(link).constData()), 0);
    EXPECT_EQ(writeWholeFile(link, New).error().detail, qt_error_string(ELOOP));
}

TEST_F(WholeFileTest, PermissionsStayAndNewFilesArePrivateWhereAskedFor)
{
    for (const mode_t mode : {0600u, 0640u, 0664u}) {
        ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), mode), 0);
        ASSERT_TRUE(writeWholeFile(path, New, {.isPrivate = true}).has_value());
        EXPECT_EQ(modeOf(path), mode);
    }
    const mode_t before = ::umask(027);
    EXPECT_TRUE(writeWholeFile(folder.filePath(QStringLiteral("b")), New).has_value());
    EXPECT_TRUE(writeWholeFile(folder.filePath(QStringLiteral("c")), New, {.isPrivate = true}).has_value());
    ::umask(before);
    EXPECT_EQ(modeOf(folder.filePath(QStringLiteral("b"))), 0640u);
    EXPECT_EQ(modeOf(folder.filePath(QStringLiteral("c"))), 0600u);
    const QString closed = folder.filePath(QStringLiteral("d/e"));
    ASSERT_TRUE(makePrivateFolder(closed).has_value());
    EXPECT_EQ(modeOf(closed), 0700u);
    ASSERT_EQ(::chmod(QFile::encodeName(closed).constData(), 0755), 0);
    ASSERT_TRUE(makePrivateFolder(closed).has_value());
    EXPECT_EQ(modeOf(closed), 0700u);
}

TEST_F(WholeFileTest, TheVersionBeforeStaysBeside)
{
    ASSERT_TRUE(writeWholeFile(path, New, {.keepsPrevious = true}).has_value());
    EXPECT_EQ(contentOf(path + u'~'), Old);
    ASSERT_TRUE(writeWholeFile(path, "third", {.keepsPrevious = true}).has_value());
    EXPECT_EQ(contentOf(path + u'~'), New);
    Writing withoutLinks{.keepsPrevious = true};
    withoutLinks.calls.link = [](const char*, const char*) {
        errno = EPERM;
        return -1;
    };
    ASSERT_TRUE(writeWholeFile(path, "fourth", withoutLinks).has_value());
    EXPECT_EQ(contentOf(path + u'~'), QByteArray("third"));
    EXPECT_EQ(contentOf(path), QByteArray("fourth"));
    EXPECT_EQ(names(folder.path()), "a.json a.json~");
}

TEST_F(WholeFileTest, OnlyTheVersionItReplacesIsReplaced)
{
    const auto read = fileState(path);
    put(path, "somebody else's");
    EXPECT_FALSE(writeWholeFile(path, New, {.replaces = read}).has_value());
    EXPECT_EQ(contentOf(path), QByteArray("somebody else's"));
    EXPECT_TRUE(writeWholeFile(path, New, {.replaces = fileState(path)}).has_value());
}

TEST_F(WholeFileTest, WhatWasLeftLongAgoIsTakenAway)
{
    put(folder.filePath(QStringLiteral(".communique-1.part")), New);
    removeLeftParts(folder.path());
    EXPECT_EQ(names(folder.path()), ".communique-1.part a.json") << "may still be in use";
    QFile::remove(folder.filePath(QStringLiteral(".communique-1.part")));
}

TEST_F(WholeFileTest, WhatIsNoFileIsSaid)
{
    EXPECT_EQ(writeWholeFile(folder.path(), New).error().detail, QStringLiteral("it is a folder"));
    EXPECT_EQ(writeWholeFile(folder.filePath(QStringLiteral("no/a")), New).error().detail, qt_error_string(ENOENT));
    EXPECT_EQ(writeWholeFile(path + QStringLiteral("/a"), New).error().detail, qt_error_string(ENOTDIR));
    EXPECT_FALSE(writeWholeFile(QStringLiteral("/proc/self/a.json"), New).has_value());
    EXPECT_FALSE(writeWholeFile(QStringLiteral("/dev/null"), New).has_value());
    EXPECT_FALSE(writeWholeFile({}, New).has_value());
    EXPECT_EQ(writeThrough(QStringLiteral("/dev/full"), onePiece(New)).error().detail, qt_error_string(ENOSPC));
    EXPECT_TRUE(writeThrough(QStringLiteral("/dev/null"), onePiece(New)).has_value());
    expectUntouched("");
}

TEST_F(WholeFileTest, WhatMayNotBeWrittenStays)
{
    constexpr uid_t Nobody = 65534;
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    const int result = inChild([&] { // root may write everywhere
        if (::geteuid() == 0 && (::setgid(Nobody) != 0 || ::setuid(Nobody) != 0))
            return 1;
        ::chmod(QFile::encodeName(folder.path()).constData(), 0555);
        ::chmod(QFile::encodeName(path).constData(), 0444);
        const auto written = writeWholeFile(path, New);
        const auto fresh = writeWholeFile(folder.filePath(QStringLiteral("b")), New);
        return !written && !fresh && fresh.error().detail == qt_error_string(EACCES) ? 0 : 2;
    });
    ::chmod(QFile::encodeName(folder.path()).constData(), 0755);
    EXPECT_EQ(result, 0);
    expectUntouched("");
}
