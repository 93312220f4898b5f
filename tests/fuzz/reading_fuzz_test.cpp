// Random and mutated bytes through the readers: nothing may crash, hang or break an invariant. Bounded, from a fixed
// seed.
#include "../model/io/sampledocument.h"
#include "model/io/recordsformat.h"
#include "tests/support/readhere.h"

#include <QFile>
#include <gtest/gtest.h>
#include <random>

namespace {

using Random = std::mt19937;

int below(Random& random, qsizetype limit)
{
    return static_cast<int>(random() % static_cast<unsigned>(std::max<qsizetype>(1, limit)));
}

QByteArray anyBytes(Random& random)
{
    QByteArray bytes(below(random, 2000), Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

// One to four changes: a byte, a stretch left out or doubled, a fragment that has hurt parsers before.
QByteArray mutated(QByteArray bytes, Random& random)
{
    static const QByteArrayList fragments{"\"", "\\ud800", "1e999", "-0", "[[[[", "{", "null", "\xC3", "\xEF\xBB\xBF",
        "\r\n", "9223372036854775808", "a1", "\xF0\x9F\x98\x80"};
    for (int change = below(random, 4); change >= 0; --change) {
        const int at = below(random, bytes.size());
        const int length = below(random, 40);
        switch (below(random, 4)) {
        case 0:
            bytes.replace(at, 1, QByteArray(1, static_cast<char>(random())));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        default:
            bytes.replace(at, below(random, 4), fragments[below(random, fragments.size())]);
            break;
        }
    }
    return bytes;
}

void expectSpansInside(const Records& records)
{
    for (const Article& article : records.articles) {
        qsizetype last = 0;
        for (const Paragraph& paragraph : article.paragraphs) {
            ASSERT_LE(last, paragraph.span.begin);
            ASSERT_LT(paragraph.span.begin, paragraph.span.end);
            last = paragraph.span.end;
        }
        ASSERT_LE(last, article.text.length());
    }
    for (const Entity& entity : records.entities) {
        for (const Mention& mention : entity.mentions)
            ASSERT_LT(mention.where.span.begin, mention.where.span.end);
    }
}

} // namespace

TEST(ReadingFuzz, OpensAnyBytes)
{
    Random random(1);
    for (int i = 0; i < 2000; ++i) {
        if (const auto opened = openHere(anyBytes(random), QStringLiteral("fuzz")))
            expectSpansInside(opened->records);
    }
}

TEST(ReadingFuzz, OpensChangedArticles)
{
    Random random(2);
    const QByteArray article =
        "---\ntitle: T\ndate: 2021-05-03\n---\n# Ferry Talks\r\n\r\nBy Jane Doe | 3 May 2021\n\nNARVIK, Feb. 14 "
        "(Agency) \xE2\x80\x94 They met.\n\n- one\n- two\n\nscroll to top";
    for (int i = 0; i < 3000; ++i) {
        if (const auto opened = openHere(mutated(article, random), QStringLiteral("fuzz.md")))
            expectSpansInside(opened->records);
    }
}

TEST(ReadingFuzz, ReadsChangedDocuments)
{
    Random random(3);
    const QByteArray document = io::writeRecords(sampleRecords());
    int read = 0;
    for (int i = 0; i < 2000; ++i) {
        const auto records = io::readRecords(mutated(document, random), QStringLiteral("fuzz"));
        if (!records)
            continue;
        ++read;
        expectSpansInside(*records);
        const auto again = io::readRecords(io::writeRecords(*records), QStringLiteral("again"));
        ASSERT_TRUE(again) << again.error().detail.toStdString();
    }
    EXPECT_GT(read, 50); // else the mutations only ever test the JSON parser
}

// Pages and mails whose readers look into scripts, line breaks and older mails.
TEST(ReadingFuzz, OpensChangedPagesAndMails)
{
    Random random(4);
    const QByteArray mail =
        "From: a@b.example\nDate: Fri, 22 Sep 2023 10:00:00 +0200\nSubject: Fwd: x\n\nFYI\n\n"
        "---------- Forwarded message ---------\nFrom: Una <u@b.example>\nDate: Tue Sep 19 08:12:00 "
        "CEST 2023\nSubject: Vote\n\n> The committee met.\n> \n> It put the vote off until May.\n";
    std::vector<QByteArray> seeds{mail};
    for (const char* name : {"28-font-and-breaks", "36-wiki-news", "39-text-in-script", "40-html-in-script",
             "41-two-stories", "44-pull-quotes"}) {
        QFile file(QStringLiteral(COMMUNIQUE_TEST_DATA "/html/%1.html").arg(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        seeds.push_back(file.readAll());
    }
    int read = 0;
    for (int i = 0; i < 1400; ++i) {
        const auto opened = openHere(mutated(seeds[static_cast<size_t>(i) % seeds.size()], random), {});
        if (!opened)
            continue;
        ++read;
        expectSpansInside(opened->records);
    }
    EXPECT_GT(read, 1000);
}
