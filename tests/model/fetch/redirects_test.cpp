#include "loopbackserver.h"
#include "model/fetch/fetch.h"
#include "model/fetch/reach.h"
#include "packed.h"
#include "testcertificate.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QSignalSpy>
#include <gtest/gtest.h>
#include <map>
#include <optional>

using namespace std::chrono_literals;

namespace {

const QByteArray page = "<!DOCTYPE html><h1>Ferry talks begin in Narvik</h1><p>The two towns met on Monday.</p>";

// 127.0.0.2 and 127.0.0.3 play the open network; all other numbers are what they are.
bool isWithinHere(const QHostAddress& number)
{
    return number != QHostAddress(QStringLiteral("127.0.0.2")) && number != QHostAddress(QStringLiteral("127.0.0.3"))
        && isWithin(number);
}

class Redirects : public testing::Test {
protected:
    Redirects()
    {
        inner.serve("/", "text/html", page);
        outer.serve("/end", "text/html", page);
    }

    FetchNetwork network()
    {
        return {[this](const QString& name, QObject* asker, const FetchNetwork::Answer& answer) {
                    asked.append(name);
                    QList<QHostAddress> numbers;
                    for (const QString& number : std::as_const(names[name]))
                        numbers.append(QHostAddress(number));
                    if (const auto later = rebound.find(name); later != rebound.end())
                        names[name] = later->second;
                    QMetaObject::invokeMethod(
                        asker, [answer, numbers] { answer(numbers); }, Qt::QueuedConnection);
                },
            isWithinHere};
    }

    // "<last address> <bytes>" or what is said.
    std::string fetched(const QByteArray& address, FetchLimits limits = {})
    {
        Fetch fetch(nullptr, limits, network());
        std::string outcome;
        QObject::connect(&fetch, &Fetch::finished, &fetch, [&](const io::FileContent& content) {
            outcome = content.address.toStdString() + ' ' + std::to_string(content.bytes.size());
        });
        QObject::connect(
            &fetch, &Fetch::failed, &fetch, [&](const Error& error) { outcome = error.detail.toStdString(); });
        QSignalSpy failed(&fetch, &Fetch::failed);
        fetch.start(QString::fromUtf8(address));
        for (int i = 0; i < 200 && fetch.isRunning(); ++i)
            failed.wait(50);
        EXPECT_FALSE(fetch.isRunning());
        return outcome;
    }
    static std::string got(const QByteArray& address)
    {
        return address.toStdString() + ' ' + std::to_string(page.size());
    }
    // What is said where a redirect of "news.example" leads to an address.
    std::string redirected(const QByteArray& to)
    {
        names[QStringLiteral("news.example")] = {QStringLiteral("127.0.0.2")};
        outer.redirect("/go", to);
        return fetched(outer.at("news.example", "/go"));
    }

    LoopbackServer inner{QHostAddress(QHostAddress::LocalHost)};
    LoopbackServer outer{QHostAddress(QStringLiteral("127.0.0.2"))};
    std::map<QString, QStringList> names;
    std::map<QString, QStringList> rebound; ///< what a name has from the second question on
    QStringList asked;
};

} // namespace

TEST_F(Redirects, AreFollowedOutside)
{
    EXPECT_EQ(redirected("/end"), got(outer.at("news.example", "/end")));
    names[QStringLiteral("www.news.example")] = {QStringLiteral("127.0.0.2")};
    EXPECT_EQ(redirected(outer.at("www.news.example", "/end")), got(outer.at("www.news.example", "/end")));
    EXPECT_EQ(redirected("//www.news.example:" + QByteArray::number(outer.port()) + "/end"),
        got(outer.at("www.news.example", "/end")));
    EXPECT_TRUE(outer.lastRequest.contains("\r\nHost: www.news.example:" + QByteArray::number(outer.port()) + "\r\n"))
        << outer.lastRequest.toStdString();
}

TEST_F(Redirects, AreFollowedToNamesInOtherLetters)
{
    names[QStringLiteral("xn--zrich-kva.example")] = {QStringLiteral("127.0.0.2")};
    for (const char* host : {"z\u00fcrich.example", "xn--zrich-kva.example", "Z\u00dcRICH.example"})
        EXPECT_EQ(redirected(outer.at(host, "/end")), got(outer.at("xn--zrich-kva.example", "/end"))) << host;
    EXPECT_TRUE(outer.lastRequest.contains("\r\nHost: xn--zrich-kva.example:")) << outer.lastRequest.toStdString();
    outer.serve("/a%20b?c=%C3%BC", "text/html", page);
    EXPECT_EQ(redirected("/a b?c=\u00fc#part"), got(outer.at("news.example", "/a%20b?c=%C3%BC")));
}

TEST_F(Redirects, BeginAtNumbersOfWithinInEverySpelling)
{
    LoopbackServer six{QHostAddress(QHostAddress::LocalHostIPv6)};
    six.serve("/", "text/html", page);
    if (six.port() != 0) { // there may be no IPv6
        EXPECT_EQ(fetched(six.at("[::1]", "/")), got(six.at("[::1]", "/")));
    }
    EXPECT_TRUE(fetched(inner.at("127.0.0.1.", "/")).ends_with(std::to_string(page.size())));
}

