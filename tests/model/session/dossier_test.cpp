#include "model/session/dossier.h"
#include "tests/support/samplerecords.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

TEST(Dossier, KeepsIdsThatAreFree)
{
    Dossier dossier;
    const Records sample = sampleRecords();
    EXPECT_EQ(dossier.add(sample), std::vector<ArticleId>{{1}});
    EXPECT_EQ(dossier.records(), sample);
}

TEST(Dossier, FollowsNewIdsWhereOldOnesAreTaken)
{
    Dossier dossier;
    dossier.add(sampleRecords());
    const auto added = dossier.add(sampleRecords());
    ASSERT_EQ(added.size(), 1U);
    EXPECT_EQ(added.front(), ArticleId{2});
    const Records& records = dossier.records();
    ASSERT_EQ(records.events.size(), 12U);
    const EventRecord& agree = records.events[6];
    EXPECT_EQ(agree.id, EventId{7});
    EXPECT_EQ(agree.trigger.article, ArticleId{2});
    EXPECT_EQ(dossier.entity(agree.participants[1].entity)->name, QStringLiteral("Daniel Okoro"));
    EXPECT_EQ(dossier.entity(agree.participants[1].entity)->mentions.front().where.article, ArticleId{2});
    EXPECT_EQ(dossier.time(agree.when.time)->where.article, ArticleId{2});
    EXPECT_EQ(dossier.quotation(agree.quotations.front())->speakers.front(), agree.participants[0].entity);
    EXPECT_NE(records.articles[0].key, records.articles[1].key);
}

TEST(Dossier, GivesTheSecondOfTwoEqualIdsANewOne)
{
    Records records = sampleRecords();
    records.entities[1].id = {1};
    Dossier dossier;
    dossier.add(records);
    EXPECT_EQ(dossier.entity({1})->name, QStringLiteral("Mara Lindqvist"));
    EXPECT_EQ(dossier.records().entities[1].id, EntityId{2}) << "the lowest number that nobody wants";
}

TEST(Dossier, SaysWhatChanged)
{
    Dossier dossier;
    QSignalSpy added(&dossier, &Dossier::articleAdded);
    QSignalSpy changed(&dossier, &Dossier::eventChanged);
    QSignalSpy replaced(&dossier, &Dossier::recordsReplaced);
    QSignalSpy cleared(&dossier, &Dossier::cleared);
    dossier.add(sampleRecords());
    EXPECT_EQ(added.count(), 1);
    EventRecord event = *dossier.event({3});
    event.title = QStringLiteral("Norvik closes the line");
    dossier.replaceEvent(event);
    EXPECT_EQ(dossier.event({3})->title, event.title);
    event.id = {99};
    dossier.replaceEvent(event);
    EXPECT_EQ(changed.count(), 1);
    dossier.replaceRecords({});
    EXPECT_EQ(replaced.count(), 1);
    EXPECT_EQ(dossier.event({3}), nullptr);
    dossier.clear();
    EXPECT_EQ(cleared.count(), 1);
}
