// OpenDocument, EPUB and RTF: what they have that Word documents do not.
#include "tests/support/readhere.h"
#include "zipped.h"

#include <gtest/gtest.h>

namespace {

QByteArray odtOf(const QByteArray& text)
{
    return zipped({{"mimetype", "application/vnd.oasis.opendocument.text"},
                      {"content.xml",
                          "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b' "
                          "xmlns:draw='d'><office:body><office:text>"
                              + text + "</office:text></office:body></office:document-content>"}},
        false);
}

QByteArray epubOf(const QByteArray& spine, const std::vector<std::pair<QByteArray, QByteArray>>& pages)
{
    QByteArray manifest;
    std::vector<std::pair<QByteArray, QByteArray>> files{{"mimetype", "application/epub+zip"},
        {"META-INF/container.xml",
            "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>"}};
    for (const auto& [name, body] : pages) {
        manifest += "<item id='" + name + "' href='" + name + ".xhtml' media-type='application/xhtml+xml'/>";
        files.emplace_back("OPS/" + name + ".xhtml",
            "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head><body>" + body + "</body></html>");
    }
    files.emplace_back("OPS/book.opf",
        "<package><metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Two Harbours</dc:title>"
        "<dc:creator>Maren Holt</dc:creator><dc:date>2022-05-03</dc:date></metadata><manifest>"
            + manifest + "</manifest><spine>" + spine + "</spine></package>");
    return zipped(files, false);
}

} // namespace

TEST(OdtReader, LeavesOutDeletionsAndComments)
{
    EXPECT_EQ(dumped(odtOf(
                  "<text:tracked-changes><text:changed-region><text:deletion><text:p>Never said.</text:p>"
                  "</text:deletion></text:changed-region></text:tracked-changes><text:p>The ferry<text:s text:c='2'/>"
                  "sailed<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>From pier "
                  "two.</text:p></text:note-body></text:note> at\n   dawn.</text:p><text:p>All were aboard.</text:p>")),
        "b The ferry sailed at dawn.\nb All were aboard.\nb 1 From pier two.\n");
}

TEST(OdtReader, SaysThatItIsEncrypted)
{
    const auto opened =
        openHere(zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "\x01\x02"},
                            {"META-INF/manifest.xml", "<m><encryption-data/></m>"}},
                     false),
            {});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Encrypted);
}

// Each of these ends an XML reader: tags that are not closed, a bare ampersand, capitals, attributes without quotes.
TEST(EpubReader, ReadsPagesThatAreNoXml)
{
    const QByteArray chapter = "<H2 class=title>The quay</h2><p>The ships left at noon<br>with salt & grain on board, "
                               "as the harbour office had asked.<p>All were aboard, the mate said, and nobody had been "
                               "left behind on the quay.";
    const auto opened = openHere(epubOf("<itemref idref='one'/><itemref idref='two'/>",
                                     {{"one", "<h1>The first</h1><p>The ships came.</p>"}, {"two", chapter}}),
        {});
    EXPECT_EQ(dumped(opened),
        "h The first\nb The ships came.\nh The quay\nb The ships left at noon\nwith salt & grain on board, as the "
        "harbour office had asked.\nb All were aboard, the mate said, and nobody had been left behind on the quay.\n");
    ASSERT_TRUE(opened);
    for (const Diagnostic& diagnostic : opened->records.diagnostics)
        EXPECT_NE(diagnostic.code, QStringLiteral("document-damaged")) << "nothing of it is missing";
}

// Programs that convert write the day of the conversion as the day of publication.
TEST(EpubReader, BelievesTheTextBeforeTheDayOfTheFile)
{
    const auto published = [](const QByteArray& modified, const QByteArray& line) {
        const QByteArray page = "<html xmlns='h'><body><h1>Two Harbours</h1><p>" + line
            + "</p><p>The ships came to the harbour at noon.</p></body></html>";
        const auto opened = openHere(
            zipped(
                {{"mimetype", "application/epub+zip"},
                    {"META-INF/container.xml", "<container><rootfile full-path='b.opf'/></container>"},
                    {"b.opf",
                        "<package><metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:date>2024-05-03</dc:date>"
                        "<meta property='dcterms:modified'>"
                            + modified
                            + "</meta></metadata><manifest><item id='p' href='p.xhtml' "
                              "media-type='application/xhtml+xml'/></manifest><spine><itemref idref='p'/></spine>"
                              "</package>"},
                    {"p.xhtml", page}},
                false),
            {});
        return opened ? opened->records.articles.front().published.date.edtf() : opened.error().detail;
    };
    EXPECT_EQ(published("2024-05-03T10:00:00Z", "By Maren Holt, 2 February 2022"), QStringLiteral("2022-02-02"));
    EXPECT_EQ(published("2024-06-30T10:00:00Z", "By Maren Holt, 2 February 2022"), QStringLiteral("2024-05-03"));
    EXPECT_EQ(published("2024-05-03T10:00:00Z", "By Maren Holt"), QStringLiteral("2024-05-03"));
}

