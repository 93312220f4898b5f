#include "model/language/language.h"

#include <gtest/gtest.h>

using namespace language;

namespace {

const Models& models()
{
    static const Models loaded = Models::load().value();
    return loaded;
}

/// The signs of a word of a text of one sentence.
Signs signsAt(const QString& prose, const QString& word)
{
    const SourceText text(prose);
    const TextSpan block{0, text.length()};
    const auto sentences = parse(text, std::span(&block, 1), models());
    for (const Sentence& sentence : sentences) {
        EXPECT_EQ(sentence.signs.size(), sentence.tokens.size());
        for (size_t i = 0; i < sentence.tokens.size(); ++i) {
            if (text.slice(sentence.tokens[i].span) == word)
                return sentence.signs[i];
        }
    }
    ADD_FAILURE() << word.toStdString();
    return {};
}

} // namespace

TEST(Signs, tellWhatAWordTells)
{
    const QString text = QStringLiteral("The minister said that an explosion killed two people in the old harbour.");
    EXPECT_EQ(signsAt(text, QStringLiteral("said")).event, EventClass::Reporting);
    EXPECT_EQ(signsAt(text, QStringLiteral("killed")).event, EventClass::Occurrence);
    EXPECT_EQ(signsAt(text, QStringLiteral("explosion")).event, EventClass::Occurrence);
    EXPECT_EQ(signsAt(text, QStringLiteral("harbour")).event, EventClass::None);
    EXPECT_GT(signsAt(text, QStringLiteral("killed")).eventChance, 200);
}

TEST(Signs, tellWhetherItHappened)
{
    const auto factuality = [](const char* text, const char* word) {
        return signsAt(QString::fromUtf8(text), QString::fromUtf8(word)).factuality;
    };
    const int told = factuality("They signed the treaty on Monday.", "signed");
    EXPECT_GT(told, 20);
    EXPECT_LT(factuality("They did not sign the treaty.", "sign"), told - 20);
    EXPECT_LT(factuality("They may sign the treaty.", "sign"), -20);
}

TEST(Signs, tellWhoseWords)
{
    const QString text = QStringLiteral("Ministers said that the bridge would stay closed.");
    EXPECT_EQ(signsAt(text, QStringLiteral("Ministers")).attribution, Attribution::Source);
    EXPECT_EQ(signsAt(text, QStringLiteral("said")).attribution, Attribution::Cue);
    EXPECT_EQ(signsAt(text, QStringLiteral("closed")).attribution, Attribution::Content);
}
