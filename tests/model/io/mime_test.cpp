#include "model/io/mime.h"

#include "tests/support/readhere.h"

#include <gtest/gtest.h>

namespace {

std::string words(const char* value)
{
    return io::decodedWords(value).toStdString();
}

// "multipart/mixed(text/plain text/html)"
std::string shape(const io::MimePart& part)
{
    std::string line = part.type().toStdString();
    for (size_t i = 0; i < part.parts.size(); ++i)
        line += (i == 0 ? "(" : " ") + shape(part.parts[i]);
    return part.parts.empty() ? line : line + ')';
}

const QByteArray archive =
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/2024/03/12/ferry\r\n"
    "Subject: =?utf-8?Q?Ferry_talks_=E2=80=93_again?=\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Part--7\"\r\n\r\n\r\n"
    "------Part--7\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    "Content-Location: https://news.example/2024/03/12/ferry\r\n\r\n"
    "<!DOCTYPE html><html><head><meta charset=3D\"utf-8\"><title>Ferry talks begin=\r\n again</title></head><body>"
    "<h1>Ferry talks begin again</h1><p>The two towns met on Monday and spoke =E2=80=9Cfor hours=E2=80=9D about the "
    "=\r\n"
    "ferry, said their mayors.</p><p>They will meet again in the first week of May, in the smaller town.</p></body>\r\n"
    "------Part--7\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
    "------Part--7--\r\n";

} // namespace

TEST(Mime, DecodesWordsInHeaders)
{
    EXPECT_EQ(words("plain words"), "plain words");
    EXPECT_EQ(words("=?utf-8?B?WsO8cmljaA==?= talks"), "Zürich talks");
    EXPECT_EQ(words("=?ISO-8859-1?Q?Z=FCrich_talks?="), "Zürich talks");
    EXPECT_EQ(words("=?utf-8?Q?one?= =?utf-8?Q?_two?="), "one two") << "no space between encoded words";
    EXPECT_EQ(words("=?utf-8?B?4oI=?= =?utf-8?B?rA==?="), "€") << "a character over two words";
    EXPECT_EQ(words("=?broken?Q"), "=?broken?Q");
    EXPECT_EQ(words("a =?utf-8?X?b?="), "a =?utf-8?X?b?=");
}

TEST(Mime, TakesPartsApart)
{
    const auto message = io::parseMime(
        "Subject: a\n b\nContent-Type: multipart/mixed; boundary=x\n\npreamble\n--x\n\nfirst\n--x\n"
        "Content-Type: multipart/alternative; boundary=\"y z\"\n\n--y z\n\nplain\n--y z\nContent-Type: TEXT/HTML; "
        "charset=utf-8\n\n<p>\n--y z--\n--x--\nepilogue");
    EXPECT_EQ(shape(message.root), "multipart/mixed(text/plain multipart/alternative(text/plain text/html))");
    EXPECT_EQ(message.root.header("subject"), u"a b");
    EXPECT_EQ(message.root.parts[1].parts[1].parameter("charset"), u"utf-8");
    EXPECT_EQ(message.root.parts[1].parts[0].content().trimmed(), "plain");
}

TEST(Mime, ReadsParametersOfAllKinds)
{
    const auto root =
        io::parseMime("Content-Disposition: attachment; filename*0*=utf-8''%e2%82%ac; filename*1*=%20rates.pdf\n"
                      "Content-Type: text/plain; name=\"a; \\\"b\\\".txt\"; charset = koi8-r\n\nx")
            .root;
    EXPECT_EQ(root.parameter("filename", "content-disposition"), QStringLiteral("€ rates.pdf"));
    EXPECT_EQ(root.parameter("name"), u"a; \"b\".txt");
    EXPECT_EQ(root.parameter("charset"), u"koi8-r");
    EXPECT_EQ(root.parameter("none"), u"");
}

TEST(Mime, StaysWithinItsLimits)
{
    QByteArray nested;
    for (int i = 0; i < 100; ++i)
        nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
            + QByteArray::number(i) + '\n';
    EXPECT_TRUE(io::parseMime(nested).wasTooDeep);
    EXPECT_TRUE(io::parseMime("A: b\n" + QByteArray(100'000, 'x') + ":y\nZ: z\n\nbody").headWasCut);
    const auto flood =
        io::parseMime("Content-Type: multipart/mixed; boundary=x\n\n" + QByteArray("--x\n").repeated(100'000));
    EXPECT_LE(flood.root.parts.size(), 5001u);
    for (const char* broken : {"", "\n", ":", "a", "Content-Type: multipart/mixed; boundary=\n\nx",
             "Content-Type: multipart/mixed; boundary=x\n\n--x"})
        EXPECT_EQ(io::parseMime(broken).wasTooDeep, false);
}

TEST(Mhtml, GivesThePageInIt)
{
    const auto opened = openHere(archive, QStringLiteral("saved.mht"));
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    const Article& article = opened->records.articles.front();
    EXPECT_EQ(article.format, u"mhtml");
    EXPECT_EQ(article.title, u"Ferry talks begin again");
    EXPECT_EQ(article.url, u"https://news.example/2024/03/12/ferry");
    EXPECT_EQ(article.text.view().toString(),
        QStringLiteral("Ferry talks begin again\n\nThe two towns met on Monday and spoke “for hours” about the ferry, "
                       "said their mayors.\n\nThey will meet again in the first week of May, in the smaller town."));
    EXPECT_EQ(article.published.basis, PublicationBasis::Url);
}

TEST(Mhtml, IsToldFromMail)
{
    const auto isMhtml = [](const QByteArray& bytes) {
        io::FileContent content;
        content.bytes = bytes;
        const io::Format* format = io::formatOf(content);
        return format && QLatin1String(format->name) == u"mhtml";
    };
    EXPECT_TRUE(isMhtml(archive));
    QByteArray mail = archive;
    mail.replace("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/2024/03/12/ferry",
        "From: a@b.example\r\nTo: c@d.example");
    EXPECT_FALSE(isMhtml(mail));
    EXPECT_FALSE(isMhtml("Ferry talks: they began.\n\nFrom: the harbour came news.\n"));
}
