#include "model/session/focusplaces.h"
#include "model/session/recordtext.h"
#include "tests/support/samplerecords.h"

#include <gtest/gtest.h>

namespace {

class FocusPlaces : public testing::Test {
protected:
    FocusPlaces() { dossier.add(sampleRecords()); }

    ArticleSpan at(QStringView words, int occurrence = 0) const
    {
        return placeOf(dossier.records(), words, occurrence);
    }
    FocusState click(QStringView words, int occurrence = 0) const
    {
        return focusAt(dossier, {1}, at(words, occurrence).span.begin + 1);
    }

    Dossier dossier;
};

} // namespace

TEST_F(FocusPlaces, AClickMeansTheInnermostThing)
{
    EXPECT_EQ(click(u"Norvik Coast").entity, EntityId{6});
    EXPECT_EQ(click(u"Tuesday").time, TimeId{1});
    EXPECT_EQ(click(u"agreed").event, EventId{1});
    EXPECT_EQ(click(u"stays open").quotation, QuotationId{1});
    EXPECT_EQ(click(u"told").quotation, QuotationId{1}) << "the cue belongs to its quotation";
    EXPECT_TRUE(click(u"engineers").isEmpty());
}

TEST_F(FocusPlaces, AClickOnANameRemembersThePlace)
{
    EXPECT_EQ(click(u"Okoro said").passage, at(u"Okoro", 2));
}

TEST_F(FocusPlaces, StepsRoundTheMentions)
{
    FocusState focus;
    focus.entity = {4};
    focus = stepped(dossier, focus, 1);
    EXPECT_EQ(focus.passage, at(u"Port Amara"));
    focus = stepped(dossier, focus, 1);
    EXPECT_EQ(focus.passage, at(u"Port Amara", 1));
    focus = stepped(dossier, focus, 1);
    EXPECT_EQ(focus.passage, at(u"Port Amara"));
    focus = stepped(dossier, focus, -1);
    EXPECT_EQ(focus.passage, at(u"Port Amara", 1));
    EXPECT_EQ(focus.entity, EntityId{4});
}

TEST_F(FocusPlaces, StepsFromAPlaceBetweenMentions)
{
    FocusState focus;
    focus.entity = {4};
    focus.passage = at(u"engineers");
    EXPECT_EQ(stepped(dossier, focus, 1).passage, at(u"Port Amara", 1));
    EXPECT_EQ(stepped(dossier, focus, -1).passage, at(u"Port Amara"));
}

TEST_F(FocusPlaces, GoesToTheBestEvidence)
{
    FocusState focus;
    focus.event = {3};
    EXPECT_EQ(wordsAt(dossier, *placeOf(dossier, focus)),
        QStringLiteral("The line was closed in March 2021, after the Norvik Coast Guard seized two trawlers."));
    EXPECT_EQ(placeOf(dossier, {}), std::nullopt);
}
