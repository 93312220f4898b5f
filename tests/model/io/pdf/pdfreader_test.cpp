#include "../office/zipped.h"
#include "model/io/pdf/pdfreader.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(COMMUNIQUE_TEST_DATA "/pdf/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

QString bare(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// A PDF of pages, each the operators of its content; objects and cross-reference table are made here.
QByteArray pdfOf(const std::vector<QByteArray>& pages, const QByteArray& trailer = {}, const QByteArray& font = {})
{
    QByteArray kids;
    for (size_t i = 0; i < pages.size(); ++i)
        kids += QByteArray::number(4 + 2 * i) + " 0 R ";
    std::vector<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size()) + ">>",
        font.isEmpty() ? QByteArray("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>") : font};
    for (size_t i = 0; i < pages.size(); ++i) {
        objects.push_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents "
            + QByteArray::number(5 + 2 * i) + " 0 R>>");
        objects.push_back("<</Length " + QByteArray::number(pages[i].size()) + ">>stream\n" + pages[i] + "\nendstream");
    }
    QByteArray bytes = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return bytes + "xref\n0 " + size + "\n" + table + "trailer<</Root 1 0 R/Size " + size + trailer + ">>\nstartxref\n"
        + QByteArray::number(bytes.size()) + "\n%%EOF\n";
}

QByteArray textAt(int x, int y, const QByteArray& words)
{
    return "BT /F 10 Tf " + QByteArray::number(x) + " " + QByteArray::number(y) + " Td (" + words + ") Tj ET\n";
}

std::string remarks(const Result<io::Opened>& opened)
{
    std::string lines;
    for (const Diagnostic& diagnostic : opened->records.diagnostics)
        lines += diagnostic.code.toStdString() + ": " + diagnostic.message.toStdString() + "\n";
    return lines;
}

} // namespace

/// The words that a layout has besides the article's.
struct PageLayout {
    const char* name;
    std::vector<const char*> others;
};

void PrintTo(const PageLayout& layout, std::ostream* stream)
{
    *stream << layout.name;
}

class PdfLayouts : public testing::TestWithParam<PageLayout> { };

// What was set comes back letter for letter, spaces aside; captions, pull quotes and boxes stand somewhere in between.
TEST_P(PdfLayouts, GiveTheirArticleBack)
{
    const auto opened = io::openBytes(fixture(QLatin1String(GetParam().name) + QLatin1String(".pdf")), {});
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    const Article& article = opened->records.articles.front();
    EXPECT_EQ(article.title, QStringLiteral("Island states agree on a ferry treaty after three-day talks"));
    QString read = bare(article.text.view().toString());
    for (const char* other : GetParam().others) {
        const QString words = bare(QString::fromUtf8(other));
        EXPECT_EQ(read.count(words), 1) << other;
        read.remove(words);
    }
    EXPECT_EQ(read.toStdString(), bare(QString::fromUtf8(fixture(QStringLiteral("article.txt")))).toStdString());
    for (const Paragraph& paragraph : article.paragraphs) {
        const QStringView words = article.text.slice(paragraph.span);
        EXPECT_FALSE(words.front().isLower()) << "cut in two: " << words.toString().toStdString();
    }
}

constexpr const char* Caption = "The customs house in Narvik, where the treaty was signed. Photo: Harbour Pictures";
constexpr const char* Lamp =
    "Lighthouse gets a new lamp The lighthouse on Utgrund will be fitted with a new lamp before the autumn storms, the "
    "coastal authority announced. The old one, in service since 1964, will be shown in the museum of the town. Sailors "
    "had complained that the beam could no longer be seen from the western channel in rain. The work is expected to "
    "take nine days and to cost less than a new buoy.";

INSTANTIATE_TEST_SUITE_P(All, PdfLayouts,
    testing::Values(PageLayout{"two-columns", {}}, PageLayout{"three-columns-ragged", {}},
        PageLayout{"broadsheet-four-columns", {Caption, Lamp}}, PageLayout{"drop-cap", {}},
        PageLayout{"headline-in-column", {}},
        PageLayout{"picture-and-pull-quote", {Caption, "\u201CWe have stopped counting who gave way\u201D"}},
        PageLayout{"running-heads", {}},
        PageLayout{"footnotes",
            {"1 The panel was set up in 1998 and has twelve members.",
                "2 Two of them are still being built and have no name yet."}},
        PageLayout{"printed-web-page", {}},
        PageLayout{"sidebar", {"In figures: five states, twelve years, four vessels, 340 million crowns."}},
        PageLayout{"typewriter-tradition", {}}, PageLayout{"letter-spaced-paragraphs", {}}, PageLayout{"watermark", {}},
        PageLayout{"ligatures", {}}, PageLayout{"numbered-lines", {}}, PageLayout{"printed-by-browser", {}},
        PageLayout{
            "figure-between", {"The former customs house in Narvik, seen from the ferry landing. Photograph: M. Holt"}},
        PageLayout{"letterhead",
            {"PRESS RELEASE", "Route | Crossings a week | Fee in crowns Kirkvik | 14 | 120 Skarholm | 7 | 95"}},
        PageLayout{"office-columns", {"Route | Crossings a week | Fee in crowns Kirkvik | 14 | 120"}},
        PageLayout{"office-letterhead",
            {"1 Annex II of the treaty, in the version of 14 November.", "2 Decree 118 of the harbour authority."}}),
    [](const auto& parameter) { return QString::fromLatin1(parameter.param.name).remove(u'-').toStdString(); });

