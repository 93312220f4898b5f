#include "model/io/process/confinement.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

namespace {

struct Probe {
    int status = -1;
    QStringList lines;
};

Probe probe(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("COMMUNIQUE_PROBE_SECRET"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(COMMUNIQUE_PROBES "/") + program, arguments);
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)};
}

} // namespace

TEST(Confinement, LeavesNothingButComputing)
{
    QTemporaryDir folder;
    QFile given(folder.filePath(QStringLiteral("given")));
    ASSERT_TRUE(given.open(QIODevice::WriteOnly));
    const Probe locked = probe(QStringLiteral("confinement-probe"), {});
    EXPECT_EQ(locked.status, 0);
    EXPECT_EQ(locked.lines.size(), 16);
    for (const QString& line : locked.lines)
        EXPECT_TRUE(line.endsWith(u" refused")) << line.toStdString();
}

TEST(Confinement, LeavesTheFilesOfOneFolderToRead)
{
    QTemporaryDir folder;
    QFile given(folder.filePath(QStringLiteral("given")));
    ASSERT_TRUE(given.open(QIODevice::WriteOnly));
    const Probe locked = probe(QStringLiteral("confinement-probe"), {folder.path()});
    EXPECT_EQ(locked.lines.size(), 16);
    for (const QString& line : locked.lines) // without Landlock this one is refused, too
        EXPECT_TRUE(line.endsWith(u" refused") || line == u"read-given-file done") << line.toStdString();
    EXPECT_TRUE(given.exists());
}

// The programs themselves have locked up before they read: they are asked while they wait for what to read.
TEST(Confinement, IsThatOfTheProgramsThatRead)
{
    for (const char* program : {"communique-reader", "communique-pdf-words"}) {
        QProcess reading;
        reading.start(QStringLiteral(COMMUNIQUE_PROBES "/") + QLatin1String(program),
            {QStringLiteral("5"), QStringLiteral("512")});
        ASSERT_TRUE(reading.waitForStarted()) << program;
        QByteArray status;
        for (int i = 0; i < 1000 && !status.contains("Seccomp:\t2"); ++i) {
            QThread::msleep(10);
            QFile file(QStringLiteral("/proc/%1/status").arg(reading.processId()));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << program;
            status = file.readAll();
        }
        EXPECT_TRUE(status.contains("Seccomp:\t2")) << program; // by a filter
        EXPECT_TRUE(status.contains("NoNewPrivs:\t1")) << program;
        reading.kill();
        reading.waitForFinished();
    }
}

TEST(Confinement, EndsWhatUsesUpItsTime)
{
    EXPECT_EQ(probe(QStringLiteral("spending-probe"), {QStringLiteral("time")}).status, io::process::OutOfTime);
    EXPECT_EQ(probe(QStringLiteral("spending-probe"), {QStringLiteral("step")}).status, io::process::OutOfTime);
}

TEST(Confinement, EndsWhatUsesUpItsMemory)
{
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "the address sanitizer reserves more than any limit";
#endif
    EXPECT_EQ(probe(QStringLiteral("spending-probe"), {QStringLiteral("memory")}).status, io::process::OutOfMemory);
}
