#include "layoutdump.h"

#include "model/base/ruletable.h"
#include "model/io/datelines.h"
#include "model/io/linerules.h"

#include <gtest/gtest.h>

namespace {

std::string paragraphs(const char* text, const char* name = "news.txt")
{
    return dump(io::articleFromText(QString::fromUtf8(text), {}, QString::fromLatin1(name)).articles.front());
}

std::string dateline(const char* text)
{
    const QString words = QString::fromUtf8(text);
    const auto found = io::datelineAt(words, {0, words.size()}, io::LineRules());
    if (!found)
        return "none";
    return found->place.toStdString() + '|'
        + words.sliced(found->dayWords.begin, found->dayWords.length()).toStdString() + '|'
        + found->date.edtf().toStdString();
}

std::string published(const char* text)
{
    const Article article = io::articleFromText(QString::fromUtf8(text)).articles.front();
    return dump(article, article.published);
}

} // namespace

TEST(LineRules, EveryRowGivesWhatItsExampleSays)
{
    const auto table = RuleTable::read(QStringLiteral(":/language/en/layout.tsv"));
    ASSERT_TRUE(table);
    ASSERT_GT(table->rows().size(), 30u);
    for (const auto& row : table->rows()) {
        const QString value = row.cells[1];
        const QRegularExpression own(QRegularExpression::anchoredPattern(row.cells[0]),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        ASSERT_TRUE(own.isValid()) << "line " << row.line;
        EXPECT_TRUE(own.match(row.cells[2]).hasMatch()) << "line " << row.line;
        EXPECT_EQ(row.cells[3], value) << "line " << row.line;
        const io::LineRules rules;
        if (value == u"notplace")
            EXPECT_TRUE(rules.isLabel(row.cells[2]));
        else
            EXPECT_EQ(static_cast<int>(rules.match(row.cells[2]).value_or(io::LineKind::NotPlace)),
                value == u"boilerplate"  ? 0
                    : value == u"byline" ? 1
                                         : 2)
                << "line " << row.line;
    }
}

TEST(LineRules, MatchNothingWithoutTheirTable)
{
    const io::LineRules rules(QStringLiteral(":/absent.tsv"));
    EXPECT_FALSE(rules.match(u"Advertisement"));
    EXPECT_FALSE(rules.match(u"The ministers met in Oslo."));
    EXPECT_FALSE(rules.isLabel(u"UPDATE"));
    EXPECT_FALSE(io::LineRules().isLabel(u""));
}

TEST(LineRules, LeavesSentencesAlone)
{
    const io::LineRules rules;
    for (const char* line : {"Share prices fell on Monday.", "Follow-up talks begin in May.",
             "Print unions called a strike in Lyon.", "By Friday the river had reached the old town.",
             "More than 40 people were hurt.", "Related costs rose to 4 million euros.",
             "Photographers waited outside the court.", "Top officials met in Oslo.", "World leaders gather in Rome",
             "Home prices rise again", "Helpers came from three countries.", "Popular uprising shakes capital",
             "News of the accord reached Rome late.", "The reporters were freed.",
             "Reporting from the front is dangerous, she said.", "Subscribers to the bond lost 4 percent."})
        EXPECT_FALSE(rules.match(QString::fromLatin1(line))) << line;
}

TEST(Layout, TellsTheLinesOfANewsPageApart)
{
    EXPECT_EQ(paragraphs(
                  "Ferry Talks Resume in Narvik\n\nBy Jane Doe\nPublished 3 May 2021\n\nNARVIK — The talks went "
                  "on.\n\nWhat comes next\n\n"
                  "• On Monday: a vote.\n• On Tuesday: a march.\n\nNobody left early.\n\nAdvertisement\nscroll to top"),
        "H Ferry Talks Resume in Narvik\nY By Jane Doe\nY Published 3 May 2021\nB NARVIK — The talks went on.\nS What "
        "comes next\n"
        "L On Monday: a vote.\nL On Tuesday: a march.\nB Nobody left early.\nX Advertisement\nX scroll to top\n");
}

TEST(Layout, OneSentenceIsBody)
{
    EXPECT_EQ(paragraphs("The talks went on."), "B The talks went on.\n");
    EXPECT_EQ(paragraphs("Hello there"), "B Hello there\n");
}

TEST(Layout, AFirstSentenceIsNoHeadline)
{
    EXPECT_EQ(
        paragraphs("The talks went on.\n\nThen they broke off."), "B The talks went on.\nB Then they broke off.\n");
}

TEST(Layout, AHeadlineMayEndInAnAbbreviationOrAQuestion)
{
    EXPECT_EQ(paragraphs("Envoy Returns to the U.S.\n\nShe landed at noon."),
        "H Envoy Returns to the U.S.\nB She landed at noon.\n");
    EXPECT_EQ(paragraphs("Who Pays for the Bridge?\n\nNobody knows yet."),
        "H Who Pays for the Bridge?\nB Nobody knows yet.\n");
}

TEST(Layout, JoinsLinesBrokenAtAWidth)
{
    EXPECT_EQ(paragraphs("Harbour Reopens\n\nThe harbour of the old town was opened again on\nMonday after a week of "
                         "storms that had closed it\nto all ships.\n\nBoats left.\n"),
        "H Harbour Reopens\nB The harbour of the old town was opened again on/Monday after a week of storms that had "
        "closed it/to all ships.\nB Boats left.\n");
}

TEST(Layout, ReadsMarkdown)
{
    EXPECT_EQ(paragraphs("---\ntitle: \"Ferry talks\"\ndate: 2021-05-03\n---\n\n# Ferry Talks Resume\n\nThe "
                         "talks\nwent on.\n\n## Next\n\n- A vote.\n\n---\n",
                  "a.md"),
        "X ---/title: \"Ferry talks\"/date: 2021-05-03/---\nH Ferry Talks Resume\nB The talks/went on.\nS Next\nL A "
        "vote.\nX ---\n");
}

TEST(Layout, ReadsFrontMatter)
{
    const Article article =
        io::articleFromText(QStringLiteral("---\ntitle: \"Ferry talks\"\nauthor: Jane Doe\ndate: 2021-05-03 10:15:00 "
                                           "+0200\nurl: https://example.org/a\n---\nThe talks went on.\n"),
            {}, QStringLiteral("a.md"))
            .articles.front();
    EXPECT_EQ(article.title, QStringLiteral("Ferry talks"));
    EXPECT_EQ(article.byline, QStringLiteral("Jane Doe"));
    EXPECT_EQ(article.url, QStringLiteral("https://example.org/a"));
    EXPECT_EQ(dump(article, article.published), "2021-05-03T10:15:00+02:00 metadata <2021-05-03 10:15:00 +0200>");
}

TEST(Layout, UnderlinedLinesAreHeadings)
{
    EXPECT_EQ(paragraphs("Ferry Talks Resume\n==================\n\nThe talks went on.\n"),
        "H Ferry Talks Resume\nB The talks went on.\n");
}

TEST(Layout, FindsPlaceAndDayOfADateline)
{
    EXPECT_EQ(dateline("WASHINGTON, - In a move to"), "Washington||");
    EXPECT_EQ(dateline("BERLIN (rnk) – Two months"), "Berlin||");
    EXPECT_EQ(dateline("GAZIANTEP, Türkiye, Feb. 14 — Two brothers"), "Gaziantep|Feb. 14|");
    EXPECT_EQ(dateline("WOODSIDE, Calif., Nov. 15, 2023 (Agency) — The two"), "Woodside|Nov. 15, 2023|2023-11-15");
    EXPECT_EQ(dateline("LONDON — A court"), "London||");
    EXPECT_EQ(dateline("SALT LAKE CITY — A capsule"), "Salt Lake City||");
    EXPECT_EQ(dateline("RIO DE JANEIRO, 3 May 2021 (Agency) -- The"), "Rio de Janeiro|3 May 2021|2021-05-03");
    EXPECT_EQ(dateline("Oslo, Feb. 3 (Agency) — The"), "Oslo|Feb. 3|");
    EXPECT_EQ(dateline("Geneva (Agency) - The"), "Geneva||");
    EXPECT_EQ(dateline("PORT-AU-PRINCE, Haiti — The"), "Port-Au-Prince||");
    EXPECT_EQ(dateline("ST. PETERSBURG, Russia (Agency) — The"), "St. Petersburg||");
    EXPECT_EQ(dateline("UNITED NATIONS (Agency) - The"), "United Nations||");
}

TEST(Layout, OrdinaryBeginningsAreNoDatelines)
{
    for (const char* text :
        {"UPDATE 2 - The court", "BREAKING — A court", "The court — a new one — met", "NATO said on Monday", "A - B",
            "Berlin – a city of walls – is", "COVID-19 cases rose", "In May 2021 – the hottest"})
        EXPECT_EQ(dateline(text), "none") << text;
}

TEST(Layout, FindsThePublicationDate)
{
    EXPECT_EQ(published("Ferry Talks\n\nPublished 16 November 2023\n\nThey went on."),
        "2023-11-16 visible <16 November 2023>");
    EXPECT_EQ(published("Ferry Talks\nNov. 16, 2023\nThey went on."), "2023-11-16 visible <Nov. 16, 2023>");
    EXPECT_EQ(published("Ferry Talks\nThursday, November 16th, 2023 at 5:04 p.m. EST\nThey went on."),
        "2023-11-16T17:04:00-05:00 visible <Thursday, November 16th, 2023>");
    EXPECT_EQ(published("Ferry Talks\nBy Jane Doe | 16 Nov 2023\nThey went on."), "2023-11-16 visible <16 Nov 2023>");
    EXPECT_EQ(published("Ferry Talks\nPublished: 2023-11-16T09:30:00Z, last updated 17 November 2023\nThey went on."),
        "2023-11-16T09:30:00Z visible <2023-11-16>");
    EXPECT_EQ(published("Ferry Talks\n\nOSLO, Nov. 15, 2023 (Agency) — They went on."),
        "2023-11-15 dateline <Nov. 15, 2023>");
    EXPECT_EQ(published("Ferry Talks\n\nThey went on.\n\nPublished on 16/11/2023"), "2023-11-16 visible <16/11/2023>");
}

TEST(Layout, InventsNoPublicationDate)
{
    EXPECT_EQ(published("Ferry Talks\n\nOSLO, Feb. 14 — They went on."), " unknown");
    EXPECT_EQ(published("Ferry Talks\n\nUpdated 17 November 2023\n\nThey went on."), " unknown");
    EXPECT_EQ(published("Ferry Talks\n\n04/05/2023\n\nThey went on."), " unknown");
    EXPECT_EQ(published("Ferry Talks\n\nPublished 31 November 2023\n\nThey went on."), " unknown");
    EXPECT_EQ(published("Ferry Talks\n\nOn 16 November 2023 they went on."), " unknown");
}

TEST(Layout, SaysWhichDateItDidNotUse)
{
    const auto remarks = [](const char* text) {
        std::string codes;
        for (const Diagnostic& one : io::articleFromText(QString::fromUtf8(text)).diagnostics)
            codes += one.code.toStdString() + ' ';
        return codes;
    };
    EXPECT_EQ(remarks("Ferry Talks\n\nOSLO, Feb. 14 — They went on."), "dateline-without-year ");
    EXPECT_EQ(remarks("Ferry Talks\n\nUpdated 17 November 2023\n\nThey went on."), "updated-only ");
    EXPECT_EQ(remarks("Ferry Talks\n\n04/05/2023\n\nThey went on."), "published-ambiguous ");
    EXPECT_EQ(remarks("Ferry Talks\n\nThey went on."), "");
}

TEST(Layout, ParagraphsAreInOrderAndInsideTheText)
{
    const Article article =
        io::articleFromText(QStringLiteral("  \n\n\t# A \n x\n\n- b\n1) c\n\nBy Jane Doe\n   Read more: d  \n"))
            .articles.front();
    qsizetype last = 0;
    for (const Paragraph& paragraph : article.paragraphs) {
        EXPECT_LE(last, paragraph.span.begin);
        EXPECT_LT(paragraph.span.begin, paragraph.span.end);
        last = paragraph.span.end;
    }
    EXPECT_LE(last, article.text.length());
}

// A span that begins with one could not be read again: the schema takes its words for none.
TEST(Layout, LeavesOutNuls)
{
    const QString text = QStringLiteral("They ") + QChar(0) + QStringLiteral("met.");
    EXPECT_EQ(io::articleFromText(text).articles.front().text.view(), QStringLiteral("They met."));
}
