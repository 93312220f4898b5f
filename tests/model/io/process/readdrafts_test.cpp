#include "model/io/process/readdrafts.h"

#include "../office/zipped.h"
#include "model/io/process/readingprocess.h"
#include "tests/support/readhere.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <thread>

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(COMMUNIQUE_TEST_DATA "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

} // namespace

// Behind the locks the readers find what they find in the open: no file, table or setting is missing there.
TEST(ReadDrafts, GivesTheSameBehindLocks)
{
    for (const char* folder : {"html", "mhtml", "docx", "odt", "epub", "rtf", "mail", "mailbox"}) {
        const QDir documents(QStringLiteral(COMMUNIQUE_TEST_DATA "/") + QLatin1String(folder));
        const QStringList names = documents.entryList(QDir::Files);
        for (const QString& name : names.mid(0, 6)) {
            const QByteArray bytes = fixture(QLatin1String(folder) + u'/' + name);
            const auto locked = io::openBytes(bytes, name);
            const auto open = openHere(bytes, name);
            ASSERT_EQ(locked.has_value(), open.has_value()) << name.toStdString();
            if (open)
                EXPECT_EQ(locked->records, open->records) << name.toStdString();
            else
                EXPECT_EQ(locked.error(), open.error()) << name.toStdString();
        }
    }
}

TEST(ReadDrafts, FailsAsTheReaderDoes)
{
    const auto locked = io::openBytes("PK\x03\x04 nothing", QStringLiteral("a.zip"));
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().code, ErrorCode::UnknownFormat);
    EXPECT_EQ(locked.error().file, u"a.zip");
    EXPECT_TRUE(locked.error().detail.contains(u"ZIP archive"));
}

TEST(ReadDrafts, StopsAtOnceWhenAsked)
{
    std::stop_source stop;
    io::FileContent content;
    content.bytes = "<!DOCTYPE html>" + QByteArray("<p><b>The ferry sailed.</b> It was late.").repeated(300000);
    content.name = QStringLiteral("long.html");
    content.stop = stop.get_token();
    std::thread impatient([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        stop.request_stop();
    });
    const auto opened = io::openContent(content);
    impatient.join();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Cancelled);
}

TEST(ReadingProcess, SaysWhatIsMissing)
{
    using namespace io::process;
    const QString program = QStringLiteral("communique-absent");
    const Ending ending = run({program, {}, {}}, [](auto, auto) { return true; });
    EXPECT_EQ(ending, Ending::Missing);
    const Error error = failureOf(ending, program, QStringLiteral("a.html")).value();
    EXPECT_EQ(error.code, ErrorCode::Unsupported);
    EXPECT_TRUE(error.detail.contains(u"communique-absent"));
}

TEST(ReadingProcess, EndsWithoutAnAnswerToWhatIsNoRequest)
{
    using namespace io::process;
    EXPECT_EQ(
        run({QStringLiteral("communique-reader"), "none", {}}, [](auto, auto) { return true; }), Ending::BrokeOff);
}
