#include "tests/support/readhere.h"
#include "zipped.h"

#include <QFile>
#include <gtest/gtest.h>

namespace {

QByteArray fixture(const char* name)
{
    QFile file(QStringLiteral(COMMUNIQUE_TEST_DATA "/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

QByteArray paragraph(const QByteArray& words)
{
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
}

bool hasRemark(const Result<io::Opened>& opened, const char* code)
{
    return opened && std::ranges::any_of(opened->records.diagnostics, [&](const Diagnostic& diagnostic) {
        return diagnostic.code == QLatin1String(code);
    });
}

} // namespace

class DocumentFormats : public testing::TestWithParam<const char*> { };

// The same article out of every office format.
TEST_P(DocumentFormats, GiveTheArticle)
{
    const auto opened = openHere(fixture(GetParam()), QString::fromLatin1(GetParam()));
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    const Article& article = opened->records.articles.front();
    EXPECT_EQ(article.title, QStringLiteral("Harbour board elects a new chairman"));
    EXPECT_EQ(article.published.date.edtf(), QStringLiteral("2023-11-16"));
    const std::string lines = dumped(opened);
    for (const char* line : {"H Harbour board elects a new chairman\n", "h What the board decided\n",
             "b \u201CThe cranes are older than I am,\u201D Aune said. \u201CWe shall replace two of them before the "
             "summer.\u201D\n",
             "l Night work ends at ten.\n", "b 2021 | 410 | 96,000\n", "She was first elected in 2014.\n"})
        EXPECT_NE(lines.find(line), std::string::npos) << line << "\nin\n" << lines;
    EXPECT_GT(lines.find("first elected"), lines.find("4 December")) << "the footnote stands at the end";
    EXPECT_EQ(lines.find("nine years.1"), std::string::npos) << "its mark is left out";
}
INSTANTIATE_TEST_SUITE_P(All, DocumentFormats,
    testing::Values("docx/article.docx", "odt/article.odt", "epub/article.epub", "rtf/article.rtf"));

TEST(DocxReader, LeavesOutWhatWasDeletedOrHidden)
{
    EXPECT_EQ(
        dumped(docxOf("<w:p><w:r><w:t>The talks </w:t></w:r><w:del><w:r><w:delText>failed</w:delText></w:r></w:del>"
                      "<w:ins><w:r><w:t>went on</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> in secret"
                      "</w:t></w:r><w:r><w:t> until noon.</w:t></w:r></w:p><w:moveFrom><w:p><w:r><w:t>Gone."
                      "</w:t></w:r></w:p></w:moveFrom>")),
        "b The talks went on until noon.\n");
}

TEST(DocxReader, JoinsParagraphsWhoseEndWasDeleted)
{
    EXPECT_EQ(dumped(docxOf("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>The ferry </w:t></w:r></w:p>"
                  + paragraph("sailed at dawn."))),
        "b The ferry sailed at dawn.\n");
}

TEST(DocxReader, ReadsTextBoxesOnceAndAtTheEnd)
{
    const QByteArray box =
        "<w:txbxContent>" + paragraph("In figures: two cranes are to be replaced.") + "</w:txbxContent>";
    EXPECT_EQ(dumped(docxOf("<w:p><w:r><w:t>They signed </w:t></w:r><w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice>"
                  + box + "</mc:Choice><mc:Fallback>" + box
                  + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>at noon."
                    "</w:t></w:r></w:p>"
                  + paragraph("Then they left the hall."))),
        "b They signed at noon.\nb Then they left the hall.\nb In figures: two cranes are to be replaced.\n");
}

TEST(DocxReader, FollowsStyles)
{
    const QByteArray styles = "<w:styles xmlns:w='w'><w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>"
                              "<w:style w:styleId='A'><w:name w:val='Mine'/><w:basedOn w:val='U1'/></w:style>"
                              "<w:style w:styleId='U1'><w:name w:val='heading 1'/></w:style>"
                              "<w:style w:styleId='L'><w:basedOn w:val='L'/></w:style></w:styles>";
    const auto styled = [](const QByteArray& style, const QByteArray& words) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    };
    EXPECT_EQ(dumped(docxOf(styled("Titel", "A new bridge") + styled("A", "How it came about")
                      + styled("L", "The bridge was opened on Monday."),
                  {{"word/styles.xml", styles}})),
        "H A new bridge\nh How it came about\nb The bridge was opened on Monday.\n");
}

TEST(DocxReader, TellsLayoutTablesFromTablesOfFigures)
{
    const auto cell = [](const QByteArray& inner) { return "<w:tc>" + inner + "</w:tc>"; };
    const QByteArray longText = "The minister " + QByteArray("spoke at length ").repeated(25) + "and left.";
    const std::string lines = dumped(
        docxOf("<w:tbl><w:tr>" + cell(paragraph("Year")) + cell(paragraph("Ships")) + "</w:tr></w:tbl><w:tbl><w:tr>"
            + cell(paragraph(longText)) + cell(paragraph("He took the train home.")) + "</w:tr></w:tbl>"));
    EXPECT_EQ(lines, "b Year | Ships\nb " + longText.toStdString() + "\nb He took the train home.\n");
}

TEST(DocxReader, KeepsWhatStandsBeforeDamage)
{
    const QByteArray whole = docxOf(paragraph("The talks went on.") + "<w:p><w:r><w:t>They sto");
    const auto opened = openHere(whole, {});
    EXPECT_EQ(dumped(opened).substr(0, 21), "b The talks went on.\n");
    EXPECT_TRUE(hasRemark(opened, "document-damaged"));
}

TEST(HostileArchives, AreRefusedWithTheirReason)
{
    const auto outcome = [](const QByteArray& bytes) { return dumped(bytes).substr(0, 70); };
    EXPECT_EQ(outcome(docxOf(paragraph(QByteArray(80 << 20, 'x')))).find("error"), 0u);
    EXPECT_NE(outcome(docxOf(QByteArray("<w:p>").repeated(5000))).find("nested more than 256"), std::string::npos);
    QByteArray bomb = "<!DOCTYPE x [<!ENTITY a 'haha'>";
    for (char c = 'b'; c < 'k'; ++c)
        bomb +=
            QByteArray("<!ENTITY ") + c + " '" + (QByteArray("&") + static_cast<char>(c - 1) + ";").repeated(10) + "'>";
    bomb += "]><w:document "
            "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:p><w:r><w:t>&j;</w:t></w:r></"
            "w:p></w:document>";
    EXPECT_EQ(outcome(zipped({{"word/document.xml", bomb}})).find("error"), 0u)
        << outcome(zipped({{"word/document.xml", bomb}}));
    std::vector<std::pair<QByteArray, QByteArray>> many;
    for (int i = 0; i < 10'100; ++i)
        many.emplace_back("word/" + QByteArray::number(i), "");
    EXPECT_NE(outcome(docxOf(paragraph("x"), many)).find("more than 10 000 files"), std::string::npos);
}

TEST(HostileArchives, PathsLeadNowhere)
{
    EXPECT_EQ(dumped(docxOf(paragraph("The harbour stays open."),
                  {{"../../../../../../communique-escaped", "x"}, {"/communique-escaped", "x"},
                      {"_rels/.rels", "<r><Relationship Type='x/officeDocument' Target='../../etc/passwd'/></r>"}})),
        "b The harbour stays open.\n");
    EXPECT_FALSE(QFile::exists(QStringLiteral("/communique-escaped")));
}

TEST(HostileArchives, CutAnywhereNeverCrash)
{
    for (const char* name : {"docx/article.docx", "odt/article.odt", "epub/article.epub"}) {
        const QByteArray whole = fixture(name);
        for (qsizetype size = 0; size < whole.size(); size += 97)
            EXPECT_FALSE(dumped(whole.first(size)).empty()) << name << " cut to " << size;
    }
}

TEST(HostileArchives, GiantTablesAreCutWithARemark)
{
    const QByteArray row =
        "<w:tr>" + QByteArray("<w:tc><w:p><w:r><w:t>7</w:t></w:r></w:p></w:tc>").repeated(100) + "</w:tr>";
    const auto opened =
        openHere(docxOf(paragraph("The figures follow.") + "<w:tbl>" + row.repeated(300) + "</w:tbl>"), {});
    EXPECT_TRUE(hasRemark(opened, "table-too-large"));
}

TEST(Archives, StopWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    io::FileContent content;
    content.bytes = fixture("docx/article.docx");
    content.stop = stop.get_token();
    const auto read = openHere(content);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
}

TEST(OtherOffice, IsNamed)
{
    EXPECT_NE(dumped(zipped({{"xl/workbook.xml", "<x/>"}})).find("a spreadsheet"), std::string::npos);
    EXPECT_NE(dumped(zipped({{"letters/one.txt", "hello"}})).find("a ZIP archive"), std::string::npos);
    const QByteArray old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0');
    const auto wide = [](const char* name) {
        QByteArray units;
        for (; *name; ++name)
            units.append(*name).append('\0');
        return units;
    };
    EXPECT_NE(dumped(old + wide("WordDocument")).find("before 2007"), std::string::npos);
    const auto locked = openHere(old + wide("EncryptedPackage"), {});
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().code, ErrorCode::Encrypted);
}