TEST_F(Redirects, LeadFromOutsideInwardInNoSpelling)
{
    for (const char* host : {"127.0.0.1", "127.0.0.1.", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1",
             "0177.0.0.1", "017700000001", "%31%32%37.0.0.1", "127.0.0.%31", "１２７.０.０.１", "127。0。0。1",
             "0.0.0.0", "0", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]",
             "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[fe80::1]", "[fe80::1%25lo]", "[fec0::1]", "[fd00::1]",
             "[ff02::1]", "localhost", "localhost.", "LOCALHOST", "a.localhost", "ｌｏｃａｌｈｏｓｔ", "printer.local",
             "router", "10.0.0.7", "172.16.3.4", "192.168.1.1", "169.254.169.254", "224.0.0.1", "255.255.255.255",
             "jane@127.0.0.1", "news.example@127.0.0.1"}) {
        const std::string said = redirected(inner.at(host, "/"));
        EXPECT_TRUE(said.starts_with("news.example leads on to ")
            && said.ends_with("which is on this computer or in its network, and nothing was asked of it. Open the "
                              "address in a browser if you trust it."))
            << host << ": " << said;
    }
    EXPECT_EQ(inner.requests, 0);
    EXPECT_EQ(asked.removeAll(QStringLiteral("news.example")) > 0 && asked.isEmpty(), true)
        << "a name of within was looked up";
}

