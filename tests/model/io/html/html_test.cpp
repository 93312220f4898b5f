// Single rules of reading pages, each by a small page.
#include "../layoutdump.h"
#include "model/io/html/dates.h"
#include "model/io/html/linkeddata.h"
#include "tests/support/readhere.h"

#include <gtest/gtest.h>

namespace {

const QByteArray prose =
    "<p>The council met on Tuesday and agreed to close the road until the spring, said the mayor.</p>";

Records read(const QByteArray& page)
{
    const auto opened = openHere(page, QStringLiteral("page.html"));
    return opened ? opened->records : Records();
}

// The paragraphs of a page's body without the sentence that every page here has.
std::string body(const QByteArray& inner)
{
    const Records records = read("<!DOCTYPE html><html lang=en><body><h1>The council met again</h1><div>" + prose
        + inner + prose + "</div></body></html>");
    if (records.articles.empty())
        return "nothing";
    std::string lines = dump(records.articles.front());
    const std::string sentence =
        "B The council met on Tuesday and agreed to close the road until the spring, said the mayor.\n";
    for (auto at = lines.find(sentence); at != std::string::npos; at = lines.find(sentence))
        lines.erase(at, sentence.size());
    const std::string headline = "H The council met again\n";
    return lines.starts_with(headline) ? lines.substr(headline.size()) : lines;
}

std::string published(const QByteArray& head, const QByteArray& line = {})
{
    const Records records = read("<!DOCTYPE html><html><head>" + head + "</head><body><h1>The council met again</h1>"
        + line + prose + prose + "</body></html>");
    if (records.articles.empty())
        return "nothing";
    const Publication& found = records.articles.front().published;
    std::string words = dump(records.articles.front(), found);
    for (const Diagnostic& diagnostic : records.diagnostics)
        words += " !" + diagnostic.code.toStdString();
    return words;
}

std::string date(const char* written)
{
    return io::html::metadataDate(QString::fromUtf8(written)).edtf().toStdString();
}

} // namespace

TEST(HtmlBlocks, AListLongerThanTheParagraphsDoesNotDisplaceThem)
{
    QByteArray list = "<dl>";
    for (const char* answer : {"Nobody asked the people who live along the road, the baker said.",
             "It was the only way to mend the bridge before the winter, the mayor answered.",
             "Then it should have been done in May, when nobody needs the road, he replied.",
             "The stone came too late for that, and so did the money of the state."})
        list += "<dt>Said:</dt><dd>" + QByteArray(answer) + "</dd>";
    EXPECT_TRUE(body(list + "</dl>").starts_with("L Said:\nL Nobody asked the people"));
    const Records records =
        read("<!DOCTYPE html><html lang=en><body><main><h1>Talk</h1>" + prose + list + "</dl></main></body></html>");
    ASSERT_EQ(records.articles.size(), 1U);
    EXPECT_TRUE(records.articles.front().text.view().contains(u"agreed to close the road"));
}

TEST(HtmlBlocks, AnAdvertisementThatIsNotClosedLeavesTheArticle)
{
    const QByteArray open = "<div class=ad>Advertisement<div>";
    EXPECT_EQ(body(open + prose + prose + prose), "");
    EXPECT_EQ(body(open
                  + "<p>Buy a boat today, it has never been as cheap as now, and ask for our catalogue.</p></div>"
                    "</div>"),
        "");
}

TEST(HtmlBlocks, LeaveOutWhatPointsToReferencesAndEditors)
{
    EXPECT_EQ(body("<h2>The road<span class='mw-editsection'>[<a href='e'>edit</a>]</span></h2><p>It was built in "
                   "1998<sup>[<a href='#n'>citation needed</a>]</sup> over 10<sup>4</sup> piles<sup>12</sup>.</p>"),
        "S The road\nB It was built in 1998 over 10 piles.\n");
}

TEST(HtmlHeading, LeavesOutWhatIsForScreenReadersAlone)
{
    const Records records =
        read("<!DOCTYPE html><html lang=en><body><h1><span class='visually-hidden'>Article headline: "
             "</span>The council met again</h1>"
            + prose + prose + "</body></html>");
    ASSERT_EQ(records.articles.size(), 1U);
    EXPECT_EQ(records.articles.front().title, QStringLiteral("The council met again"));
}

TEST(HtmlHeading, IsNotSaidAgainInBold)
{
    EXPECT_EQ(body("<b>The council met again</b>"), "");
}

