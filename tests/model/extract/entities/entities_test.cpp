#include "entitydump.h"

#include <gtest/gtest.h>

namespace {

/// Whether a dump has this line, as a whole.
testing::AssertionResult hasLine(const std::string& dump, const std::string& line)
{
    if (("\n" + dump).find("\n" + line + "\n") != std::string::npos)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << "no line \"" << line << "\" in\n" << dump;
}

bool mentions(const std::string& dump, const std::string& words)
{
    return dump.find(words) != std::string::npos;
}

} // namespace

TEST(Entities, GathersFullAndShortNamesWithTheRole)
{
    const auto dump =
        entityDump(QStringLiteral("French President Emmanuel Macron met Chinese President Xi Jinping in Paris "
                                  "on Monday. Macron thanked Xi for the visit."));
    EXPECT_TRUE(hasLine(dump, "person Emmanuel Macron (President of France): Emmanuel Macron, Macron")) << dump;
    EXPECT_TRUE(hasLine(dump, "person Xi Jinping (President of China): Xi Jinping, Xi")) << dump;
    EXPECT_TRUE(hasLine(dump, "place Paris: Paris"));
}

TEST(Entities, KeepsCountriesOutOfTheNamesOfSeas)
{
    const auto dump =
        entityDump(QStringLiteral("Ships of the navy crossed the South China Sea and the Taiwan Strait. They want "
                                  "calm in the South and East China seas, officials said."));
    EXPECT_TRUE(hasLine(dump, "place South China Sea: South China Sea, South"));
    EXPECT_TRUE(hasLine(dump, "place East China Sea: East China seas"));
    EXPECT_FALSE(mentions(dump, "place China")) << dump;
    EXPECT_FALSE(mentions(dump, "place Taiwan:")) << dump;
}

TEST(Entities, TakesCountriesApartOverAHyphenAndWithoutThePossessive)
{
    const auto dump =
        entityDump(QStringLiteral("Nobody wants an end of the U.S.-China talks. The U.S.' commitment stands, and "
                                  "Beijing welcomed the United States' offer."));
    EXPECT_TRUE(hasLine(dump, "place United States: U.S., U.S., United States")) << dump;
    EXPECT_TRUE(hasLine(dump, "place China: China"));
}

TEST(Entities, JoinsAnAcronymWithWhatItStandsFor)
{
    const auto dump =
        entityDump(QStringLiteral("Finance ministers of the Association of Southeast Asian Nations (ASEAN) met in "
                                  "Jakarta. ASEAN wants lower tariffs."));
    EXPECT_TRUE(hasLine(dump,
        "organization Association of Southeast Asian Nations: Association of Southeast Asian Nations, ASEAN, ASEAN"));
}

TEST(Entities, DropsAcronymsOfCommonNouns)
{
    const auto dump =
        entityDump(QStringLiteral("Experts spoke about artificial intelligence (AI) in Geneva. The risks of AI grow."));
    EXPECT_FALSE(mentions(dump, "AI")) << dump;
}

TEST(Entities, NestsNamesInNamedEventsOnly)
{
    const auto dump =
        entityDump(QStringLiteral("Ministers in Vienna discussed the Ukraine war on Tuesday, a spokesman said."));
    EXPECT_TRUE(hasLine(dump, "event Ukraine war: Ukraine war"));
    EXPECT_TRUE(hasLine(dump, "place Ukraine: Ukraine"));
}

TEST(Entities, ResolvesPronounsWithOneCandidate)
{
    const auto dump =
        entityDump(QStringLiteral("Angela Merkel arrived in Rome on Friday. She praised the plan, and her "
                                  "ministers signed it."));
    EXPECT_TRUE(hasLine(dump, "person Angela Merkel: Angela Merkel, She/p, her/p")) << dump;
}

TEST(Entities, LeavesPronounsOpenThatTwoCouldBe)
{
    const auto dump =
        entityDump(QStringLiteral("Joe Biden and Donald Trump spoke in Ohio. The hall was full when he left."));
    EXPECT_FALSE(mentions(dump, "he/p")) << dump;
}

TEST(Entities, TakesUpTheLastSubjectAcrossAQuotation)
{
    const auto dump = entityDump(
        QStringLiteral("Peter Lang met Thomas Reed in Oslo. Reed said Lang had been too slow. “It cost us months. It "
                       "cost us money. It cost us friends. Nobody gained by it,” he said."));
    EXPECT_TRUE(hasLine(dump, "person Thomas Reed: Thomas Reed, Reed, he/p")) << dump;
}