TEST_F(Redirects, LeadToNoNameThatResolvesInward)
{
    const QString name = QStringLiteral("rebind.example");
    for (const QStringList& numbers : {QStringList{QStringLiteral("127.0.0.1")}, {QStringLiteral("::1")},
             {QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.1")}, {QStringLiteral("::ffff:127.0.0.1")}}) {
        names[name] = numbers;
        const std::string said = redirected(inner.at("rebind.example", "/"));
        EXPECT_TRUE(said.starts_with("news.example leads on to rebind.example, which is on this computer")) << said;
    }
    EXPECT_EQ(inner.requests, 0);
}

TEST_F(Redirects, ConnectToWhatWasChecked)
{
    LoopbackServer sibling(QHostAddress::LocalHost, {}, outer.port()); // where the name leads from the second time on
    sibling.serve("/end", "text/html", "inside");
    names[QStringLiteral("news.example")] = {QStringLiteral("127.0.0.2")};
    rebound[QStringLiteral("news.example")] = {QStringLiteral("127.0.0.1")};
    EXPECT_EQ(fetched(outer.at("news.example", "/end")), got(outer.at("news.example", "/end")));
    EXPECT_EQ(asked.size(), 1); // once a step: nothing comes between check and connection
    names[QStringLiteral("news.example")] = {QStringLiteral("127.0.0.2")};
    const std::string said = redirected(outer.at("news.example", "/end"));
    EXPECT_TRUE(said.starts_with("news.example leads on to news.example, which is on this computer")) << said;
    EXPECT_EQ(sibling.requests, 0);
}

TEST_F(Redirects, MayStayWithinUntilTheyLeadOutside)
{
    inner.redirect("/on", "/");
    EXPECT_EQ(fetched(inner.at("127.0.0.1", "/on")), got(inner.at("127.0.0.1", "/")));
    names[QStringLiteral("localhost")] = {QStringLiteral("127.0.0.1")};
    inner.redirect("/name", inner.at("localhost", "/"));
    EXPECT_EQ(fetched(inner.at("127.0.0.1", "/name")), got(inner.at("localhost", "/")));
    names[QStringLiteral("wiki.corporation.example")] = {QStringLiteral("127.0.0.1")}; // a person may name it
    EXPECT_EQ(fetched(inner.at("wiki.corporation.example", "/")), got(inner.at("wiki.corporation.example", "/")));
    inner.redirect("/out", outer.at("127.0.0.2", "/end"));
    EXPECT_EQ(fetched(inner.at("127.0.0.1", "/out")), got(outer.at("127.0.0.2", "/end")));
    outer.redirect("/back", inner.at("127.0.0.1", "/"));
    inner.redirect("/out", outer.at("127.0.0.2", "/back"));
    const int before = inner.requests;
    EXPECT_TRUE(
        fetched(inner.at("127.0.0.1", "/out")).starts_with("127.0.0.2 leads on to 127.0.0.1, which is on this"));
    EXPECT_EQ(inner.requests, before + 1);
}

TEST_F(Redirects, TakeASiteWithNumbersOfBothKindsForAStranger)
{
    names[QStringLiteral("both.example")] = {QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.2")};
    LoopbackServer sibling(QHostAddress::LocalHost, {}, outer.port());
    EXPECT_EQ(fetched(outer.at("both.example", "/end")), got(outer.at("both.example", "/end")));
    outer.redirect("/back", inner.at("127.0.0.1", "/"));
    EXPECT_TRUE(fetched(outer.at("both.example", "/back")).starts_with("both.example leads on to 127.0.0.1"));
    EXPECT_EQ(sibling.requests + inner.requests, 0);
}

TEST_F(Redirects, TryTheNextNumberWhereOneDoesNotAnswer)
{
    names[QStringLiteral("news.example")] = {QStringLiteral("127.0.0.3"), QStringLiteral("127.0.0.2")};
    EXPECT_EQ(fetched(outer.at("news.example", "/end")), got(outer.at("news.example", "/end")));
    EXPECT_EQ(fetched("http://nowhere.example/"),
        "There is no site called nowhere.example, or no connection. Check the address and the network.");
}

TEST_F(Redirects, EndAtTheLimitOfTimeWhileANameIsLookedUp)
{
    FetchNetwork silent{[](const QString&, QObject*, const FetchNetwork::Answer&) {}, isWithinHere};
    Fetch fetch(nullptr, {1000, 100ms, 3}, silent);
    QSignalSpy failed(&fetch, &Fetch::failed);
    fetch.start(QStringLiteral("http://news.example/"));
    EXPECT_TRUE(fetch.isRunning());
    EXPECT_TRUE(failed.wait(5000));
    EXPECT_FALSE(fetch.isRunning());
}

TEST_F(Redirects, AnswerNobodyWhoCancelled)
{
    FetchNetwork::Answer late;
    QPointer<QObject> asker;
    FetchNetwork slow{[&](const QString&, QObject* who, const FetchNetwork::Answer& answer) {
                          asker = who;
                          late = answer;
                      },
        isWithinHere};
    Fetch fetch(nullptr, {}, slow);
    fetch.start(QStringLiteral("http://news.example/"));
    fetch.cancel();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(asker);
}

TEST_F(Redirects, NeverLeadFromASecureAddressToOneThatIsNot)
{
    const Trust trust(testCertificate());
    QSslConfiguration configuration;
    configuration.setLocalCertificate(testCertificate());
    configuration.setPrivateKey(testKey());
    LoopbackServer secure(QHostAddress(QStringLiteral("127.0.0.2")), configuration);
    secure.serve("/end", "text/html", page);
    names[QStringLiteral("news.example")] = {QStringLiteral("127.0.0.2")};
    EXPECT_EQ(fetched(secure.at("news.example", "/end", "https")), got(secure.at("news.example", "/end", "https")));
    secure.serve("/large", "text/html", page + QByteArray(5 << 20, 'x'));
    EXPECT_EQ(fetched(secure.at("news.example", "/large", "https")),
        secure.at("news.example", "/large", "https").toStdString() + ' ' + std::to_string(page.size() + (5 << 20)));
    secure.serveRaw("/unsaid", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + QByteArray(5 << 20, 'x'));
    EXPECT_EQ(fetched(secure.at("news.example", "/unsaid", "https")),
        secure.at("news.example", "/unsaid", "https").toStdString() + ' ' + std::to_string(5 << 20));
    secure.redirect("/on", "/end");
    EXPECT_EQ(fetched(secure.at("news.example", "/on", "https")), got(secure.at("news.example", "/end", "https")));
    secure.redirect("/down", outer.at("news.example", "/end"));
    EXPECT_EQ(fetched(secure.at("news.example", "/down", "https")),
        "news.example leads from a secure address to one that is not. Open it in a browser.");
    outer.redirect("/up", secure.at("news.example", "/end", "https"));
    EXPECT_EQ(fetched(outer.at("news.example", "/up")), got(secure.at("news.example", "/end", "https")));
    names[QStringLiteral("other.example")] = {QStringLiteral("127.0.0.2")}; // the certificate names another
    for (const char* host : {"other.example", "127.0.0.2"})
        EXPECT_TRUE(fetched(secure.at(host, "/end", "https")).find("is not secure") != std::string::npos) << host;
}

TEST_F(Redirects, AskNoProxy)
{
    LoopbackServer proxy;
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()));
    EXPECT_EQ(redirected("/end"), got(outer.at("news.example", "/end")));
    QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
    EXPECT_EQ(proxy.requests, 0);
}

TEST_F(Redirects, LeadToNoPageThatUnpacksWithoutEnd)
{
    const QByteArray part = gzipped(QByteArray(1 << 20, ' '));
    outer.flood("/bomb", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n", part);
    EXPECT_EQ(redirected("/bomb"), io::limitMessage(io::Limit::ArchiveRatio).toStdString());
    const QByteArray noise = gzipped(page).repeated(1000);
    outer.flood("/more", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n", noise);
    EXPECT_EQ(redirected("/more"), io::limitMessage(io::Limit::DownloadSize).toStdString());
    for (const auto& [name, bytes] :
        {std::pair<QByteArray, QByteArray>{"gzip", gzipped(page)}, {"deflate", deflated(page)}, {"identity", page}}) {
        outer.serveRaw(
            "/packed", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + name + "\r\n\r\n" + bytes);
        EXPECT_EQ(redirected("/packed"), got(outer.at("news.example", "/packed"))) << name.toStdString();
    }
    outer.serveRaw("/br", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nxyz");
    EXPECT_EQ(redirected("/br"),
        "The site packs the page in a way that was not asked for and cannot be read (br). Open it in a browser, save "
        "it and open the file.");
}
