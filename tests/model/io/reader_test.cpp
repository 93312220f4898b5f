#include "layoutdump.h"

#include "model/io/reader.h"
#include "model/io/typedpublication.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace {

constexpr const char* story = "Ferry Talks Resume\n\nThe envoys met on Monday.\n";

/// A folder that is gone after the test.
class Reading : public testing::Test {
protected:
    QString file(const QByteArray& bytes, const QString& name = QStringLiteral("a.txt")) const
    {
        const QString path = m_folder.filePath(name);
        QFile written(path);
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        return path;
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    QTemporaryDir m_folder;
};

std::string textOf(const QByteArray& bytes)
{
    const auto opened = io::openBytes(bytes, QStringLiteral("a.txt"));
    return opened ? opened->records.articles.front().text.view().toString().toStdString() : std::string("refused");
}

std::string codesOf(const QByteArray& bytes)
{
    const auto opened = io::openBytes(bytes, QStringLiteral("a.txt"));
    if (!opened)
        return "refused";
    std::string codes;
    for (const Diagnostic& one : opened->records.diagnostics)
        codes += one.code.toStdString() + ' ';
    return codes;
}

ErrorCode refusal(const QByteArray& bytes, const char* name = "a.txt")
{
    const auto opened = io::openBytes(bytes, QString::fromLatin1(name));
    EXPECT_FALSE(opened);
    return opened ? ErrorCode::Cancelled : opened.error().code;
}

QByteArray encoded(const char* text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(text));
}

} // namespace

TEST_F(Reading, GivesOneArticleWithTheHashOfItsBytes)
{
    const auto opened = io::open(file(story));
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->isRecordsDocument);
    ASSERT_EQ(opened->records.articles.size(), 1u);
    const Article& article = opened->records.articles.front();
    EXPECT_EQ(article.title, QStringLiteral("Ferry Talks Resume"));
    EXPECT_EQ(article.file, path("a.txt"));
    EXPECT_EQ(article.key, QStringLiteral("a1"));
    EXPECT_EQ(article.sha256.toLatin1(), QCryptographicHash::hash(story, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(dump(article), "H Ferry Talks Resume\nB The envoys met on Monday.\n");
}

TEST_F(Reading, RefusesWhatIsNoFile)
{
    EXPECT_EQ(io::open(path("absent.txt")).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(io::open(path(".")).error().code, ErrorCode::FileIsDirectory);
    EXPECT_EQ(io::open(QStringLiteral("/dev/zero")).error().code, ErrorCode::FileUnreadable);
    ASSERT_EQ(mkfifo(path("pipe").toLocal8Bit().constData(), 0600), 0);
    EXPECT_EQ(io::open(path("pipe")).error().code, ErrorCode::FileUnreadable);
}

TEST_F(Reading, RefusesOneByteMoreThanTheLimitWithoutReading)
{
    QFile large(path("large.txt"));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(io::MaximumFileSize + 1)); // a hole: takes no room on the disk
    large.close();
    const auto opened = io::open(path("large.txt"));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FileTooLarge);
    EXPECT_EQ(opened.error().detail, QString::number(io::MaximumFileSize + 1));
}

TEST_F(Reading, RefusesEmptyAndBinary)
{
    EXPECT_EQ(refusal(""), ErrorCode::FileEmpty);
    EXPECT_EQ(refusal(" \r\n\t\n"), ErrorCode::FileEmpty);
    EXPECT_EQ(refusal("\xEF\xBB\xBF\n"), ErrorCode::FileEmpty);
    EXPECT_EQ(refusal(QByteArray("news\0news", 9)), ErrorCode::FileIsBinary);
    EXPECT_EQ(refusal(QByteArray("\x89PNG\r\n\x1A\n")), ErrorCode::FileIsBinary);
    EXPECT_EQ(refusal("%PDF-1.7 and so on"), ErrorCode::Damaged);
    EXPECT_EQ(refusal(QByteArray("\x01\x02\x03\x04 news")), ErrorCode::FileIsBinary);
    EXPECT_EQ(refusal("<!DOCTYPE html><div id=app></div>"), ErrorCode::NoText);
    EXPECT_EQ(refusal("{\"news\": 1}", "a.json"), ErrorCode::UnknownFormat);
}

