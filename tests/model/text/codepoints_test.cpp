#include "model/text/codepoints.h"

#include <QString>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

// Prose as it comes: letters, emoji, combining marks, curly quotes, lone surrogates, line ends.
rc::Gen<QString> anyText()
{
    const auto piece =
        rc::gen::element(QStringLiteral("a"), QStringLiteral("é"), QStringLiteral("e\u0301"), QStringLiteral("\u201C"),
            QStringLiteral("\u2019"), QStringLiteral(u"\U0001F600"), QStringLiteral(u"\U0001F468\u200D\U0001F469"),
            QString(QChar(0xD83D)), QString(QChar(0xDE00)), QStringLiteral("\n"), QStringLiteral(u"\U00020000"));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString>& pieces) {
        QString text;
        for (const QString& one : pieces)
            text += one;
        return text;
    });
}

// Walks the text one code point after the other, slowly and plainly.
std::vector<qsizetype> begins(const QString& text)
{
    std::vector<qsizetype> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        found.push_back(i);
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
    }
    found.push_back(text.size());
    return found;
}

} // namespace

RC_GTEST_PROP(CodePoints, AgreesWithWalkingTheText, ())
{
    const QString text = *anyText();
    const CodePoints points(text);
    const auto expected = begins(text);
    RC_ASSERT(points.count() == static_cast<qsizetype>(expected.size()) - 1);
    for (size_t i = 0; i < expected.size(); ++i) {
        RC_ASSERT(points.toUtf16(static_cast<qsizetype>(i)) == expected[i]);
        RC_ASSERT(points.fromUtf16(expected[i]) == static_cast<qsizetype>(i));
    }
}

RC_GTEST_PROP(CodePoints, NeverRunsBackwards, ())
{
    const QString text = *anyText();
    const CodePoints points(text);
    qsizetype last = -1;
    for (qsizetype i = -2; i <= text.size() + 2; ++i) {
        const qsizetype point = points.fromUtf16(i);
        RC_ASSERT(point >= last || last == -1);
        RC_ASSERT(points.toUtf16(point) <= std::max<qsizetype>(i, 0));
        last = point;
    }
}

TEST(CodePoints, CountsAnEmojiOnce)
{
    const QString text = QStringLiteral(u"\u201CGood\u201D \U0001F600 news");
    const CodePoints points(text);
    const qsizetype news = text.indexOf(QStringLiteral("news"));
    EXPECT_EQ(points.fromUtf16(news), news - 1);
    EXPECT_EQ(points.toUtf16(news - 1), news);
}

TEST(CodePoints, PositionInsideAPairIsItsBegin)
{
    const CodePoints points(QStringLiteral(u"x\U0001F600y"));
    EXPECT_EQ(points.fromUtf16(2), 1);
    EXPECT_EQ(points.fromUtf16(3), 2);
}

TEST(CodePoints, ClampsPositionsOutsideTheText)
{
    const CodePoints points(QStringLiteral("abc"));
    EXPECT_EQ(points.fromUtf16(99), 3);
    EXPECT_EQ(points.toUtf16(99), 3);
    EXPECT_EQ(points.toUtf16(-5), 0);
}

TEST(CodePoints, SpansKeepTheirWords)
{
    const QString text = QStringLiteral(u"\U0001F1E9\U0001F1EA Berlin spoke");
    const CodePoints points(text);
    const TextSpan berlin{5, 11};
    EXPECT_EQ(points.fromUtf16(berlin), (TextSpan{3, 9}));
    EXPECT_EQ(points.toUtf16(points.fromUtf16(berlin)), berlin);
}
