#include "model/io/decoding.h"

#include "model/io/html/htmlreader.h"

#include <QStringConverter>
#include <gtest/gtest.h>

namespace {

// "UTF-8: Zürich", or what the failure says.
std::string decoded(const QByteArray& bytes, const char* declared)
{
    const auto text = io::decode(bytes, {}, declared);
    return text ? (text->encoding + QStringLiteral(": ") + text->text).toStdString() : "failed";
}

std::string charset(const QByteArray& page, const char* type = "")
{
    return io::html::declaredCharset(page, QString::fromLatin1(type)).toStdString();
}

} // namespace

TEST(Decoding, FollowsWhatIsDeclared)
{
    EXPECT_EQ(decoded("\xEF\xF0\xE8\xE2\xE5\xF2", "windows-1251"), "WINDOWS-1251: привет");
    EXPECT_EQ(decoded("\xD0\xD2\xC9\xD7\xC5\xD4", "KOI8-R"), "KOI8-R: привет");
    EXPECT_EQ(decoded("\x93\xFA\x96{", "Shift_JIS"), "SHIFT_JIS: 日本");
    EXPECT_EQ(decoded("\xC8\xD5\xB1\xBE", "gb2312"), "GB18030: 日本");
    EXPECT_EQ(decoded("Z\xFCrich \x93good\x94", "iso-8859-1"), "WINDOWS-1252: Zürich “good”") << "as browsers do";
}

TEST(Decoding, DoesNotFollowWhatTheBytesContradict)
{
    EXPECT_EQ(decoded("Z\xC3\xBCrich", "iso-8859-1"), "UTF-8: Zürich");
    EXPECT_EQ(decoded("Z\xFCrich", "utf-8"), "WINDOWS-1252: Zürich");
    EXPECT_EQ(decoded("\xEF\xBB\xBFZ\xC3\xBCrich", "windows-1251"), "UTF-8: Zürich") << "the mark goes first";
    EXPECT_EQ(decoded("Z\xC3\xBCrich", "no-such-thing"), "UTF-8: Zürich");
    EXPECT_EQ(decoded("plain", "utf-16"), "UTF-8: plain");
}

TEST(Decoding, FindsTheDeclarationOfAPage)
{
    EXPECT_EQ(charset("<meta charset=koi8-r>"), "koi8-r");
    EXPECT_EQ(
        charset("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; Charset = \"windows-1251\"'>"), "windows-1251");
    EXPECT_EQ(charset("<?xml version='1.0' encoding='iso-8859-2'?><html>"), "iso-8859-2");
    EXPECT_EQ(charset("<meta charset=koi8-r>", "text/html; charset=utf-8"), "utf-8") << "the server goes first";
    EXPECT_EQ(charset("<p>no charset"), "");
}

TEST(Decoding, LeavesOutStrayNuls)
{
    const QByteArray page = "<html><p>The council of Z\xC3\xBCrich met on Tuesday and agreed to close the road.</p>";
    QByteArray stray = page;
    stray.insert(20, '\0').append(QByteArray(512, '\0'));
    const auto text = io::decode(stray, {});
    ASSERT_TRUE(text);
    EXPECT_EQ(text->text, QString::fromUtf8(page));
    ASSERT_EQ(text->diagnostics.size(), 1u);
    EXPECT_EQ(
        text->diagnostics.front().message.toStdString(), "513 bytes of it are NUL, as no text has, and were left out.");
    QByteArray latin = "He had a caf\xE9 of his own, and it stood by the water for a hundred years or more.";
    EXPECT_EQ(decoded(latin.insert(30, '\0'), "iso-8859-1"),
        "WINDOWS-1252: He had a café of his own, and it stood by the water for a hundred years or more.");
}

TEST(Decoding, RefusesWhatIsBinary)
{
    QByteArray program;
    for (int i = 0; i < 4000; ++i)
        program.append(static_cast<char>((i * 37 + i / 7) % 256));
    EXPECT_EQ(decoded(program, ""), "failed");
    EXPECT_EQ(decoded(QByteArray("news\0\0news\0of the day", 21), ""), "failed");
    EXPECT_EQ(decoded(QByteArray(4096, '\0'), ""), "UTF-8: ") << "nothing, which is no text either";
}

TEST(Decoding, KnowsUnitsOfTwoBytesWithoutAMark)
{
    for (const char* encoding : {"UTF-16LE", "UTF-16BE"}) {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder.encode(u"The café on the quay – closed.");
        EXPECT_EQ(decoded(bytes, ""), std::string(encoding) + ": The café on the quay – closed.");
    }
}
