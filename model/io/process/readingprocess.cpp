#include "model/io/process/readingprocess.h"

#include "model/io/limits.h"
#include "model/io/process/confinement.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <optional>

namespace io::process {

namespace {

constexpr int Patience = 50; // milliseconds between two looks at the stop token
constexpr int ClockFactor = 4; // a process waits for others; its own limit counts what it used of the processor

// Beside the running program, or where it is installed. Tests may run without an application object.
QString pathOf(const QString& program)
{
    const QString own = QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget();
    const QDir folder = own.isEmpty() ? QDir(QCoreApplication::applicationDirPath()) : QFileInfo(own).absoluteDir();
    for (const char* place :
        {".", "../libexec/communique", "../lib/communique", "../" COMMUNIQUE_LIBEXECDIR "/communique"}) {
        const QString path = QStandardPaths::findExecutable(program, {folder.filePath(QLatin1String(place))});
        if (!path.isEmpty())
            return path;
    }
    return {};
}

Ending endingOf(const QProcess& process)
{
    if (process.error() == QProcess::FailedToStart)
        return Ending::Missing;
    switch (process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1) {
    case OutOfTime:
        return Ending::OutOfTime;
    case OutOfMemory:
        return Ending::OutOfMemory;
    case NotConfined:
        return Ending::NotConfined;
    default:
        return Ending::BrokeOff;
    }
}

std::optional<Ending> endingOf(Frames::State state)
{
    switch (state) {
    case Frames::State::Open:
        return {};
    case Frames::State::Enough:
        return Ending::Enough;
    case Frames::State::TooMuch:
        return Ending::TooMuch;
    case Frames::State::Foreign:
        return Ending::AnotherVersion;
    }
    return Ending::BrokeOff;
}

Ending listen(QProcess& process, const std::stop_token& stop, TakeFrame take)
{
    Frames frames(std::move(take));
    QElapsedTimer clock;
    clock.start();
    while (true) {
        const bool isMore = process.waitForReadyRead(Patience);
        if (const auto ending = endingOf(frames.hear(process.readAllStandardOutput())))
            return *ending;
        if (stop.stop_requested())
            return Ending::Cancelled;
        if (!isMore && process.state() == QProcess::NotRunning)
            return endingOf(process);
        if (clock.hasExpired(most(Limit::ReadingTime) * 1000 * ClockFactor))
            return Ending::OutOfTime;
    }
}

} // namespace

Ending run(const ReadingProcess& reading, TakeFrame take)
{
    const QString path = pathOf(reading.program);
    if (path.isEmpty())
        return Ending::Missing;
    QProcess process;
    QProcessEnvironment nothing;
    nothing.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // Qt takes an empty one for "as mine"
    process.setProcessEnvironment(nothing);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(path, {QString::number(most(Limit::ReadingTime)), QString::number(most(Limit::ReadingMemory) >> 20)});
    process.write(reading.request);
    process.write(reading.bytes);
    process.closeWriteChannel();
    const Ending ending = listen(process, reading.stop, std::move(take));
    process.kill();
    process.waitForFinished(2000);
    return ending;
}

QString endingWords(Ending ending, const QString& program)
{
    switch (ending) {
    case Ending::OutOfTime:
        return limitMessage(Limit::ReadingTime);
    case Ending::OutOfMemory:
        return limitMessage(Limit::ReadingMemory);
    case Ending::TooMuch:
        return limitMessage(Limit::ReadingOutput);
    case Ending::Missing:
        return QStringLiteral("the part of the program that reads it (%1) is missing; install the program again")
            .arg(program);
    case Ending::NotConfined:
        return QStringLiteral("this system does not let the part of the program that reads it (%1) be locked up, so it "
                              "was not read; copy the article's text and paste it")
            .arg(program);
    case Ending::AnotherVersion:
        return QStringLiteral("the part of the program that reads it (%1) is of another version; install the program "
                              "again")
            .arg(program);
    default:
        return QStringLiteral("Reading it broke off.");
    }
}

tl::unexpected<Error> failureOf(Ending ending, const QString& program, const QString& file)
{
    const auto failed = [&](ErrorCode code) { return failure(code, file, endingWords(ending, program)); };
    switch (ending) {
    case Ending::Cancelled:
        return failure(ErrorCode::Cancelled, file);
    case Ending::OutOfTime:
    case Ending::OutOfMemory:
    case Ending::TooMuch:
        return failed(ErrorCode::LimitExceeded);
    case Ending::Missing:
    case Ending::NotConfined:
    case Ending::AnotherVersion:
        return failed(ErrorCode::Unsupported);
    default:
        return failed(ErrorCode::Damaged);
    }
}

} // namespace io::process