TEST(HtmlHeading, PartsAuthorAndDatesOnOneLine)
{
    const Records records = read("<!DOCTYPE html><html lang=en><body><h1>The council met again</h1><div><span "
                                 "class='author'>Maren Holt</span> <span>Published: 3rd May 2021, 09:15 BST</span> "
                                 "<span>Updated 1 hour ago</span></div>"
        + prose + prose + "</body></html>");
    ASSERT_EQ(records.articles.size(), 1U);
    EXPECT_EQ(records.articles.front().byline, QStringLiteral("Maren Holt"));
    EXPECT_EQ(records.articles.front().published.date.edtf(), QStringLiteral("2021-05-03T09:15:00+01:00"));
}

TEST(HtmlBlocks, AreParagraphsHeadingsEntriesAndRows)
{
    EXPECT_EQ(body("<h2>What comes <i>next</i></h2><ul><li>One thing was said about the road.</li><li><p>Another was "
                   "not.</p></li></ul>"),
        "S What comes next\nL One thing was said about the road.\nL Another was not.\n");
    EXPECT_EQ(body("<p>Line one<br>line two<br/><br>Another paragraph begins.</p>"),
        "B Line one/line two\nB Another paragraph begins.\n");
    EXPECT_EQ(body("<blockquote>He <q>never</q> came.</blockquote>"), "B He “never” came.\n");
    EXPECT_EQ(body("<table><tr><th>Year</th><th>Toll</th></tr><tr><td>2020</td><td>4 <b>crowns</b></td></tr></table>"),
        "L Year | Toll\nL 2020 | 4 crowns\n");
    EXPECT_EQ(body("<pre>one\n  two</pre>"), "B one/two\n");
    EXPECT_EQ(body("<p><strong>The road</strong></p>"), "S The road\n");
    EXPECT_EQ(body("Loose words of a sentence.<div>Words in a division.</div>"),
        "B Loose words of a sentence.\nB Words in a division.\n");
}

TEST(HtmlBlocks, KeepWordsTogetherAndSpacesApart)
{
    EXPECT_EQ(body("<p><span class=dropcap>T</span>he mayor&nbsp;spoke of 4&#8239;000\n crowns in Lind&shy;haven.</p>"),
        "B The mayor spoke of 4 000 crowns in Lindhaven.\n");
    EXPECT_EQ(body("<p>Caf&eacute; &amp; bar &#x201C;Quay&#8221; &lt;b&gt; &unknown; done.</p>"),
        "B Café & bar “Quay” <b> &unknown; done.\n");
    EXPECT_EQ(body("<p>It was agreed.<sup><a href=#n1>[1]</a></sup> All of it<sup>2</sup> was.</p>"),
        "B It was agreed. All of it was.\n");
    EXPECT_EQ(body("<p>The 4<sup>th</sup> of May.</p>"), "B The 4th of May.\n");
}

TEST(HtmlBlocks, LeaveOutWhatIsNoArticle)
{
    EXPECT_EQ(body("<p><a href=/x>Read more: the toll and what it costs</a></p>"), "");
    EXPECT_EQ(
        body("<ul><li><a href=/x>Bridge toll splits towns</a></li><li><a href=/y>Pilots return to work</a></li></ul>"),
        "");
    EXPECT_EQ(
        body("<div class=newsletter-signup><p>Sign up here and get the news of the valley every day.</p></div>"), "");
    EXPECT_EQ(
        body("<aside><p>In another story the pilots have returned to their work at the harbour.</p></aside>"), "");
    EXPECT_EQ(body("<p hidden>Nobody is to see this sentence at all.</p><p style='display:none'>Nor is anybody to see "
                   "this.</p>"),
        "");
    EXPECT_EQ(
        body("<button>Share this</button><script>var a = '<p>b</p>';</script><style>p{}</style><!-- <p>no</p> -->"),
        "");
    EXPECT_EQ(
        body("<figure><img alt=x><figcaption>The road by the sea.</figcaption></figure>"), "X The road by the sea.\n");
}

