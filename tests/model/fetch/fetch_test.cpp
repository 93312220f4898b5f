#include "model/fetch/fetch.h"

#include "loopbackserver.h"
#include "model/fetch/copies.h"
#include "model/io/filebytes.h"
#include "model/io/reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <optional>

using namespace std::chrono_literals;

namespace {

const QByteArray page =
    "<!DOCTYPE html><title>Ferry talks</title><h1>Ferry talks begin in Narvik</h1>"
    "<p>The two towns met on Monday and spoke about the ferry for four hours, their mayors said.</p>"
    "<p>A second meeting has been agreed for the first week of May in the smaller town.</p>";

class Fetching : public testing::Test {
protected:
    struct Outcome {
        std::optional<io::FileContent> content;
        std::optional<Error> error;
    };

    // Fetches one address to its end.
    static Outcome fetched(const QString& address, FetchLimits limits = {})
    {
        Fetch fetch(nullptr, limits);
        Outcome outcome;
        QObject::connect(&fetch, &Fetch::finished, &fetch, [&](const io::FileContent& c) { outcome.content = c; });
        QObject::connect(&fetch, &Fetch::failed, &fetch, [&](const Error& e) { outcome.error = e; });
        QSignalSpy finished(&fetch, &Fetch::finished);
        QSignalSpy failed(&fetch, &Fetch::failed);
        fetch.start(address);
        for (int i = 0; i < 200 && finished.isEmpty() && failed.isEmpty(); ++i)
            finished.wait(50);
        EXPECT_FALSE(fetch.isRunning());
        return outcome;
    }

    std::string failure(const QString& path, FetchLimits limits = {})
    {
        const Outcome outcome = fetched(server.address(path), limits);
        return outcome.error ? outcome.error->detail.toStdString() : "none";
    }

    LoopbackServer server;
};

} // namespace

TEST_F(Fetching, GivesBytesAddressTypeAndTime)
{
    server.serve("/story", "text/html; charset=utf-8", page);
    const Outcome outcome = fetched(server.address(QStringLiteral("/story#part")));
    ASSERT_TRUE(outcome.content) << outcome.error->detail.toStdString();
    EXPECT_EQ(outcome.content->bytes, page);
    EXPECT_EQ(outcome.content->address, server.address(QStringLiteral("/story")));
    EXPECT_EQ(outcome.content->contentType, QStringLiteral("text/html; charset=utf-8"));
    EXPECT_TRUE(outcome.content->retrieved.edtf().endsWith(u'Z'));
    const auto opened = io::openContent(*outcome.content);
    ASSERT_TRUE(opened);
    const Article& article = opened->records.articles.front();
    EXPECT_EQ(article.title, u"Ferry talks begin in Narvik");
    EXPECT_EQ(article.url, outcome.content->address);
    EXPECT_EQ(article.retrieved, outcome.content->retrieved);
    EXPECT_EQ(article.sha256.size(), 64);
}