TEST(EpubReader, FollowsTheSpine)
{
    const auto opened =
        openHere(epubOf("<itemref idref='two'/><itemref idref='one'/><itemref idref='notes' linear='no'/>",
                     {{"one", "<h1>The second</h1><p>The ships&nbsp;left<br/>at noon.</p>"},
                         {"two", "<h1>The first</h1><p>The ships came.</p>"}, {"notes", "<p>Not read.</p>"}}),
            {});
    ASSERT_TRUE(opened);
    EXPECT_EQ(dumped(opened), "h The first\nb The ships came.\nh The second\nb The ships left\nat noon.\n");
    const Article& article = opened->records.articles.front();
    EXPECT_EQ(article.title, QStringLiteral("Two Harbours"));
    EXPECT_EQ(article.byline, QStringLiteral("Maren Holt"));
    EXPECT_EQ(article.published.date.edtf(), QStringLiteral("2022-05-03"));
    EXPECT_EQ(article.published.basis, PublicationBasis::Metadata);
}

TEST(RtfReader, ReadsCharactersOfEveryKind)
{
    EXPECT_EQ(
        dumped("{\\rtf1\\ansi\\ansicpg1252\\uc1 Aune said \\ldblquote no\\rdblquote\\~in Troms\\'f8, \\u321?\\'f3d\\'9f"
               "\\u8212\\'97and left.\\par {\\*\\generator X;}{\\pict 0102}{\\b Bold} words stay.\\par}"),
        "b Aune said \u201Cno\u201D in Troms\u00F8, \u0141\u00F3d\u0178\u2014and left.\nb Bold words stay.\n");
}

TEST(RtfReader, LeavesOutDeletedTextAndPutsNotesLast)
{
    EXPECT_EQ(
        dumped("{\\rtf1\\ansi The ferry {\\deleted never }sailed{\\footnote At dawn.} on time.\\par {\\v secret}Nobody "
               "complained.\\par}"),
        "b The ferry sailed on time.\nb Nobody complained.\nb 1 At dawn.\n");
}

TEST(RtfReader, RefusesEndlessNesting)
{
    EXPECT_NE(dumped("{\\rtf1 " + QByteArray(2'000'000, '{')).find("nested more than 1000"), std::string::npos);
}

TEST(RtfReader, TakesNumbersOfAnyLength)
{
    EXPECT_EQ(
        dumped("{\\rtf1\\ansi\\s99999999999999999999 The ferry sailed.\\bin-88888888888 And then it came back.\\par}"),
        "b The ferry sailed.And then it came back.\n");
}

TEST(RtfReader, ReadsATruncatedFileWithARemark)
{
    const auto opened = openHere("{\\rtf1\\ansi The ferry sailed.\\par {\\b And then", {});
    ASSERT_TRUE(opened);
    EXPECT_EQ(dumped(opened), "b The ferry sailed.\nb And then\n");
    EXPECT_EQ(opened->records.diagnostics.front().code, QStringLiteral("document-damaged"));
}

TEST(RtfReader, DecodesTextByItsFont)
{
    EXPECT_EQ(dumped("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Arial;}}\\pard He wrote "
                     "{\\f1 \\'ef\\'f0\\'e8\\'e2\\'e5\\'f2} on the caf\\'e9 wall.\\par}"),
        "b He wrote \u043F\u0440\u0438\u0432\u0435\u0442 on the caf\u00E9 wall.\n");
}

TEST(OdtReader, TakesTheFirstHeadingForTheHeadline)
{
    EXPECT_EQ(dumped(odtOf("<text:h text:outline-level='1'>Ferry sails</text:h><text:p>The ferry sailed at dawn, and "
                           "all were aboard.</text:p>")),
        "H Ferry sails\nb The ferry sailed at dawn, and all were aboard.\n");
}

TEST(OdtReader, MakesNoHeadingOfANumberInATable)
{
    const QByteArray cell = "<table:table-cell><text:p>";
    EXPECT_EQ(dumped(odtOf("<text:p>The ferry sailed at dawn.</text:p><table:table><table:table-row>" + cell
                  + "2021</text:p></table:table-cell></table:table-row></table:table><text:p>It came back at "
                    "noon.</text:p>")),
        "b The ferry sailed at dawn.\nb 2021\nb It came back at noon.\n");
}
