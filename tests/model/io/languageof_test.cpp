#include "model/io/languageof.h"

#include "model/io/reader.h"

#include <gtest/gtest.h>

namespace {

std::string language(const char* words)
{
    return io::languageOf(QString::fromUtf8(words)).toStdString();
}

// The language of an article, and the codes of the remarks on it.
std::string settled(const char* text)
{
    const Records records = io::articleFromText(QString::fromUtf8(text));
    std::string line = records.articles.front().language.toStdString();
    for (const Diagnostic& diagnostic : records.diagnostics)
        line += ' ' + diagnostic.code.toStdString();
    return line;
}

} // namespace

TEST(Language, IsToldByTheWords)
{
    EXPECT_EQ(language("The ministers met on Tuesday and agreed to open the road again before the summer."), "en");
    EXPECT_EQ(
        language("Die Minister trafen sich am Dienstag und beschlossen, die Straße vor dem Sommer zu öffnen."), "de");
    EXPECT_EQ(language("Министры встретились во вторник и решили снова открыть дорогу ещё до начала лета."), "ru");
    EXPECT_EQ(language("大臣たちは火曜日に会い、夏の前に道路を再び開くことで合意したと、地元の新聞が月曜日の朝に伝えた"
                       "。町の人々はこの知らせを喜んでいる。"),
        "ja");
    EXPECT_EQ(language("Too short."), "");
    EXPECT_EQ(language("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27"), "");
}

TEST(Language, OtherThanEnglishIsRemarkedUpon)
{
    EXPECT_EQ(settled("The ministers met on Tuesday and agreed to open the road again before the summer."), "en");
    EXPECT_EQ(settled("Los ministros se reunieron el martes y acordaron abrir de nuevo la carretera antes del verano."),
        "es language");
    EXPECT_EQ(
        settled("---\nlang: en-GB\n---\n\nThe ministers met on Tuesday and agreed to open the road before the summer."),
        "en-GB")
        << "the region that is declared stays";
    EXPECT_EQ(
        settled("---\nlang: fr\n---\n\nThe ministers met on Tuesday and agreed to open the road before the summer."),
        "en");
}
