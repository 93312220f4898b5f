#include "model/text/wellformed.h"

#include "model/text/sourcetext.h"

#include <gtest/gtest.h>

namespace {

// "A" for letters, "H" and "L" for the halves of pairs, "?" for U+FFFD.
QString text(QStringView pattern)
{
    QString text;
    for (const QChar c : pattern)
        text += c == u'H' ? QChar(0xD83D) : c == u'L' ? QChar(0xDE00) : c == u'?' ? QChar(0xFFFD) : c;
    return text;
}

} // namespace

TEST(WellFormed, ReplacesEveryHalfThatStandsAlone)
{
    const std::pair<QStringView, QStringView> cases[] = {{u"", u""}, {u"AB", u"AB"}, {u"HL", u"HL"}, {u"H", u"?"},
        {u"L", u"?"}, {u"LH", u"??"}, {u"HHL", u"?HL"}, {u"HLL", u"HL?"}, {u"AHB", u"A?B"}, {u"HLHL", u"HLHL"},
        {u"HHHH", u"????"}, {u"AHLH", u"AHL?"}};
    for (const auto& [broken, whole] : cases) {
        EXPECT_EQ(wellFormed(text(broken)), text(whole));
        EXPECT_EQ(loneSurrogates(text(broken)), whole.count(u'?'));
        EXPECT_EQ(loneSurrogates(text(whole)), 0);
        EXPECT_EQ(SourceText(text(broken)).view(), text(whole));
    }
}

TEST(WellFormed, CopiesNothingThatIsWhole)
{
    const QString whole = text(u"A HL B");
    EXPECT_EQ(wellFormed(whole).constData(), whole.constData());
}