TEST(HtmlBody, IsFoundWhereItIsShortOrFullOfLinks)
{
    const auto words = [](const QByteArray& page) {
        const Records records = read("<!DOCTYPE html><title>The council met again</title><body>" + page);
        return records.articles.empty() ? std::string() : dump(records.articles.front());
    };
    const QByteArray menu =
        "<div><a href=1>Home</a> <a href=2>Politics</a> <a href=3>The bridge toll splits the valley</a></div>";
    EXPECT_EQ(
        words(menu
            + "<div><h1>The council met again</h1><p>The council met on Tuesday.</p><p>It will vote in May.</p></div>"
            + menu),
        "H The council met again\nB The council met on Tuesday.\nB It will vote in May.\n");
    EXPECT_EQ(
        words(menu
            + "<h1><a href=/>The Valley Gazette</a></h1><h2>The council met again</h2><p>The <a href=1>council</a> of "
              "the town met on <a href=2>Tuesday</a> and agreed to close the <a href=3>road</a>.</p><p>The <a "
              "href=4>mayor</a> said so to <a href=5>this newspaper</a> after the vote.</p>"),
        "H The council met again\nB The council of the town met on Tuesday and agreed to close the road.\nB The mayor "
        "said "
        "so to this newspaper after the vote.\n");
}

TEST(HtmlDates, ComeFromTheMetadataInOrder)
{
    const QByteArray linked =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-01\"}</script>";
    const QByteArray graph = "<meta property='article:published_time' content='2024-03-02T08:00:00Z'>";
    const QByteArray meta = "<meta name='parsely-pub-date' content='2024-03-03'>";
    EXPECT_EQ(published(meta + graph + linked), "2024-03-01 metadata");
    EXPECT_EQ(published(meta + graph), "2024-03-02T08:00:00Z metadata");
    EXPECT_EQ(published(meta), "2024-03-03 metadata");
    EXPECT_EQ(published({}, "<time datetime='2024-03-04'>March 4</time>"), "2024-03-04 metadata");
    EXPECT_EQ(published({}, "<p>Published 5 March 2024</p>"), "2024-03-05 visible <5 March 2024>");
    EXPECT_EQ(published("<link rel=canonical href='https://a.example/2024/03/06/road'>"), "2024-03-06 url");
    EXPECT_EQ(published("<link rel=canonical href='https://a.example/2024/03/road'>"), " unknown");
    EXPECT_EQ(published("<meta name=date content='not today'>"), " unknown");
}

TEST(HtmlDates, AreCheckedAgainstWhatThePageShows)
{
    const QByteArray meta = "<meta name=date content='2024-03-03'>";
    EXPECT_EQ(published(meta, "<p>Published 4 March 2024</p>"), "2024-03-03 metadata") << "a time zone may make a day";
    EXPECT_EQ(published(meta, "<p>Published 14 March 2023</p>"), "2024-03-03 metadata !published-differs");
    EXPECT_EQ(published(meta + "<link rel=canonical href='https://a.example/2021/11/06/road'>"),
        "2024-03-03 metadata !published-differs");
}

TEST(HtmlDates, AreTheDaysWhereThePageWasWritten)
{
    const QByteArray night = "<meta name=date content='2023-11-16T02:30:00Z'>";
    EXPECT_EQ(published(night, "<p>Published Nov. 15, 2023 9:30 PM EST</p>"),
        "2023-11-15T21:30:00-05:00 visible <Nov. 15, 2023> !published-local-day");
    EXPECT_EQ(published(night, "<p>Published Nov. 16, 2023</p>"), "2023-11-16T02:30:00Z metadata");
    EXPECT_EQ(published(night, "<p>Published Nov. 17, 2023</p>"), "2023-11-16T02:30:00Z metadata")
        << "no zone makes a day of half past two";
    EXPECT_EQ(published(night, "<p>Updated Nov. 15, 2023</p>"), "2023-11-16T02:30:00Z metadata");
}

TEST(HtmlDates, AreReadAsMetadataWriteThem)
{
    EXPECT_EQ(date("2024-03-12T08:15:00.000Z"), "2024-03-12T08:15:00Z");
    EXPECT_EQ(date("2024-03-12T08:15:00+00:00"), "2024-03-12T08:15:00Z");
    EXPECT_EQ(date("2024-03-12T08:15:00-0500"), "2024-03-12T08:15:00-05:00");
    EXPECT_EQ(date("2024-03-12T08:15+01:00"), "2024-03-12T08:15:00+01:00");
    EXPECT_EQ(date("2024-03-12 08:15:00"), "2024-03-12T08:15:00");
    EXPECT_EQ(date("20240312"), "2024-03-12");
    EXPECT_EQ(date("Tue, 12 Mar 2024 08:15:00 GMT"), "2024-03-12T08:15:00Z");
    EXPECT_EQ(date("Tue, 12 Mar 2024 08:15:00 -0330"), "2024-03-12T08:15:00-03:30");
    EXPECT_EQ(date("1710231300000"), "2024-03-12T08:15:00Z");
    EXPECT_EQ(date("1710231300"), "2024-03-12T08:15:00Z");
    EXPECT_EQ(date("March 12, 2024 at 8:15 AM EST"), "2024-03-12T08:15:00-05:00");
    EXPECT_EQ(date("2024-03-12 8:15 am"), "2024-03-12T08:15:00");
    for (const char* none :
        {"", "2024", "2024-03", "03/04/2024", "2024-02-30", "0001-01-01T00:00:00Z", "soon", "12345678901234567890"})
        EXPECT_EQ(date(none), "") << none;
}

