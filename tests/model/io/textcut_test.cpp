#include "model/io/textcut.h"

#include "model/io/reader.h"

#include <gtest/gtest.h>

namespace {

const Diagnostic* cutOf(const Records& records)
{
    const auto found = std::ranges::find(records.diagnostics, QStringLiteral("text-cut"), &Diagnostic::code);
    return found == records.diagnostics.end() ? nullptr : &*found;
}

QString kept(const QString& text, qsizetype most)
{
    return text.first(io::cutPosition(text, most));
}

} // namespace

TEST(TextCut, LeavesWhatIsShortEnough)
{
    EXPECT_EQ(kept(QStringLiteral("They met.\n"), 10), QStringLiteral("They met.\n"));
    EXPECT_EQ(kept(QString(), 0), QString());
}

TEST(TextCut, EndsAfterAParagraphASentenceOrAWord)
{
    EXPECT_EQ(
        kept(QStringLiteral("They met. It rained.\n\nThey left. It"), 30), QStringLiteral("They met. It rained."));
    EXPECT_EQ(kept(QStringLiteral("They met. \u201CIt rained.\u201D They left"), 30),
        QStringLiteral("They met. \u201CIt rained.\u201D"));
    EXPECT_EQ(kept(QStringLiteral("They met in the old harbour"), 20), QStringLiteral("They met in the old"));
    EXPECT_EQ(kept(QString(50, u'x'), 20), QString(20, u'x'));
}

TEST(TextCut, CutsNoPair)
{
    const QString pairs = QStringLiteral("\U0001F600").repeated(20);
    for (qsizetype most = 0; most < pairs.size(); ++most)
        EXPECT_EQ(io::cutPosition(pairs, most), most / 2 * 2);
}

TEST(TextCut, TellsWhereAnArticleWasCut)
{
    const QString text = QStringLiteral("They met in Narvik.\n\n").repeated(10);
    const Records records = io::articleFromText(text, {}, {}, 100);
    EXPECT_EQ(records.articles[0].text.view(), QStringLiteral("They met in Narvik.\n\n").repeated(4).trimmed());
    const Diagnostic* cut = cutOf(records);
    ASSERT_NE(cut, nullptr);
    EXPECT_EQ(cut->article, records.articles[0].id);
    EXPECT_TRUE(cut->message.contains(QStringLiteral("the first 82 of 210 characters"))) << qPrintable(cut->message);
    EXPECT_TRUE(cut->message.endsWith(QStringLiteral("They met in Narvik.\u201D."))) << qPrintable(cut->message);
    EXPECT_EQ(cutOf(io::articleFromText(text)), nullptr);
}

TEST(TextCut, EndsADraftAfterABlock)
{
    io::Draft draft;
    for (int i = 0; i < 10; ++i)
        draft.blocks.push_back({QStringLiteral("They met in Narvik."), {}, 0, {}});
    const Records records = io::articleOfDraft(draft, QStringLiteral("html"), {}, io::LineRules(), 100);
    EXPECT_EQ(records.articles[0].text.view(), QStringLiteral("They met in Narvik.\n\n").repeated(4).trimmed());
    EXPECT_EQ(records.articles[0].paragraphs.size(), 4U);
    ASSERT_NE(cutOf(records), nullptr);
}

TEST(TextCut, EndsADraftInsideAVeryLongBlock)
{
    io::Draft draft;
    draft.blocks.push_back({QStringLiteral("They met."), {}, 0, {}});
    draft.blocks.push_back({QStringLiteral("It rained in Narvik. ").repeated(2000).trimmed(), {}, 0, {}});
    draft.blocks.push_back({QStringLiteral("They left."), {}, 0, {}});
    const Records records = io::articleOfDraft(draft, QStringLiteral("html"), {}, io::LineRules(), 20'000);
    const QStringView text = records.articles[0].text.view();
    EXPECT_LE(text.size(), 20'000);
    EXPECT_GT(text.size(), 19'900);
    EXPECT_TRUE(text.endsWith(u"in Narvik."));
    EXPECT_EQ(records.articles[0].paragraphs.size(), 2U);
    EXPECT_NE(cutOf(records), nullptr);
}
