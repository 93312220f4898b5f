#include "model/language/language.h"

#include <gtest/gtest.h>

using namespace language;

namespace {

const Models& models()
{
    static const Models loaded = Models::load().value();
    return loaded;
}

/// Reads the text as one block and checks what every analysis must keep: tokens in order, inside their sentence and the
/// text, and a tree with one root a sentence. Returns the number of tokens.
size_t readChecked(const QString& prose)
{
    const SourceText text(prose);
    const TextSpan block{0, text.length()};
    const auto sentences = parse(text, std::span(&block, 1), models());
    const auto names = tagNames(text, sentences, models());
    size_t count = 0;
    qsizetype at = 0;
    for (const Sentence& sentence : sentences) {
        int roots = 0;
        for (const Token& token : sentence.tokens) {
            EXPECT_GE(token.span.begin, at);
            EXPECT_GT(token.span.end, token.span.begin);
            EXPECT_LE(token.span.end, text.length());
            at = token.span.end;
            roots += token.head < 0;
            EXPECT_LT(token.head, static_cast<int>(sentence.tokens.size()));
            ++count;
        }
        EXPECT_EQ(roots, 1);
    }
    for (const Name& name : names)
        EXPECT_LE(name.span.end, text.length());
    return count;
}

} // namespace

TEST(HostileText, withoutASpace)
{
    EXPECT_GE(readChecked(QString(1 << 20, u'a')), 1U);
}

TEST(HostileText, ofOpeningQuotes)
{
    EXPECT_GE(readChecked(QString(100000, u'“')), 1000U);
}

TEST(HostileText, ofOneLongSentence)
{
    EXPECT_EQ(readChecked(QStringLiteral("minister ").repeated(5000)), 5000U);
}

TEST(HostileText, withAnEnormousWord)
{
    EXPECT_GE(readChecked(QStringLiteral("The %1 met in Oslo.").arg(QString(65536, u'x'))), 6U);
}

TEST(HostileText, ofFullStopsAndBrackets)
{
    EXPECT_GE(readChecked(QStringLiteral(".)(").repeated(20000)), 1U);
}

TEST(HostileText, fromEveryBlockOfUnicode)
{
    QString all;
    for (char32_t point = 0x21; point < 0x30000; point += 37) {
        if (point < 0xD800 || point > 0xDFFF)
            all += QString::fromUcs4(&point, 1) + (point % 5 == 0 ? QStringLiteral(" ") : QString());
    }
    EXPECT_GE(readChecked(all), 100U);
}

TEST(HostileText, withHalfSurrogatesAndZeros)
{
    EXPECT_GE(
        readChecked(QStringLiteral("A %1%2%3 man %2 said.").arg(QChar(0xD800)).arg(QChar(0xDC00)).arg(QChar(0))), 3U);
}

TEST(HostileText, inOtherScripts)
{
    EXPECT_GE(readChecked(QStringLiteral("中美元首会晤在旧金山举行。双方同意恢复军方对话。")), 2U);
    EXPECT_GE(readChecked(QStringLiteral("اجتمع الرئيسان في سان فرانسيسكو. واتفقا على الحوار.")), 5U);
}

TEST(HostileText, givesTheSameTwice)
{
    const SourceText text(QStringLiteral(
        "The envoy, who had flown in overnight, told reporters that talks would resume; nobody believed her."));
    const TextSpan block{0, text.length()};
    const auto first = parse(text, std::span(&block, 1), models()),
               second = parse(text, std::span(&block, 1), models());
    ASSERT_EQ(first.size(), second.size());
    for (size_t i = 0; i < first[0].tokens.size(); ++i) {
        EXPECT_EQ(first[0].tokens[i].head, second[0].tokens[i].head);
        EXPECT_EQ(first[0].tokens[i].relation, second[0].tokens[i].relation);
    }
}