TEST_F(Reading, DecodesWhatItsMarkSays)
{
    const char* words = "Talks in Zürich – “good” 😀\n";
    for (const auto encoding :
        {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
        EXPECT_EQ(textOf(encoded(words, encoding)), words);
        EXPECT_EQ(codesOf(encoded(words, encoding)), "encoding ");
    }
    EXPECT_EQ(textOf(encoded(words, QStringConverter::Utf8)), words);
    EXPECT_EQ(codesOf(words), "");
}

TEST_F(Reading, DecodesWindows1252)
{
    EXPECT_EQ(textOf("Talks in Z\xFCrich \x96 \x93good\x94, \x80"
                     "5\x85"),
        "Talks in Zürich – “good”, €5…");
    EXPECT_EQ(codesOf("Talks in Z\xFCrich"), "encoding-guessed ");
}

TEST_F(Reading, DecodesWhatTheDetectorRecognises)
{
    // "Переговоры возобновились в понедельник, сообщили дипломаты." in Windows-1251
    const QByteArray cyrillic(
        "\xCF\xE5\xF0\xE5\xE3\xEE\xE2\xEE\xF0\xFB \xE2\xEE\xE7\xEE\xE1\xED\xEE\xE2\xE8\xEB\xE8\xF1\xFC \xE2 "
        "\xEF\xEE\xED\xE5\xE4\xE5\xEB\xFC\xED\xE8\xEA, \xF1\xEE\xEE\xE1\xF9\xE8\xEB\xE8 "
        "\xE4\xE8\xEF\xEB\xEE\xEC\xE0\xF2\xFB.");
    EXPECT_EQ(textOf(cyrillic), "Переговоры возобновились в понедельник, сообщили дипломаты.");
    EXPECT_EQ(codesOf(cyrillic), "encoding-guessed language ");
}

TEST_F(Reading, KeepsBrokenUtf8ReadableAndSaysWhere)
{
    const QByteArray broken = "Zürich – the talks\nwent \xFF on – “well”";
    EXPECT_EQ(textOf(broken), "Zürich – the talks\nwent \uFFFD on – “well”");
    const auto opened = io::openBytes(broken, {});
    ASSERT_EQ(opened->records.diagnostics.size(), 1u);
    EXPECT_EQ(opened->records.diagnostics[0].code, QStringLiteral("broken-encoding"));
    EXPECT_TRUE(opened->records.diagnostics[0].message.contains(QStringLiteral("line 2")));
}

TEST_F(Reading, MovesNothingButWindowsLineEnds)
{
    EXPECT_EQ(textOf("\n\n  A\r\nb\fc\td  \r\n\r\n"), "\n\n  A\nb\fc\td  \n\n");
}

TEST_F(Reading, KeepsATitleThatIsGiven)
{
    const Article article =
        io::articleFromText(QStringLiteral("The envoys met."), QStringLiteral("Talks")).articles.front();
    EXPECT_EQ(article.title, QStringLiteral("Talks"));
    EXPECT_EQ(article.text.view(), QStringLiteral("The envoys met."));
    EXPECT_TRUE(article.file.isEmpty());
}

TEST(PublicationFromUser, ReadsDaysAndClockTimes)
{
    const std::pair<const char*, const char*> cases[] = {{"2023-11-16", "2023-11-16"}, {" 16 Nov 2023 ", "2023-11-16"},
        {"November 16, 2023", "2023-11-16"}, {"Thu, 16 Nov 2023 09:30:00 GMT", "2023-11-16"},
        {"2023-11-16T09:30", "2023-11-16T09:30:00"}, {"2023-11-16 09:30:15", "2023-11-16T09:30:15"},
        {"2023-11-16T09:30:15.123Z", "2023-11-16T09:30:15Z"}, {"2023-11-16T09:30:15+0100", "2023-11-16T09:30:15+01:00"},
        {"16/11/2023", "2023-11-16"}, {"2024-02-29", "2024-02-29"}};
    for (const auto& [words, edtf] : cases) {
        const auto read = io::publicationFromUser(QString::fromLatin1(words));
        ASSERT_TRUE(read) << words;
        EXPECT_EQ(read->date.edtf(), QString::fromLatin1(edtf));
        EXPECT_EQ(read->basis, PublicationBasis::User);
    }
}

TEST(PublicationFromUser, RefusesWhatIsNoDay)
{
    for (const char* words : {"", "yesterday", "2023-02-30", "2023-13-01", "16 Movember 2023", "2023",
             "2023-11-16T25:00", "04/05/2023", "2023-11-16x", "99999-01-01"}) {
        const auto read = io::publicationFromUser(QString::fromLatin1(words));
        ASSERT_FALSE(read) << words;
        EXPECT_EQ(read.error(), (Error{ErrorCode::BadDate, {}, QString::fromLatin1(words)}));
    }
}
