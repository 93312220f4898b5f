#include "model/text/visible.h"

#include <gtest/gtest.h>

TEST(Visible, KeepsWhatNamesAreWrittenWith)
{
    for (const QString& name : {QStringLiteral("Ferry talks – 3 May.html"), QStringLiteral("渡轮 谈判.txt"),
             QStringLiteral("\u06cc\u200c\u0647.txt"), QStringLiteral("\U0001F468\u200d\U0001F469.txt"),
             QStringLiteral("a\u200fb\u00adc"), QStringLiteral("<img src=x> & more")})
        EXPECT_EQ(visible(name), name) << name.toStdString();
}

TEST(Visible, MakesWhatActsHarmless)
{
    const std::pair<QString, QString> table[] = {
        {QStringLiteral("a\x1b[31mred\x1b]0;title\x07z"), QStringLiteral("a?[31mred?]0;title?z")},
        {QStringLiteral("a\nb\rc\td\x7f"), QStringLiteral("a?b?c?d?")},
        {QStringLiteral("a\u009b31m\u0085"), QStringLiteral("a?31m?")},
        {QStringLiteral("a\u202egnp.exe\u202c"), QStringLiteral("a?gnp.exe?")},
        {QStringLiteral("\u2066a\u2069\u2028\u2029\ufeff"), QStringLiteral("?a????")},
        {QStringLiteral("\U000E0041x"), QStringLiteral("?x")}};
    for (const auto& [name, shown] : table) {
        EXPECT_EQ(visible(name, u'?'), shown) << shown.toStdString();
        EXPECT_EQ(visible(name), QString(shown).replace(u'?', QChar::ReplacementCharacter));
    }
    EXPECT_EQ(visible(QString(QChar(0xD800)) + u'a' + QChar(0xDC00)), QStringLiteral("\ufffda\ufffd"));
}
