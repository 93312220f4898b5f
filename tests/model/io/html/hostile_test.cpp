// Pages made to break a reader: each ends, within its limits, with what can be read or with a sentence about it.
#include "model/io/html/markup.h"
#include "model/io/html/parse.h"
#include "tests/support/pages.h"
#include "tests/support/readhere.h"

#include <gtest/gtest.h>
#include <random>

namespace {

const QByteArray prose =
    "<p>The council of the town met on Tuesday and agreed to close the road until the spring, said the "
    "mayor of the place.</p>";

// "3 paragraphs", or the code of the failure.
std::string outcome(const QByteArray& page)
{
    const auto opened = openHere("<!DOCTYPE html>" + page, QStringLiteral("page.html"));
    if (!opened)
        return opened.error().code == ErrorCode::NoText       ? "no text"
            : opened.error().code == ErrorCode::LimitExceeded ? "limit"
                                                              : "other";
    const Article& article = opened->records.articles.front();
    const auto bodies = std::ranges::count(article.paragraphs, ParagraphKind::Body, &Paragraph::kind);
    return std::to_string(bodies) + " paragraphs";
}

QByteArray times(int count, const QByteArray& words)
{
    return words.repeated(count);
}

int depthOf(const io::html::Page& page)
{
    int deepest = 0;
    std::vector<int> depths(page.elements.size(), 0);
    for (int i = 1; i < page.size(); ++i) {
        depths[static_cast<size_t>(i)] = depths[static_cast<size_t>(page.parent(i))] + 1;
        deepest = std::max(deepest, depths[static_cast<size_t>(i)]);
    }
    return deepest;
}

int parsedDepth(const QByteArray& page)
{
    const auto tree = io::html::parse(io::html::tamed("<!DOCTYPE html>" + page), {}, {});
    return tree ? depthOf(*tree) : -1;
}

} // namespace

TEST(HostilePages, OfAnyDepthAreRead)
{
    EXPECT_EQ(outcome(times(100'000, "<div>") + times(3, prose) + times(100'000, "</div>")), "3 paragraphs");
    EXPECT_EQ(outcome(times(50'000, "<div><b><span><section>") + times(3, prose)), "3 paragraphs");
    EXPECT_EQ(outcome(times(30'000, "<table><tr><td>") + times(3, prose)), "3 paragraphs");
    EXPECT_EQ(outcome(times(100'000, "<svg><g>") + times(3, prose)), "no text") << "a drawing without end";
}

TEST(HostilePages, NeverGrowDeepByWrongNesting)
{
    for (const char* start : {"<div>", "<div><object></div>", "<b><div></b>", "<span><div></span>", "<table><tr><td>",
             "<ul><li>", "<a><div></a>", "<p><object><p>", "<button><div></button>", "<svg/><div></svg>", "<ruby><rt>",
             "<b><table><tr><td></b>", "<marquee></div><div>", "<x-y>", "<form><div></form>", "<i><b><div></i></b>"}) {
        const int depth = parsedDepth(times(5'000, start) + prose);
        EXPECT_LT(depth, 1'500) << start;
        EXPECT_GE(depth, 1) << start;
    }
}

TEST(HostilePages, WithUnclosedEmphasisAreReadWithoutIt)
{
    QByteArray page;
    for (int i = 0; i < 20'000; ++i)
        page += "<p><font size=" + QByteArray::number(i) + ">word and more";
    EXPECT_EQ(outcome(page + prose), "1 paragraphs");
}

TEST(HostilePages, ThatAreTooLargeSaySo)
{
    EXPECT_EQ(outcome(times(static_cast<int>(io::most(io::Limit::PageSize) / prose.size()) + 1, prose)), "limit");
    EXPECT_EQ(outcome(times(4'000'000, "<p>x")), "limit");
}

TEST(HostilePages, OfOneEndlessThingAreRead)
{
    EXPECT_EQ(outcome(times(3, prose) + times(1'000'000, "<")), "3 paragraphs");
    EXPECT_EQ(outcome(times(3, prose) + times(1'000'000, "<!--")), "3 paragraphs");
    EXPECT_EQ(outcome(times(3, prose) + times(300'000, "<script></s>")), "3 paragraphs");
    EXPECT_EQ(outcome(times(3, prose) + "<div title=\"" + times(1'000'000, "x")), "3 paragraphs");
    EXPECT_EQ(outcome(times(3, prose) + times(300'000, "<time datetime=\"x\">1</time>")), "4 paragraphs")
        << "the last is a line of digits";
    EXPECT_EQ(outcome(times(3, prose) + times(200'000, "<h1>A b c</h1>")), "3 paragraphs");
    EXPECT_EQ(outcome("<p>" + times(2'000'000, "a")), "1 paragraphs");
    QByteArray attributes = "<div";
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=1";
    EXPECT_EQ(outcome(attributes + '>' + times(3, prose)), "3 paragraphs");
}

TEST(HostilePages, WithFloodsOfEntitiesAreRead)
{
    EXPECT_EQ(outcome(prose + "<p>" + times(100'000, "&amp;&lt;&notanentity;&#x1F600;&#0;&#xD800;&#99999999;")),
        "2 paragraphs");
    EXPECT_EQ(outcome("<script type=\"application/ld+json\">" + times(100'000, "[{\"@graph\":") + "</script>"
                  + times(3, prose)),
        "3 paragraphs");
}

TEST(HostilePages, StopWhenTheyAreAskedTo)
{
    std::stop_source stop;
    stop.request_stop();
    io::FileContent content;
    content.bytes = "<!DOCTYPE html>" + times(10'000, prose);
    content.stop = stop.get_token();
    const auto opened = openHere(content);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Cancelled);
}

TEST(HostilePages, CutAnywhereGiveNothingThatWasNotThere)
{
    const QByteArray whole = newsPage(20'000);
    const auto all = openHere(whole, {});
    ASSERT_TRUE(all);
    const QString text = all->records.articles.front().text.view().toString();
    for (qsizetype size = 100; size < whole.size(); size += 97) {
        const auto cut = openHere(whole.first(size), {});
        if (!cut)
            continue;
        const Article& article = cut->records.articles.front();
        for (const Paragraph& paragraph : article.paragraphs) {
            QString words = article.text.slice(paragraph.span).toString();
            EXPECT_TRUE(text.contains(words.left(words.size() - 1))) << size << words.toStdString();
        }
    }
}

TEST(HostilePages, ChangedAtRandomKeepTheirInvariants)
{
    std::mt19937 random(7);
    const QByteArray whole = newsPage(6'000);
    const QByteArrayList fragments{
        "<", ">", "\"", "</", "<!--", "<p>", "</div>", "<table>", "<script>", "&#", "\0", "\xFF", "<a href="};
    for (int i = 0; i < 400; ++i) {
        QByteArray page = whole;
        for (int change = 0; change < 8; ++change)
            page.insert(static_cast<qsizetype>(random() % static_cast<unsigned>(page.size())),
                fragments[static_cast<int>(random() % 13)]);
        const auto opened = openHere(page, {});
        if (!opened)
            continue;
        const Article& article = opened->records.articles.front();
        qsizetype last = 0;
        for (const Paragraph& paragraph : article.paragraphs) {
            ASSERT_LE(last, paragraph.span.begin);
            ASSERT_LT(paragraph.span.begin, paragraph.span.end);
            last = paragraph.span.end;
        }
        ASSERT_LE(last, article.text.length());
    }
}
