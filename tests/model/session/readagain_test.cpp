#include "model/session/decisions.h"
#include "model/session/dossier.h"
#include "model/session/entityedits.h"
#include "model/session/readagain.h"
#include "model/session/replacerecords.h"
#include "tests/support/samplerecords.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace {

/// As another run of the engine would number the same: every id is another.
Records renumbered(Records records)
{
    for (Entity& entity : records.entities)
        entity.id.number += 40;
    for (TimeExpression& time : records.times)
        time.id.number += 40;
    const auto move = [](auto& ids) {
        for (auto& id : ids)
            id.number += 40;
    };
    for (Quotation& quotation : records.quotations) {
        quotation.id.number += 40;
        move(quotation.speakers);
        move(quotation.candidates);
    }
    for (EventRecord& event : records.events) {
        event.id.number += 40;
        move(event.quotations);
        for (Participant& participant : event.participants)
            participant.entity.number += 40;
        if (event.when.time.isValid())
            event.when.time.number += 40;
    }
    return records;
}

Records fresh()
{
    return renumbered(sampleRecords());
}

template <class Record> Record& named(std::vector<Record>& records, int number)
{
    return *std::ranges::find(records, number, [](const Record& record) { return record.id.number; });
}

void without(Records& records, int event)
{
    std::erase_if(records.events, [event](const EventRecord& e) { return e.id.number == event; });
}

/// "e1 x5 | q1 e1; q2 e2 | v1 e1 e2 unchecked"
std::string who(const Records& records)
{
    std::string line;
    for (const Entity& entity : records.entities)
        line += "e" + std::to_string(entity.id.number) + " x" + std::to_string(entity.mentions.size()) + "; ";
    for (const Quotation& quotation : records.quotations) {
        line += "q" + std::to_string(quotation.id.number);
        for (const EntityId id : quotation.speakers)
            line += " e" + std::to_string(id.number);
        line += "; ";
    }
    for (const EventRecord& event : records.events) {
        line += "v" + std::to_string(event.id.number);
        for (const Participant& participant : event.participants)
            line += " e" + std::to_string(participant.entity.number);
        line += "; ";
    }
    return line;
}

} // namespace

TEST(ReadAgain, TheSameAgainKeepsEveryId)
{
    const Records all = sampleRecords();
    const ReadAgain result = readAgain(all, fresh());
    EXPECT_EQ(result.records, all);
    EXPECT_EQ(result.kept + result.apart + result.added + result.gone, 0);
}

TEST(ReadAgain, WhoIsWhoHoldsAsAPersonLeftIt)
{
    const Records sample = sampleRecords();
    const Records edits[] = {mergedEntities(sample, {4}, {5}), mergedEntities(sample, {2}, {1}),
        splitEntity(sample, {2}, {placeOf(sample, u"Okoro", 2)}),
        movedMentions(sample, {1}, {6}, {placeOf(sample, u"Lindqvist", 3)}),
        withoutMention(sample, {1}, placeOf(sample, u"Lindqvist", 0))};
    for (const Records& edited : edits) {
        ASSERT_NE(who(edited), who(sample));
        const ReadAgain result = readAgain(edited, fresh());
        EXPECT_EQ(who(result.records), who(edited));
        EXPECT_GE(result.kept, 1);
        EXPECT_EQ(result.apart, 0);
    }
}

TEST(ReadAgain, WhatIsNoEntityStaysNone)
{
    const Records edited = withoutEntity(sampleRecords(), {6});
    const ReadAgain result = readAgain(edited, fresh());
    EXPECT_EQ(who(result.records), who(edited));
    EXPECT_EQ(result.kept, 1);
}

TEST(ReadAgain, ReviewsAndEditsOfEventsHold)
{
    Records all = sampleRecords();
    named(all.events, 1).review = Review::Checked;
    named(all.events, 2).edited = EventField::Title;
    named(all.events, 2).title = QStringLiteral("They meet");
    named(all.events, 3).review = Review::Rejected;
    const ReadAgain result = readAgain(all, fresh());
    EXPECT_EQ(result.records, all);
    EXPECT_EQ(result.kept, 3);
}

TEST(ReadAgain, WhatAPersonStandsByStaysWhenItIsNotFoundAnyMore)
{
    Records all = sampleRecords();
    named(all.events, 1).review = Review::Checked;
    named(all.events, 3).review = Review::Rejected;
    named(all.events, 6).relations = {{RelationType::After, {2}}};
    Records less = fresh();
    for (const int event : {41, 42, 43})
        without(less, event);
    EventRecord found = named(less.events, 46);
    found.id = {50};
    found.trigger = placeOf(all, u"signed");
    found.mentions = {found.trigger};
    found.salience = 0.8;
    less.events.push_back(found);
    ReadAgain result = readAgain(all, less);
    std::string ids;
    for (const EventRecord& event : result.records.events)
        ids += std::to_string(event.id.number) + ' ';
    EXPECT_EQ(ids, "1 4 5 7 6 ") << "in order of place";
    EXPECT_EQ(named(result.records.events, 1).review, Review::Checked);
    EXPECT_TRUE(named(result.records.events, 6).relations.empty());
    EXPECT_EQ(result.kept, 2);
    EXPECT_EQ(result.apart, 1);
    EXPECT_EQ(result.added, 1);
    EXPECT_EQ(result.gone, 1);
}

TEST(ReadAgain, WhoSaysItHolds)
{
    Records all = sampleRecords();
    Quotation& meeting = named(all.quotations, 4);
    meeting.speakers = {{2}};
    meeting.candidates.clear();
    meeting = decided(meeting);
    const ReadAgain result = readAgain(all, fresh());
    EXPECT_EQ(result.records, all);
    EXPECT_EQ(result.kept, 1);
}

TEST(ReadAgain, OtherArticlesAreLeftAloneAndOneStepTakesItBack)
{
    Dossier dossier;
    dossier.add(sampleRecords());
    dossier.add(sampleRecords());
    const Records before = dossier.records();
    Records less = fresh();
    without(less, 42);
    less.entities.pop_back();
    const ReadAgain result = readAgain(before, less);
    EXPECT_EQ(result.gone, 1);
    dossier.undoStack()->push(new ReplaceRecords(&dossier, result.records, {}));
    EXPECT_EQ(dossier.records().events.size(), before.events.size() - 1);
    EXPECT_EQ(dossier.records().entities.size(), before.entities.size() - 1);
    std::set<int> ids;
    for (const EventRecord& event : dossier.records().events)
        EXPECT_TRUE(ids.insert(event.id.number).second) << "no id is used twice";
    dossier.undoStack()->undo();
    EXPECT_EQ(dossier.records(), before);
    dossier.undoStack()->redo();
    EXPECT_EQ(dossier.records(), result.records);
}
