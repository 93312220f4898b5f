#include "tests/model/extract/quotations/prose.h"

#include <gtest/gtest.h>

namespace {

std::string found(QStringView text)
{
    return prose::quotationsOf(text).toStdString();
}

TEST(Attribute, FindsTheSpeakerBesideTheMarks)
{
    EXPECT_EQ(found(u"“We will rebuild the bridge,” said [1 Ana Diaz], the mayor of Alden."),
        "direct: Ana Diaz, the mayor of Alden | said | “We will rebuild the bridge,” | Ana Diaz");
    EXPECT_EQ(found(u"“Will it last?” [1 Diaz] asked."), "direct: Diaz | asked | “Will it last?” | Diaz");
    EXPECT_EQ(found(u"[1 Diaz] said: “It will last.”"), "direct: Diaz | said | “It will last.” | Diaz");
}

TEST(Attribute, TakesTheNameBehindItsTitle)
{
    EXPECT_EQ(found(u"The council’s former chairman, [1 Phil Moss], said the bridge was safe."),
        "indirect: The council’s former chairman, Phil Moss | said | the bridge was safe | Phil Moss");
}

TEST(Attribute, KeepsNameAndTitleTogether)
{
    EXPECT_EQ(found(u"[1 Ana Diaz], the mayor of Alden, a member of the council, said: “The bridge must go.”"),
        "direct: Ana Diaz, the mayor of Alden, a member of the council | said | “The bridge must go.” | Ana Diaz");
    EXPECT_EQ(found(u"Campaign spokesman [1 Tom Berg] added, “The party has chased after this game for years.”"),
        "direct: Campaign spokesman Tom Berg | added | “The party has chased after this game for years.” | Tom Berg");
}

TEST(Attribute, ReadsSignedQuotations)
{
    EXPECT_EQ(found(u"“The bridge is a disgrace. It must go.” ― [1 Ana Diaz]"),
        "direct: Ana Diaz | ― | “The bridge is a disgrace. It must go.” | Ana Diaz");
    EXPECT_EQ(found(u"“The bridge must go.”\n— [1 Ana Diaz], mayor of Alden"),
        "direct: Ana Diaz, mayor of Alden | — | “The bridge must go.” | Ana Diaz");
    EXPECT_EQ(found(u"The sign read “Closed” — Monday was a holiday."), "");
}

TEST(Attribute, JoinsBrokenQuotations)
{
    EXPECT_EQ(found(u"“We will rebuild the bridge,” [1 Diaz] said. “It will take a year.”"),
        "direct: Diaz | said | “We will rebuild the bridge,” … “It will take a year.” | Diaz");
    EXPECT_EQ(
        found(u"“The road,” [1 Diaz] said, “is closed.”"), "direct: Diaz | said | “The road,” … “is closed.” | Diaz");
}

TEST(Attribute, CarriesTheSpeakerOverParagraphs)
{
    EXPECT_EQ(found(u"“We will rebuild it,” [1 Diaz] said.\n“It will take a year. Nobody knows the price.”"),
        "direct: Diaz | said | “We will rebuild it,” … “It will take a year. Nobody knows the price.” | Diaz");
    EXPECT_EQ(found(u"[1 Diaz] said: “One thing is sure.\n“It will take a year.”"),
        "direct: Diaz | said | “One thing is sure. … “It will take a year.” | Diaz");
}

TEST(Attribute, GoesOnWithWhoWasSpeaking)
{
    EXPECT_EQ(found(u"[1 Ana Diaz] said that the road was closed.\n“It will stay so,” she said."),
        "indirect: Ana Diaz | said | that the road was closed | Ana Diaz\n"
        "direct: she | said | “It will stay so,” | Ana Diaz");
    EXPECT_EQ(found(u"[1 Ana Diaz] said that the road was closed. The town was angry.\n“It will stay so,” she said."),
        "indirect: Ana Diaz | said | that the road was closed | Ana Diaz\n"
        "direct: she | said | “It will stay so,” | perhaps Ana Diaz");
}

TEST(Attribute, TellsTheForms)
{
    EXPECT_EQ(
        found(u"[1 Diaz] said that the road was closed."), "indirect: Diaz | said | that the road was closed | Diaz");
    EXPECT_EQ(found(u"[1 Diaz] said that the road was “a disaster.”"),
        "mixed: Diaz | said | that the road was “a disaster.” | Diaz");
}

TEST(Attribute, KeepsScareQuotesOut)
{
    EXPECT_EQ(found(u"The “bridge” was a plank over the river."), "");
    EXPECT_EQ(found(u"Tom “The Plank” Berg built the bridge."), "");
}

TEST(Attribute, FollowsAsidesAndPhrases)
{
    EXPECT_EQ(found(u"The road is closed, [1 she] said."), "indirect: she | said | The road is closed | she");
    EXPECT_EQ(found(u"According to [o1 the Alden Times], the road is closed."),
        "indirect: the Alden Times | According to | the road is closed | the Alden Times");
    EXPECT_EQ(found(u"The road is closed, according to [1 Ana Diaz]."),
        "indirect: Ana Diaz | according to | The road is closed | Ana Diaz");
}

TEST(Attribute, SharesTheSubjectOfTheSentence)
{
    EXPECT_EQ(found(u"[1 Diaz] praised the workers, saying that they had saved the town."),
        "indirect: Diaz | praised | the workers | Diaz\nindirect: Diaz | saying | that they had saved the town | Diaz");
}

TEST(Attribute, TakesTheAgentOfAPassive)
{
    EXPECT_EQ(found(u"The plan was called “a mistake” by [1 Ana Diaz]."),
        "direct: Ana Diaz | was called | “a mistake” | Ana Diaz");
}

TEST(Attribute, LeavesUnresolvedPronounsOpen)
{
    EXPECT_EQ(found(u"[1 Ana Diaz] met [2 Tom Berg]. He said that the road was closed."),
        "indirect: He | said | that the road was closed | perhaps Ana Diaz, Tom Berg");
    EXPECT_EQ(found(u"[1 Ana Diaz] left. Officials said that the road was closed."),
        "indirect: Officials | said | that the road was closed");
}

TEST(Attribute, NeverTakesANameFromInsideTheQuotation)
{
    EXPECT_EQ(found(u"“I talked to [1 Tom Berg],” a neighbour said."),
        "direct: a neighbour | said | “I talked to Tom Berg,”");
}

TEST(Attribute, TakesBothOfTwoSpeakers)
{
    EXPECT_EQ(found(u"[1 Ana Diaz] and [2 Tom Berg] said that the road was closed."),
        "indirect: Ana Diaz and Tom Berg | said | that the road was closed | Ana Diaz, Tom Berg");
}

TEST(Attribute, TakesTheAntecedentOfWho)
{
    EXPECT_EQ(found(u"[1 Ana Diaz], who said that the road was closed, went home."),
        "indirect: who | said | that the road was closed | Ana Diaz");
}

TEST(Attribute, NamesTheOutletThatWasTold)
{
    EXPECT_EQ(found(u"[1 Ana Diaz] told [o2 Reuters] that the road was closed."),
        "indirect: Ana Diaz | told | that the road was closed | Ana Diaz | via Reuters");
}

TEST(Attribute, SurvivesNoise)
{
    const QString noise = QStringLiteral("“ \" said, ” ' : ").repeated(2000);
    const prose::Marked marked = prose::read(noise);
    for (const Quotation& quotation : prose::attributed(marked)) {
        for (const ArticleSpan& piece : quotation.content)
            EXPECT_TRUE(0 <= piece.span.begin && piece.span.begin < piece.span.end && piece.span.end <= noise.size());
    }
}

} // namespace