TEST(PdfReader, KnowsThePageOfEveryWord)
{
    const auto opened = io::openBytes(fixture(QStringLiteral("running-heads.pdf")), {});
    ASSERT_TRUE(opened);
    const Article& article = opened->records.articles.front();
    ASSERT_GE(article.pages.size(), 2u);
    EXPECT_EQ(pageAt(article, 0), 1);
    EXPECT_EQ(pageAt(article, article.text.length() - 1), article.pages.back().page);
    const bool insideParagraph = std::ranges::any_of(article.pages, [&](const PageBegin& page) {
        const int index = paragraphAt(article, page.begin);
        return index >= 0 && article.paragraphs[static_cast<size_t>(index)].span.begin < page.begin;
    });
    EXPECT_TRUE(insideParagraph) << "a paragraph runs over the end of a page";
}

TEST(PdfReader, TakesTheAddressOfAPrintedPage)
{
    const auto opened = io::openBytes(fixture(QStringLiteral("printed-web-page.pdf")), {});
    EXPECT_EQ(opened->records.articles.front().url,
        QStringLiteral("https://www.harbour-courier.example/2023/11/17/ferry-treaty"));
}

TEST(PdfReader, NamesPagesWithoutText)
{
    const QByteArray words = textAt(72, 700, "The harbour stays open until the spring, the board said.");
    const auto opened = io::openBytes(pdfOf({words, "", "", "", words, ""}), {});
    ASSERT_TRUE(opened);
    EXPECT_NE(remarks(opened).find("pages-without-text: Pages 2\u20134 and 6 have no text"), std::string::npos)
        << remarks(opened);
    const auto empty = io::openBytes(pdfOf({"", ""}), {});
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, ErrorCode::NoText);
    EXPECT_TRUE(empty.error().detail.contains(u"OCR"));
}

TEST(PdfReader, KeepsFileDateAsARemark)
{
    const QByteArray words = textAt(72, 700, "The harbour stays open until the spring, the board said.");
    QByteArray file =
        pdfOf({words}, "/Info<</CreationDate(D:20231116093000+01'00')/Title(Harbour stays open)/Author(Maren Holt)>>");
    const auto opened = io::openBytes(file, {});
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->records.articles.front().title, QStringLiteral("Harbour stays open"));
    EXPECT_EQ(opened->records.articles.front().byline, QStringLiteral("Maren Holt"));
    EXPECT_TRUE(opened->records.articles.front().published.date.isNull());
    EXPECT_NE(remarks(opened).find("its file was made on 2023-11-16"), std::string::npos) << remarks(opened);
}

TEST(HostilePdf, SaysThatItIsEncrypted)
{
    const auto opened =
        io::openBytes(pdfOf({textAt(72, 700, "Secret.")},
                          "/ID[<00000000000000000000000000000000><00000000000000000000000000000000>]/Encrypt<</Filter"
                          "/Standard/V 1/R 2/P -4/O<"
                              + QByteArray(64, '0') + ">/U<" + QByteArray(64, '0') + ">>>"),
            {});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Encrypted);
}

TEST(HostilePdf, IsDamagedWhenItHasNoPages)
{
    for (const QByteArray& bytes : {QByteArray("%PDF-1.7\n"), "%PDF-1.7\n" + QByteArray(5000, 'x')}) {
        const auto opened = io::openBytes(bytes, {});
        ASSERT_FALSE(opened);
        EXPECT_TRUE(opened.error().code == ErrorCode::Damaged || opened.error().code == ErrorCode::NoText);
    }
}

TEST(HostilePdf, CutAnywhereNeverCrashes)
{
    const QByteArray whole = fixture(QStringLiteral("two-columns.pdf"));
    for (qsizetype size = 0; size < whole.size(); size += whole.size() / 23)
        EXPECT_FALSE(dumped(whole.first(size)).empty());
}

TEST(HostilePdf, FontsWithoutLettersAreNamed)
{
    const auto opened =
        io::openBytes(pdfOf({textAt(72, 700, "\\001\\002\\003\\004 \\005\\006\\007 \\016\\017\\020")}, {},
                          "<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+None/FirstChar 1/LastChar 20/Widths["
                              + QByteArray("500 ").repeated(20) + "]>>"),
            {});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NoText);
}

TEST(PdfReader, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    io::FileContent content;
    content.bytes = fixture(QStringLiteral("two-columns.pdf"));
    content.stop = stop.get_token();
    const auto read = io::openContent(content);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
}
