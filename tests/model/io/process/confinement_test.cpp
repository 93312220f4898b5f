#include "model/io/process/confinement.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
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