TEST_F(Fetching, SendsNothingButTheRequest)
{
    server.serveRaw("/first",
        "HTTP/1.1 302 Found\r\nLocation: /second\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    server.serve("/second", "text/html", page);
    QString address = server.address(QStringLiteral("/first"));
    address.replace(QStringLiteral("http://"), QStringLiteral("http://jane:secret@"));
    ASSERT_TRUE(fetched(address).content);
    const QByteArray sent = server.lastRequest.toLower();
    EXPECT_TRUE(sent.contains("user-agent: communique/"));
    for (const char* header : {"cookie:", "referer:", "authorization:", "origin:"})
        EXPECT_FALSE(sent.contains(header)) << header;
    EXPECT_TRUE(sent.contains("accept-language: en,"));
}

TEST_F(Fetching, FollowsRedirectsButNotForEver)
{
    server.serve("/end", "text/html", page);
    for (int i = 0; i < 12; ++i)
        server.redirect("/r" + QByteArray::number(i), i == 0 ? "/end" : "/r" + QByteArray::number(i - 1));
    server.redirect("/loop", "/loop");
    const Outcome outcome = fetched(server.address(QStringLiteral("/r4")));
    ASSERT_TRUE(outcome.content);
    EXPECT_EQ(outcome.content->address, server.address(QStringLiteral("/end")));
    EXPECT_EQ(failure(QStringLiteral("/loop")), io::limitMessage(io::Limit::Redirects).toStdString());
    EXPECT_EQ(failure(QStringLiteral("/r11")), io::limitMessage(io::Limit::Redirects).toStdString());
    server.redirect("/file", "file:///etc/hostname");
    EXPECT_EQ(failure(QStringLiteral("/file")),
        "127.0.0.1 leads to an address that is no web page. Open it in a browser to see where it leads.");
}

TEST_F(Fetching, StopsADripThatNeverEnds)
{
    server.drip("/drip", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n");
    EXPECT_EQ(
        failure(QStringLiteral("/drip"), {1000, 300ms, 3}), io::limitMessage(io::Limit::DownloadTime).toStdString());
}

TEST_F(Fetching, TakesTheLengthThatIsSaidForTheWhole)
{
    server.serveRaw("/short",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(page.size())
            + "\r\nConnection: close\r\n\r\n" + page + "and more");
    const Outcome outcome = fetched(server.address(QStringLiteral("/short")));
    ASSERT_TRUE(outcome.content);
    EXPECT_EQ(outcome.content->bytes, page);
}

TEST_F(Fetching, StopsAtTheLimitOfSize)
{
    const FetchLimits small{1000, 5s, 3};
    server.serve("/said", "text/html", QByteArray(5000, 'x'));
    server.serveRaw(
        "/unsaid", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + QByteArray(5000, 'x'));
    for (const auto& path : {QStringLiteral("/said"), QStringLiteral("/unsaid")})
        EXPECT_EQ(failure(path, small), io::limitMessage(io::Limit::DownloadSize).toStdString());
}

TEST_F(Fetching, StopsAtTheLimitOfTime)
{
    server.serveRaw("/slow", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nand then", true);
    EXPECT_EQ(
        failure(QStringLiteral("/slow"), {1000, 200ms, 3}), io::limitMessage(io::Limit::DownloadTime).toStdString());
}

TEST_F(Fetching, RefusesWhatIsNoArticle)
{
    server.serve("/picture", "image/png", "\x89PNG");
    EXPECT_EQ(failure(QStringLiteral("/picture")), "The address leads to a picture (image/png), not to an article.");
    EXPECT_EQ(failure(QStringLiteral("/missing")), "There is no page at this address (404). Check it in a browser.");
    server.serveRaw("/no", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(QString::fromStdString(failure(QStringLiteral("/no"))).contains(u"(403)"));
    server.serveRaw("/cut", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<p>half");
    EXPECT_TRUE(QString::fromStdString(failure(QStringLiteral("/cut"))).contains(u"before the page was complete"));
}

TEST_F(Fetching, SaysWhenNobodyAnswers)
{
    const Outcome outcome = fetched(QStringLiteral("http://127.0.0.1:9/"));
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->code, ErrorCode::Network);
    EXPECT_TRUE(outcome.error->detail.contains(u"127.0.0.1"));
}

TEST_F(Fetching, CancelsWithoutAWord)
{
    server.serveRaw("/slow", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nand then", true);
    Fetch fetch;
    QSignalSpy progress(&fetch, &Fetch::progress);
    QSignalSpy failed(&fetch, &Fetch::failed);
    fetch.start(server.address(QStringLiteral("/slow")));
    ASSERT_TRUE(progress.wait(5000));
    EXPECT_EQ(progress.last().at(0).toLongLong(), 8);
    EXPECT_EQ(progress.last().at(1).toLongLong(), 100);
    fetch.cancel();
    EXPECT_FALSE(fetch.isRunning());
    QCoreApplication::processEvents();
    EXPECT_TRUE(failed.isEmpty());
}

TEST_F(Fetching, RefusesWhatIsNoWeb)
{
    server.serveRaw("/ssh", "SSH-2.0-OpenSSH_9.2\r\n", true);
    server.flood("/head", "HTTP/1.1 200 OK\r\n", "X-Filler: " + QByteArray(1000, 'x') + "\r\n");
    for (const auto& path : {QStringLiteral("/ssh"), QStringLiteral("/head")})
        EXPECT_EQ(failure(path), "127.0.0.1 does not answer as a site of the web does. Check the address.");
}

TEST_F(Fetching, WaitsForNoPageThatIsRefused)
{
    for (const char* status : {"401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"", "404 Not Found", "500 Oh"}) {
        server.flood("/flood", QByteArray("HTTP/1.1 ") + status + "\r\n\r\n", QByteArray(1 << 16, 'x'));
        EXPECT_TRUE(QString::fromStdString(failure(QStringLiteral("/flood"))).contains(QLatin1String(status, 3)));
    }
    server.serve("/end", "text/html", page);
    server.flood("/moved", "HTTP/1.1 301 Moved\r\nLocation: /end\r\n\r\n", QByteArray(1 << 16, 'x'));
    EXPECT_TRUE(fetched(server.address(QStringLiteral("/moved"))).content);
}

TEST_F(Fetching, ReadsAPageInChunks)
{
    server.serveRaw("/chunks",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
            + QByteArray::number(page.size(), 16) + ";name=value\r\n" + page + "\r\n0\r\nTrailer: x\r\n\r\n",
        true);
    const Outcome outcome = fetched(server.address(QStringLiteral("/chunks")));
    ASSERT_TRUE(outcome.content);
    EXPECT_EQ(outcome.content->bytes, page);
}

TEST(FetchableUrl, TakesWebAddressesAlone)
{
    const auto url = [](const char* typed) {
        return fetchableUrl(QString::fromLatin1(typed)).toString().toStdString();
    };
    EXPECT_EQ(url(" https://news.example/a?b=1#c "), "https://news.example/a?b=1");
    EXPECT_EQ(url("news.example/a"), "https://news.example/a");
    EXPECT_EQ(url("http://jane:pw@news.example/"), "http://news.example/");
    EXPECT_EQ(fetchableUrl(QString::fromUtf8("zürich.example/a")).toString(QUrl::FullyEncoded).toStdString(),
        "https://xn--zrich-kva.example/a");
    for (const char* typed : {"", "ferry talks begin", "file:///etc/passwd", "ftp://news.example/a",
             "javascript:alert(1)", "http://", "https:///a", "/home/jane/a.html", "data:text/html,x"})
        EXPECT_EQ(url(typed), "") << typed;
}

TEST(Copies, AreKeptOnceWithWhereTheyCameFrom)
{
    QTemporaryDir folder;
    io::FileContent content;
    content.bytes = page;
    content.address = QStringLiteral("https://news.example/a");
    content.retrieved = TimeValue::fromEdtf(u"2024-03-12T08:15:00Z");
    const auto path = keepCopy(content, folder.path() + QStringLiteral("/copies"));
    ASSERT_TRUE(path);
    EXPECT_TRUE(path->endsWith(QStringLiteral(".html")));
    EXPECT_EQ(io::fileBytes(*path).value(), page);
    content.retrieved = TimeValue::fromEdtf(u"2025-01-01T00:00:00Z");
    EXPECT_EQ(keepCopy(content, folder.path() + QStringLiteral("/copies")).value(), *path);
    const QByteArray origin = io::fileBytes(path->chopped(5) + QStringLiteral(".json")).value();
    EXPECT_TRUE(origin.contains("2024-03-12T08:15:00Z") && origin.contains("https://news.example/a")) << origin.data();
    EXPECT_EQ(QFile::permissions(*path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_EQ(QFile::permissions(folder.path() + QStringLiteral("/copies")) & (QFile::ExeGroup | QFile::ExeOther),
        QFile::Permissions());
    EXPECT_FALSE(keepCopy(content, QStringLiteral("/proc/none/copies")));
    QFile cut(*path); // as an earlier version left it on a full disk
    ASSERT_TRUE(cut.resize(3));
    ASSERT_TRUE(keepCopy(content, folder.path() + QStringLiteral("/copies")));
    EXPECT_EQ(io::fileBytes(*path).value(), page);
}
