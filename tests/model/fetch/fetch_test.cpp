#include "model/fetch/fetch.h"

#include "loopbackserver.h"
#include "model/fetch/copies.h"
#include "model/fetch/fetchwords.h"
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
    Outcome fetched(const QString& address, FetchLimits limits = {})
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
    EXPECT_TRUE(outcome.content->retrieved.endsWith(u'Z'));
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

TEST_F(Fetching, DoesNotFollowAStrangerIntoTheOwnNetwork)
{
    for (const char* inside : {"http://127.0.0.1/", "http://[::1]/", "http://localhost:8080/x", "http://192.168.1.1/",
             "http://10.0.0.7/", "http://172.16.3.4/", "http://169.254.169.254/latest", "http://[fd00::1]/",
             "http://router/", "http://printer.local/", "http://0.0.0.0/"})
        EXPECT_TRUE(isWithin(QUrl(QString::fromLatin1(inside)))) << inside;
    for (const char* outside :
        {"https://news.example/", "http://8.8.8.8/", "http://[2001:db8::1]/", "http://local.example/"})
        EXPECT_FALSE(isWithin(QUrl(QString::fromLatin1(outside)))) << outside;
    EXPECT_EQ(insideWords(QStringLiteral("news.example"), QStringLiteral("127.0.0.1")).toStdString(),
        "news.example leads on to 127.0.0.1, which is on this computer or in its network, and nothing was asked of it. "
        "Open the address in a browser if you trust it.");
}

TEST_F(Fetching, StopsWhatUnpacksWithoutEnd)
{
    QByteArray zeros = qCompress(QByteArray(30 << 20, ' '), 9).sliced(4); // what "deflate" means on the web
    server.serveRaw("/bomb",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\nContent-Length: "
            + QByteArray::number(zeros.size()) + "\r\nConnection: close\r\n\r\n" + zeros);
    EXPECT_LT(zeros.size(), 100'000);
    EXPECT_EQ(failure(QStringLiteral("/bomb")), io::limitMessage(io::Limit::DownloadSize).toStdString());
    QByteArray small = qCompress(page, 9).sliced(4);
    server.serveRaw("/small",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\nContent-Length: "
            + QByteArray::number(small.size()) + "\r\nConnection: close\r\n\r\n" + small);
    const Outcome outcome = fetched(server.address(QStringLiteral("/small")));
    ASSERT_TRUE(outcome.content);
    EXPECT_EQ(outcome.content->bytes, page);
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
    content.retrieved = QStringLiteral("2024-03-12T08:15:00Z");
    const auto path = keepCopy(content, folder.path() + QStringLiteral("/copies"));
    ASSERT_TRUE(path);
    EXPECT_TRUE(path->endsWith(QStringLiteral(".html")));
    EXPECT_EQ(io::fileBytes(*path).value(), page);
    content.retrieved = QStringLiteral("2025-01-01T00:00:00Z");
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
