// Articles whose paragraphs begin with a dateline or a date heading: what leads in is read as a stretch of its own, so
// sentences have other blocks than paragraphs.
#include "model/extract/blocks.h"
#include "model/extract/pipeline.h"
#include "model/io/draft.h"
#include "model/io/reader.h"

#include <QStringList>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

const extract::Resources& resources()
{
    static const auto loaded = extract::loadResources();
    return *loaded;
}

// One paragraph an entry, as a format gives it that has paragraphs.
Article articleOf(const QStringList& paragraphs, const QString& dateline)
{
    io::Draft draft;
    for (const QString& words : paragraphs)
        draft.blocks.push_back({words, ParagraphKind::Body, 0, {}});
    Article article =
        io::articleOfDraft(std::move(draft), QStringLiteral("html"), {}, io::LineRules()).articles.front();
    article.dateline = dateline;
    return article;
}

std::string quotationsOf(const Article& article)
{
    QStringList lines;
    for (const Quotation& quotation : extract::extract(article, resources()).quotations) {
        const auto words = [&](const std::vector<ArticleSpan>& spans) {
            return spans.empty() ? QString() : article.text.slice(spans.front().span).toString();
        };
        lines.append(words(quotation.source) + QStringLiteral(" | ") + words(quotation.content));
    }
    return lines.join(u'\n').toStdString();
}

bool isGood(const Article& article, TextSpan span)
{
    return 0 <= span.begin && span.begin < span.end && span.end <= article.text.length();
}

} // namespace

TEST(LeadIns, MoreBlocksThanParagraphs)
{
    const Article article =
        articleOf({QStringLiteral("ALDEN (rnk) – The council met."), QStringLiteral("Monday, Feb. 6: The bridge fell."),
                      QStringLiteral("It rained.")},
            QStringLiteral("Alden"));
    EXPECT_EQ(extract::readableBlocks(article).size(), 5U);
}

TEST(LeadIns, ASignatureIsReadInItsOwnParagraph)
{
    const QStringList paragraphs{QStringLiteral("ALDEN (rnk) – The council met in the rain."),
        QStringLiteral("\u201CThe bridge is a disgrace. It must go.\u201D \u2014 Ana Diaz")};
    EXPECT_EQ(quotationsOf(articleOf(paragraphs, QStringLiteral("Alden"))),
        "Ana Diaz | \u201CThe bridge is a disgrace. It must go.\u201D");
    EXPECT_EQ(quotationsOf(articleOf(paragraphs, {})), "Ana Diaz | \u201CThe bridge is a disgrace. It must go.\u201D");
}

TEST(LeadIns, AClosingDashInTheLastParagraphIsNoCrash)
{
    const Article article = articleOf({QStringLiteral("ALDEN (rnk) – The council met in the rain."),
                                          QStringLiteral("Reporting from Alden – Ana Diaz")},
        QStringLiteral("Alden"));
    EXPECT_EQ(quotationsOf(article), "");
}

TEST(LeadIns, ANameBeforeAColonIsReadInItsOwnParagraph)
{
    const Article article = articleOf({QStringLiteral("ALDEN (rnk) – The council met in the rain."),
                                          QStringLiteral("Ana Diaz: \u201CWe will rebuild the bridge.\u201D")},
        QStringLiteral("Alden"));
    EXPECT_EQ(quotationsOf(article), "Ana Diaz | \u201CWe will rebuild the bridge.\u201D");
}

RC_GTEST_PROP(LeadIns, WhateverBeginsAndEndsAParagraphIsRead, (const std::vector<std::array<unsigned, 3>>& pieces))
{
    const std::array<QString, 6> begins{QString(), QStringLiteral("ALDEN (rnk) – "), QStringLiteral("Monday, Feb. 6: "),
        QStringLiteral("• May 25, 2011: "), QStringLiteral("\u201C"), QStringLiteral("DIAZ: ")};
    const std::array<QString, 5> middles{QStringLiteral("The council met."), QStringLiteral("The bridge must go"),
        QStringLiteral("\u201CIt must go,\u201D Ana Diaz said."), QStringLiteral("\"It will last"),
        QStringLiteral("Tuesday")};
    const std::array<QString, 6> ends{QString(), QStringLiteral("\u201D"), QStringLiteral("\u201D \u2014 Ana Diaz"),
        QStringLiteral(" – Ana Diaz"), QStringLiteral(" \u2014"), QStringLiteral(":")};
    QStringList paragraphs;
    for (size_t i = 0; i < std::min<size_t>(pieces.size(), 8); ++i) {
        const auto [begin, middle, end] = pieces[i];
        paragraphs.append(begins[begin % begins.size()] + middles[middle % middles.size()] + ends[end % ends.size()]);
    }
    RC_PRE(!paragraphs.isEmpty());
    const Article article = articleOf(paragraphs, QStringLiteral("Alden"));
    const Records records = extract::extract(article, resources());
    for (const Quotation& quotation : records.quotations) {
        for (const auto* spans : {&quotation.content, &quotation.cue, &quotation.source}) {
            for (const ArticleSpan& one : *spans)
                RC_ASSERT(isGood(article, one.span));
        }
    }
    for (const EventRecord& event : records.events)
        RC_ASSERT(isGood(article, event.trigger.span));
}
