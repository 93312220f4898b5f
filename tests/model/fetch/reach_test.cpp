#include "model/fetch/reach.h"

#include <QNetworkInterface>
#include <gtest/gtest.h>

TEST(Reach, ReadsNumbersInEverySpelling)
{
    const auto number = [](const char* host) {
        const auto found = writtenNumber(QString::fromUtf8(host));
        return found ? found->toString().toStdString() : "none";
    };
    for (const char* host : {"127.0.0.1", "127.0.0.1.", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1",
             "0X7F.0.0.1", "0177.0.0.1", "017700000001", "0177.0x0.0.1", "%31%32%37.0.0.1", "１２７.０.０.１",
             "127。0。0。1", "①②⑦.0.0.1", "127.0.0.1.."})
        EXPECT_EQ(number(host), "127.0.0.1") << host;
    EXPECT_EQ(number("::1"), "::1");
    EXPECT_EQ(number("[::1]"), "::1");
    EXPECT_EQ(number("::ffff:7f00:1"), "::ffff:127.0.0.1");
    EXPECT_EQ(number("4294967295"), "255.255.255.255");
    for (const char* host : {"", ".", "news.example", "127.0.0.1.example", "256.0.0.1", "1.2.3.4.5", "4294967296",
             "0x100000000", "09.0.0.1", "127..1", "-1", "+1", "1 2", "abc", "face.example", "1.2.3.x"})
        EXPECT_EQ(number(host), "none") << host;
}

TEST(Reach, KnowsWhatIsWithin)
{
    for (const char* inside : {"127.0.0.1", "127.200.3.4", "10.0.0.7", "172.16.3.4", "172.31.255.255", "192.168.1.1",
             "169.254.169.254", "100.64.0.1", "0.0.0.0", "0.1.2.3", "192.0.0.8", "198.18.0.1", "224.0.0.251",
             "239.255.255.250", "255.255.255.255", "240.0.0.1", "::", "::1", "fe80::1", "fe80::1%1", "fec0::1",
             "fd00::1", "fc00::1", "ff02::fb", "ff05::1", "100::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
             "::ffff:0:127.0.0.1", "::127.0.0.1", "::192.168.1.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
             "64:ff9b:1::1", "2002:7f00:1::1", "2002:c0a8:101::1", "2001:0:4136:e378:8000:63bf:80ff:fffe",
             "2001:db8::5efe:127.0.0.1", "2001:db8::200:5efe:10.0.0.1"})
        EXPECT_TRUE(isWithin(QHostAddress(QString::fromLatin1(inside)))) << inside;
    for (const char* outside : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.0.1.1", "198.20.0.1", "2001:db8::1",
             "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"})
        EXPECT_FALSE(isWithin(QHostAddress(QString::fromLatin1(outside)))) << outside;
    EXPECT_TRUE(isWithin(QHostAddress()));
    for (const QHostAddress& own : QNetworkInterface::allAddresses())
        EXPECT_TRUE(isWithin(own)) << own.toString().toStdString();
}

TEST(Reach, KnowsNamesThatAreWithin)
{
    const auto within = [](const char* url) { return isWithin(QUrl(QString::fromUtf8(url))); };
    for (const char* inside : {"http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f000001/",
             "http://0177.0.0.1/", "http://127.0.0.1./", "http://%31%32%37.0.0.1/", "http://１２７.０.０.１/",
             "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://localhost:8080/x",
             "http://LOCALHOST/", "http://localhost./", "http://a.localhost/", "http://ⓛocalhost/", "http://router/",
             "http://printer.local/", "http://printer.local./", "http://metadata.google.internal/",
             "http://nas.home.arpa/", "http://[fd00::1]/", "http://[fe80::1%25eth0]/", "http://0/"})
        EXPECT_TRUE(within(inside)) << inside;
    for (const char* outside : {"https://news.example/", "http://8.8.8.8/", "http://[2001:db8::1]/",
             "http://local.example/", "http://localhost.example/", "http://internal.example/"})
        EXPECT_FALSE(within(outside)) << outside;
}
