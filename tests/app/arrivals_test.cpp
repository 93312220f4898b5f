#include "app/arrivals.h"

#include "tests/model/fetch/loopbackserver.h"

#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace {

const QByteArray page =
    "<!DOCTYPE html><title>Ferry talks</title><h1>Ferry talks begin in Narvik</h1>"
    "<p>The two towns met on Monday and spoke about the ferry for four hours, their mayors said.</p>";

class ArrivalsTest : public testing::Test {
protected:
    ArrivalsTest()
    {
        QObject::connect(&job, &ExtractionJob::finished, &arrivals,
            [this](const auto& found) { articles.push_back(found->articles.front()); });
        QObject::connect(&arrivals, &Arrivals::reported, &arrivals, [this](const QString& lines) { report = lines; });
    }
    void await(size_t count)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return articles.size() == count && !job.isRunning(); }, 30'000));
    }
    void awaitReport()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !report.isEmpty(); }, 30'000));
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir folder;
    QTemporaryDir copies;
    LoopbackServer server;
    ExtractionJob job;
    Arrivals arrivals{&job, copies.path()};
    std::vector<Article> articles;
    QString report;
};

} // namespace

TEST_F(ArrivalsTest, OpenAnAddressAndKeepACopy)
{
    server.serve("/story", "text/html", page);
    arrivals.open({server.address(QStringLiteral("/story"))});
    await(1);
    EXPECT_EQ(articles[0].title, u"Ferry talks begin in Narvik");
    EXPECT_EQ(articles[0].url, server.address(QStringLiteral("/story")));
    EXPECT_TRUE(QFile::exists(articles[0].file)) << articles[0].file.toStdString();
    EXPECT_TRUE(articles[0].file.startsWith(copies.path()));
    EXPECT_EQ(report, u"");
}

TEST_F(ArrivalsTest, SayWhatBecameOfEach)
{
    server.serve("/story", "text/html", page);
    server.serve("/picture", "image/png", "x");
    arrivals.open({write(QStringLiteral("a.txt"), "The ministers met in Oslo on 3 May 2021.\n"),
        server.address(QStringLiteral("/picture")), folder.filePath(QStringLiteral("none.txt")),
        write(QStringLiteral("page.dat"), page), server.address(QStringLiteral("/story"))});
    awaitReport();
    EXPECT_EQ(articles.size(), 3u);
    EXPECT_TRUE(report.startsWith(QStringLiteral("3 of 5 files opened.\n"))) << report.toStdString();
    EXPECT_TRUE(report.contains(QStringLiteral("none.txt: There is no such file.")));
    EXPECT_TRUE(report.contains(QStringLiteral("/picture: The address leads to a picture")));
}

TEST_F(ArrivalsTest, TakeTheReadableFilesOfFolders)
{
    write(QStringLiteral("a.html"), page);
    write(QStringLiteral("b.md"), "# Ferry\n\nThe ministers met in Oslo on 3 May 2021.\n");
    write(QStringLiteral("c.png"), "\x89PNG");
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(folder.path())});
    EXPECT_TRUE(arrivals.take(dropped, {}));
    await(2);
    EXPECT_EQ(report, u"");
}

TEST_F(ArrivalsTest, PreferThePageOnTheClipboardToItsWords)
{
    QMimeData copied;
    copied.setHtml(
        QStringLiteral("<meta charset='utf-8'><h1>Ferry talks</h1><p>The two towns met on Monday for four "
                       "hours, said their mayors.</p><p>They meet again in May, and in the smaller town.</p>"));
    copied.setText(QStringLiteral("Ferry talks The two towns met on Monday for four hours, said their mayors."));
    EXPECT_TRUE(arrivals.take(copied, QStringLiteral("the clipboard")));
    await(1);
    EXPECT_EQ(articles[0].title, u"Ferry talks");
    EXPECT_EQ(articles[0].paragraphs.size(), 3u);
}

TEST_F(ArrivalsTest, TakeTheWordsWhereThePageIsPoor)
{
    QMimeData copied;
    copied.setHtml(QStringLiteral("<div><span>x</span></div>"));
    copied.setText(QStringLiteral("The two towns met on Monday for four hours, said their mayors."));
    EXPECT_TRUE(arrivals.take(copied, {}));
    await(1);
    EXPECT_EQ(articles[0].text.view(), copied.text());
}

TEST_F(ArrivalsTest, TakeACopiedAddressAsSuch)
{
    server.serve("/story", "text/html", page);
    QMimeData copied;
    copied.setText(server.address(QStringLiteral("/story")) + QLatin1Char('\n'));
    EXPECT_TRUE(arrivals.take(copied, {}));
    await(1);
    EXPECT_EQ(articles[0].title, u"Ferry talks begin in Narvik");
    QMimeData nothing;
    nothing.setText(QStringLiteral(" \n"));
    EXPECT_FALSE(arrivals.take(nothing, {}));
}

TEST_F(ArrivalsTest, SayThatAnArticleIsNotEnglish)
{
    arrivals.open({write(QStringLiteral("rat.txt"),
        "Der Rat der Stadt hat am Dienstag beschlossen, die Straße bis zum Frühjahr zu sperren, sagte die "
        "Bürgermeisterin. Die Bewohner des Viertels sind damit nicht einverstanden und wollen klagen.\n")});
    awaitReport();
    EXPECT_EQ(articles.size(), 1u);
    EXPECT_TRUE(report.startsWith(QStringLiteral("rat.txt: The article is in German:"))) << report.toStdString();
}

TEST_F(ArrivalsTest, StopWithoutAWord)
{
    server.serveRaw("/slow", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nand then", true);
    QSignalSpy loading(&arrivals, &Arrivals::loading);
    arrivals.open({server.address(QStringLiteral("/slow")), server.address(QStringLiteral("/never"))});
    ASSERT_TRUE(loading.wait(5000));
    arrivals.cancel();
    EXPECT_EQ(loading.last().at(0).toString(), QString());
    QTest::qWait(20);
    EXPECT_LE(server.requests, 1);
    EXPECT_EQ(report, u"");
}
