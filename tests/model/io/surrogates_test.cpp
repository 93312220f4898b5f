#include "model/io/surrogates.h"

#include "model/io/decoding.h"
#include "model/io/reader.h"
#include "model/io/recordsformat.h"
#include "model/text/wellformed.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace {

bool hasRemark(const Records& records, QLatin1String code)
{
    return std::ranges::any_of(records.diagnostics, [&](const Diagnostic& one) { return one.code == code; });
}

QByteArray utf16(const QString& text)
{
    QByteArray bytes("\xFF\xFE", 2);
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() & 0xFF);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

QByteArray utf32(std::initializer_list<quint32> numbers, bool bigEndian)
{
    QByteArray bytes;
    for (const quint32 number : numbers) {
        for (int i = 0; i < 4; ++i)
            bytes += static_cast<char>(number >> (bigEndian ? 24 - 8 * i : 8 * i));
    }
    return bytes;
}

} // namespace

TEST(Surrogates, LoneEscapesOfJsonAreMended)
{
    const std::tuple<QByteArray, QByteArray, int> cases[] = {{R"("\ud800")", R"("\ufffd")", 1},
        {R"("\uD83D\uDE00")", R"("\uD83D\uDE00")", 0}, {R"("\uDE00\uD83D")", R"("\ufffd\ufffd")", 2},
        {R"("\ud83d\ud83d\ude00")", R"("\ufffd\ud83d\ude00")", 1}, {R"("\\ud800")", R"("\\ud800")", 0},
        {R"("\\\ud800")", R"("\\\ufffd")", 1}, {R"("\ud83d\\ude00")", R"("\ufffd\\ude00")", 1},
        {R"("\ud83d")", R"("\ufffd")", 1}, {R"("\ud83)", R"("\ud83)", 0}, {R"(\)", R"(\)", 0},
        {R"("\ud8zz")", R"("\ud8zz")", 0}, {R"("\ud83d x \ude00")", R"("\ufffd x \ufffd")", 2}};
    for (const auto& [given, expected, count] : cases) {
        const io::MendedJson mended = io::withoutLoneSurrogates(given);
        EXPECT_EQ(mended.json, expected);
        EXPECT_EQ(mended.mended, count) << given.constData();
    }
}

TEST(Surrogates, RecordsAreMendedInEveryString)
{
    const auto records = io::readRecords(
        R"({"format":"communique-records","version":1,"articles":[{"id":"a1","title":"T\udc00","text":"Narvik \ud83d\ude00 \ud800 said."}],
        "entities":[{"id":"e1","type":"other","name":"\udfff","aliases":["\ud800"],"note":"\udc01",
        "mentions":[{"article":"a1","start":9,"end":10,"text":"\ud800"}]}]})",
        {});
    ASSERT_TRUE(records);
    EXPECT_TRUE(hasRemark(*records, QLatin1String("lone-surrogates")));
    EXPECT_EQ(records->articles[0].title, QStringLiteral("T\uFFFD"));
    EXPECT_EQ(records->entities[0].name, QStringLiteral("\uFFFD"));
    ASSERT_EQ(records->entities[0].mentions.size(), 1U);
    EXPECT_EQ(records->articles[0].text.slice(records->entities[0].mentions[0].where.span), u"\uFFFD");
    const QByteArray written = io::writeRecords(*records);
    EXPECT_FALSE(written.contains("\\ud"));
    EXPECT_EQ(QString::fromUtf8(written).toUtf8(), written);
}

TEST(Surrogates, WhatIsWrittenIsAlwaysUtf8)
{
    Records records = io::articleFromText(QStringLiteral("The envoys met."));
    records.articles[0].byline = QString(QChar(0xD800));
    records.articles[0].extra.insert(QString(QChar(0xDC00)), QString(QChar(0xDBFF)));
    const QByteArray written = io::writeRecords(records);
    EXPECT_EQ(written.count("\xEF\xBF\xBD"), 3);
    EXPECT_FALSE(written.contains("\\ud"));
}

TEST(Surrogates, TextAtHandIsMendedAndSaysSo)
{
    const QString broken = QStringLiteral("The envoys met ") + QChar(0xD800) + QStringLiteral(" in Narvik.");
    const Records records = io::articleFromText(broken, QString(QChar(0xDC00)));
    EXPECT_EQ(records.articles[0].text.length(), broken.size());
    EXPECT_EQ(loneSurrogates(records.articles[0].text.view()), 0);
    EXPECT_EQ(records.articles[0].title, QStringLiteral("\uFFFD"));
    EXPECT_TRUE(hasRemark(records, QLatin1String("lone-surrogates")));
    EXPECT_FALSE(hasRemark(io::articleFromText(QStringLiteral("The envoys met.")), QLatin1String("lone-surrogates")));
}

TEST(Surrogates, DraftsAreMendedInEveryString)
{
    const QString half(QChar(0xD800));
    io::Draft draft;
    draft.blocks = {{QStringLiteral("The envoys met ") + half, {}, 0, {}}, {half, {}, 0, {}}};
    draft.title = draft.byline = draft.publisher = draft.url = draft.published.evidenceText = half;
    const Records records = io::articleOfDraft(draft, QStringLiteral("html"), {}, io::LineRules());
    const Article& article = records.articles[0];
    EXPECT_EQ(article.text.view(), QStringLiteral("The envoys met \uFFFD\n\n\uFFFD"));
    for (const QString& words : {article.title, article.byline, article.publisher, article.url})
        EXPECT_EQ(words, QStringLiteral("\uFFFD"));
    EXPECT_TRUE(hasRemark(records, QLatin1String("lone-surrogates")));
}

TEST(Surrogates, TwoByteTextWithHalvesIsDecoded)
{
    const auto decoded = io::decode(utf16(QStringLiteral("Narvik ") + QChar(0xDC00) + QStringLiteral(" said.")), {});
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->text, QStringLiteral("Narvik \uFFFD said."));
    ASSERT_EQ(decoded->diagnostics.size(), 2U);
    EXPECT_EQ(decoded->diagnostics[1].code, QStringLiteral("broken-encoding"));
}

TEST(Surrogates, FourByteNumbersThatAreNoCharactersAreDecoded)
{
    for (const bool bigEndian : {false, true}) {
        const auto decoded =
            io::decode(utf32({0xFEFF, 'A', 0x1F600, 0x110000, 0xD800, 0xFFFFFFFF, 0xDC00, 'B'}, bigEndian), {});
        ASSERT_TRUE(decoded);
        EXPECT_EQ(decoded->text, QStringLiteral("A\U0001F600\uFFFD\uFFFD\uFFFD\uFFFDB"));
        ASSERT_EQ(decoded->diagnostics.size(), 2U);
        EXPECT_EQ(decoded->diagnostics[1].code, QStringLiteral("broken-encoding"));
    }
}