TEST(HtmlDates, InAddressesAreFullOnes)
{
    const auto day = [](const char* url) {
        return io::html::dayOfAddress(QString::fromLatin1(url)).edtf().toStdString();
    };
    EXPECT_EQ(day("https://a.example/news/2024/03/12/road"), "2024-03-12");
    EXPECT_EQ(day("https://a.example/road-2024-03-12/"), "2024-03-12");
    EXPECT_EQ(day("https://a.example/20240312/road.html"), "2024-03-12");
    EXPECT_EQ(day("https://a.example/2024/03/road"), "");
    EXPECT_EQ(day("https://a.example/story-20249912"), "");
    EXPECT_EQ(day("https://a.example/id-1202403129"), "");
}

TEST(LinkedData, FindsTheArticleAndMendsTheScript)
{
    using io::html::linkedArticle;
    const auto found = linkedArticle({"<!-- not json -->",
        "//<![CDATA[\n{\"@graph\": [{\"@type\": \"WebPage\", \"name\": \"page\"},\n"
        "{\"@type\": [\"Thing\", \"NewsArticle\"], \"headline\": \"Two\tlines\n of it\",\n"
        "\"author\": [{\"name\": \"Jane Doe\"}, \"John Roe\", \"https://a.example\"],}, ]}\n//]]>"});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->headline, u"Two lines of it");
    EXPECT_EQ(found->authors.join(u'|'), u"Jane Doe|John Roe");
    EXPECT_FALSE(linkedArticle({"{\"@type\":\"Organization\"}", "[[[", "null", "{}", ""}));
}

TEST(HtmlPages, KeepTheirLanguageEncodingAndAddress)
{
    const Records french = read("<!DOCTYPE html><meta charset=windows-1252><html lang=fr><!-- saved from "
                                "url=(0030)https://a.example/la-route --><body><h1>La route ferm\xE9"
                                "e</h1><p>Le conseil s\x92"
                                "est r\xE9uni mardi et a d\xE9"
                                "cid\xE9 de fermer la route jusqu\x92"
                                "au printemps, a dit le maire de la ville.</p><p>Les habitants du quartier ne sont pas "
                                "contents de cette d\xE9"
                                "cision, qui a \xE9t\xE9 prise sans eux.</p>");
    ASSERT_EQ(french.articles.size(), 1u);
    EXPECT_EQ(french.articles.front().language, u"fr");
    EXPECT_EQ(french.articles.front().url, u"https://a.example/la-route");
    EXPECT_TRUE(french.articles.front().text.view().contains(QStringLiteral("s’est réuni")));
    ASSERT_FALSE(french.diagnostics.empty());
    EXPECT_EQ(french.diagnostics.back().message,
        QStringLiteral(
            "The article is in French: it is shown, but names, dates, quotations and events are found in English "
            "text only."));
}

TEST(HtmlPages, AreKnownByTheirContent)
{
    const auto isPage = [](const QByteArray& bytes) {
        io::FileContent content;
        content.bytes = bytes;
        const io::Format* format = io::formatOf(content);
        return format && QLatin1String(format->name) == u"html";
    };
    EXPECT_TRUE(isPage("\xEF\xBB\xBF \n<!-- x --><!DOCTYPE HTML>"));
    EXPECT_TRUE(isPage("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html xmlns=\"y\">"));
    EXPECT_TRUE(isPage(QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14)));
    EXPECT_FALSE(isPage("The <html> tag begins a page."));
    EXPECT_FALSE(isPage("<?xml version=\"1.0\"?><rss/>"));
    EXPECT_FALSE(isPage("# A heading\n\n<div>in Markdown</div>"));
}
