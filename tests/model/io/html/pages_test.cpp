// Pages built as news sites build theirs, with words of our own: tests/data/html/*.html, beside each what must be read.
#include "model/io/filebytes.h"
#include "model/io/reader.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace {

const QString folder = QStringLiteral(COMMUNIQUE_TEST_DATA "/html/");

std::vector<std::string> pageNames()
{
    std::vector<std::string> names;
    for (const QString& file : QDir(folder).entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name))
        names.push_back(file.chopped(5).toStdString());
    return names;
}

// In the words of the files beside the pages.
QString described(const Article& article)
{
    constexpr const char* bases[] = {"unknown", "user", "metadata", "dateline", "visible", "url", "inferred"};
    QString lines = QStringLiteral("title: %1\nbyline: %2\npublisher: %3\npublished: %4 (%5)\n")
                        .arg(article.title, article.byline, article.publisher, article.published.date.edtf(),
                            QLatin1String(bases[static_cast<size_t>(article.published.basis)]));
    if (!article.updated.isNull())
        lines += QStringLiteral("updated: %1\n").arg(article.updated.edtf());
    for (const Paragraph& paragraph : article.paragraphs) {
        if (paragraph.kind == ParagraphKind::Body || paragraph.kind == ParagraphKind::ListEntry)
            lines += QStringLiteral("body: %1\n").arg(article.text.slice(paragraph.span));
    }
    return lines;
}

class Pages : public testing::TestWithParam<std::string> { };

} // namespace

TEST_P(Pages, GiveTitleDateAuthorAndBodyAndNothingElse)
{
    const QString name = folder + QString::fromStdString(GetParam());
    const auto opened = io::open(name + QStringLiteral(".html"));
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    const Article& article = opened->records.articles.front();
    EXPECT_EQ(article.format, u"html");
    const auto expected = io::fileBytes(name + QStringLiteral(".expected"));
    ASSERT_TRUE(expected);
    QString wanted = QString::fromUtf8(*expected);
    QString read = described(article);
    EXPECT_EQ(read.split(u'\n'), wanted.split(u'\n')) << read.toStdString() << "\nwanted\n" << wanted.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Html, Pages, testing::ValuesIn(pageNames()), [](const auto& page) {
    std::string name = page.param;
    std::erase_if(name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); });
    return name;
});

TEST(HtmlPages, InAnArchiveGiveTheSame)
{
    const auto page = io::open(folder + QStringLiteral("03-broadcaster.html"));
    const auto archive = io::open(QStringLiteral(COMMUNIQUE_TEST_DATA "/mhtml/broadcaster.mhtml"));
    ASSERT_TRUE(page && archive);
    const Article& article = archive->records.articles.front();
    EXPECT_EQ(described(article), described(page->records.articles.front()));
    EXPECT_EQ(article.format, u"mhtml");
    EXPECT_EQ(article.url, u"https://abc.example/news/68123");
    EXPECT_EQ(article.retrieved.edtf(), u"2024-01-19T18:05:11Z");
}

TEST(HtmlPages, ThereAreFortySeven)
{
    EXPECT_GE(pageNames().size(), 47u);
}