TEST(Entities, MeansTheOneIntroducedByABareFamilyName)
{
    const auto dump = entityDump(
        QStringLiteral("Robert Scott opened the fair. The band played. The sun shone. The crowd sang. Scott smiled. "
                       "Two others came: Ann Booker and Tim Scott."));
    EXPECT_TRUE(hasLine(dump, "person Robert Scott: Robert Scott, Scott")) << dump;
    EXPECT_TRUE(hasLine(dump, "person Tim Scott: Tim Scott")) << dump;
}

TEST(Entities, KeepsTheBareNameForWhomItHasMeant)
{
    const auto dump = entityDump(
        QStringLiteral("Senator Anton Cruz backed the plan. Cruz waited. Cruz spoke. The crowd left. The hall closed. "
                       "The rain fell. A rival accused Rafael Cruz, a farmer. Cruz replied in June."));
    EXPECT_TRUE(hasLine(dump, "person Anton Cruz (Senator): Anton Cruz, Cruz, Cruz, Cruz")) << dump;
}

TEST(Entities, BindsAPossessiveToTheConjunctBeforeIt)
{
    EXPECT_FALSE(
        mentions(entityDump(QStringLiteral("Peter Lang spoke in Oslo. A farmer and his wife listened.")), "his"));
    EXPECT_TRUE(hasLine(entityDump(QStringLiteral("Peter Lang spoke in Oslo. Thomas Weber and his wife listened.")),
        "person Thomas Weber: Thomas Weber, his/p"));
}

TEST(Entities, MeansTheReporterByItInWhatWasReported)
{
    EXPECT_TRUE(hasLine(entityDump(QStringLiteral("Airbus said on Monday it would close two plants.")),
        "organization Airbus: Airbus, it/p"));
    EXPECT_TRUE(hasLine(entityDump(QStringLiteral("Airbus said it was likely that the plant would close.")),
        "organization Airbus: Airbus"));
    EXPECT_TRUE(hasLine(entityDump(QStringLiteral("Airbus said the plan failed because it cost too much.")),
        "organization Airbus: Airbus"));
}

TEST(Entities, KeepsOfficesOutOfNames)
{
    const auto dump = entityDump(
        QStringLiteral("Charlotte Mayor Jennifer Roberts waited. Factsheet Executive Director Aaron Shark agreed."));
    EXPECT_TRUE(hasLine(dump, "person Jennifer Roberts (Charlotte Mayor): Jennifer Roberts")) << dump;
    EXPECT_TRUE(hasLine(dump, "person Aaron Shark (Factsheet Executive Director): Aaron Shark")) << dump;
}

TEST(Entities, MarksJointMentionsInEachEntity)
{
    const auto dump =
        entityDump(QStringLiteral("President Emmanuel Macron and Chancellor Olaf Scholz agreed on a loan. Both leaders "
                                  "praised the deal."));
    EXPECT_TRUE(hasLine(dump, "person Emmanuel Macron (President): Emmanuel Macron, Both leaders/n+")) << dump;
    EXPECT_TRUE(hasLine(dump, "person Olaf Scholz (Chancellor): Olaf Scholz, Both leaders/n+"));
}

TEST(Entities, ReadsRolesAfterTheName)
{
    const auto dump =
        entityDump(QStringLiteral("Jane Miller, a doctor, said on Monday that the clinic in Bern is full."));
    EXPECT_TRUE(hasLine(dump, "person Jane Miller (doctor): Jane Miller")) << dump;
}

TEST(Entities, NamesNothingInHeadlinesInTitleCaseButWhatTheTextNames)
{
    const auto dump = entityDump(
        QStringLiteral("Macron and Scholz Commit to Saving Steel Jobs\n\nPARIS - President Emmanuel Macron and "
                       "Chancellor Olaf Scholz met in Paris on Monday. Macron was pleased.\n"));
    EXPECT_TRUE(hasLine(dump, "person Emmanuel Macron (President): Macron, Emmanuel Macron, Macron")) << dump;
    EXPECT_TRUE(hasLine(dump, "place Paris: PARIS, Paris"));
    EXPECT_FALSE(mentions(dump, "Commit"));
}

TEST(Entities, SurvivesHostileText)
{
    EXPECT_EQ(entityDump(QString(3000, QLatin1Char('"'))), "");
    EXPECT_NO_FATAL_FAILURE(entityDump(QStringLiteral("Biden and Xi, ").repeated(800)));
    EXPECT_EQ(entityDump(QStringLiteral("\U0001F600 \u0301\u0301 ").repeated(50)), "");
}
