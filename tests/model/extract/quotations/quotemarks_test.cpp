#include "model/extract/quotations/quotemarks.h"

#include <QStringList>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

std::vector<TextSpan> linesOf(const SourceText& text)
{
    std::vector<TextSpan> lines;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.length(); ++i) {
        if (i == text.length() || text.view()[i] == u'\n') {
            if (i > begin)
                lines.push_back({begin, i});
            begin = i + 1;
        }
    }
    return lines;
}

/// The stretches of the text, each inside brackets with its depth; "~" where it is unclosed, "+" where it goes on.
std::string dump(QStringView prose)
{
    const SourceText text(prose.toString());
    QStringList lines;
    for (const extract::QuotedStretch& stretch : extract::pairQuotationMarks(text, linesOf(text))) {
        lines.append(QStringLiteral("%1%2%3[%4]")
                         .arg(stretch.depth)
                         .arg(stretch.continues >= 0 ? QStringLiteral("+") : QString(),
                             stretch.closed ? QString() : QStringLiteral("~"), text.slice(stretch.inner).toString()));
    }
    return lines.join(u' ').toStdString();
}

TEST(QuoteMarks, PairsTheKindsOfMarks)
{
    EXPECT_EQ(dump(u"He said \"yes\" and \"no\"."), "0[yes] 0[no]");
    EXPECT_EQ(dump(u"He said “yes” and left."), "0[yes]");
    EXPECT_EQ(dump(u"He said „yes“ and „no”."), "0[yes] 0[no]");
    EXPECT_EQ(dump(u"He said «yes» and »no«."), "0[yes] 0[no]");
    EXPECT_EQ(dump(u"He said ``yes'' and ''no''."), "0[yes] 0[no]");
    EXPECT_EQ(dump(u"\"Yes,\" he said—\"no.\""), "0[Yes,] 0[no.]");
    EXPECT_EQ(dump(u"(\"yes\") [“no”]"), "0[yes] 0[no]");
}

TEST(QuoteMarks, TellsSingleMarksFromApostrophes)
{
    EXPECT_EQ(dump(u"It's the ministers' plan, they don't deny."), "");
    EXPECT_EQ(dump(u"‘It’s the ministers’ plan,’ she said."), "0[It’s the ministers’ plan,]");
    EXPECT_EQ(dump(u"'We don't know the leaders' plans,' he said."), "0[We don't know the leaders' plans,]");
    EXPECT_EQ(dump(u"Rock 'n' roll of the '90s and the ’60s, get 'em."), "");
    EXPECT_EQ(dump(u"Minister says 'no deal' to union"), "0[no deal]");
    EXPECT_EQ(dump(u"The workers' 'last offer' failed."), "0[last offer]");
}

TEST(QuoteMarks, NestsMarks)
{
    EXPECT_EQ(dump(u"\"He told me 'no way' and left,\" she said."), "0[He told me 'no way' and left,] 1[no way]");
    EXPECT_EQ(dump(u"‘He told me “no way” and left,’ she said."), "0[He told me “no way” and left,] 1[no way]");
    EXPECT_EQ(dump(u"“He told me ‘no.’” She left."), "0[He told me ‘no.’] 1[no.]");
    EXPECT_EQ(dump(u"“He told me “no way” and left,” she said."), "0[He told me “no way” and left,] 1[no way]");
}

TEST(QuoteMarks, FollowsAQuotationOverParagraphs)
{
    EXPECT_EQ(dump(u"“One.\n“Two.\n“Three,” he said."), "0~[One.] 0+~[Two.] 0+[Three,]");
    EXPECT_EQ(dump(u"He said: \"One.\n\n\"Two,\" and left."), "0~[One.] 0+[Two,]");
    EXPECT_EQ(dump(u"‘One.\n‘Two,’ he said."), "0~[One.] 0+[Two,]");
}

TEST(QuoteMarks, KeepsALoneMarkInItsParagraph)
{
    EXPECT_EQ(dump(u"He said “yes and left.\nShe said “no” twice."), "0[no]");
    EXPECT_EQ(dump(u"He said yes” and left.\nShe said “no” twice."), "0[no]");
    EXPECT_EQ(dump(u"“We will see, he said.\nShe said “no” twice."), "0~[We will see, he said.] 0[no]");
    EXPECT_EQ(dump(u"He is 6'2\" tall.\nShe said \"no\" twice."), "0[no]");
}

TEST(QuoteMarks, SurvivesManyMarks)
{
    const QString straight(100'000, u'"');
    EXPECT_LE(
        extract::pairQuotationMarks(SourceText(straight), std::vector<TextSpan>{{0, straight.size()}}).size(), 50'000U);
    const QString openings = QStringLiteral("“a ").repeated(50'000);
    EXPECT_LE(
        extract::pairQuotationMarks(SourceText(openings), std::vector<TextSpan>{{0, openings.size()}}).size(), 1U);
    const QString singles = QStringLiteral(" 'a").repeated(50'000);
    EXPECT_LE(extract::pairQuotationMarks(SourceText(singles), std::vector<TextSpan>{{0, singles.size()}}).size(), 1U);
}

RC_GTEST_PROP(QuoteMarks, StretchesNestAndStayInTheirParagraph, ())
{
    const auto pieces = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 14));
    static const QStringList alphabet{QStringLiteral("a"), QStringLiteral(" "), QStringLiteral("\""),
        QStringLiteral("'"), QStringLiteral("“"), QStringLiteral("”"), QStringLiteral("‘"), QStringLiteral("’"),
        QStringLiteral("\n"), QStringLiteral("."), QStringLiteral("„"), QStringLiteral("«"), QStringLiteral("»"),
        QStringLiteral("s")};
    QString prose;
    for (const int piece : pieces)
        prose += alphabet[piece];
    const SourceText text(prose);
    const auto lines = linesOf(text);
    const auto stretches = extract::pairQuotationMarks(text, lines);
    for (size_t i = 0; i < stretches.size(); ++i) {
        const TextSpan line = lines[static_cast<size_t>(stretches[i].paragraph)];
        RC_ASSERT(line.begin <= stretches[i].span.begin && stretches[i].span.end <= line.end);
        RC_ASSERT(stretches[i].inner.begin < stretches[i].inner.end);
        for (size_t j = i + 1; j < stretches.size(); ++j) {
            const bool inside = stretches[j].span.end <= stretches[i].span.end;
            RC_ASSERT(inside || !stretches[i].span.overlaps(stretches[j].span));
        }
    }
}

} // namespace
