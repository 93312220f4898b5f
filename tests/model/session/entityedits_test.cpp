#include "model/session/entityedits.h"
#include "model/session/replacerecords.h"
#include "tests/support/samplerecords.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

/// Ann Berg and Bob Dahl, told by one story: who says and does what, in one line each.
Records story()
{
    Article article;
    article.id = {1};
    article.text =
        SourceText(QStringLiteral("Ann Berg met Bob Dahl. Berg said it rained. Dahl left. Mr. Dahl said no."));
    Records records;
    records.articles = {article};
    const auto at = [&](const char* words, int occurrence) {
        return placeOf(records, QString::fromLatin1(words), occurrence);
    };
    Entity ann{{1}, EntityType::Person, {}, QStringLiteral("Ann Berg"), {QStringLiteral("Berg")}, {}, {}, {}};
    ann.mentions = {{at("Ann Berg", 0), MentionForm::Name, false, {}}, {at("Berg", 1), MentionForm::Name, false, {}}};
    Entity bob{{2}, EntityType::Person, {}, QStringLiteral("Bob Dahl"), {QStringLiteral("Dahl")}, {}, {}, {}};
    bob.mentions = {{at("Bob Dahl", 0), MentionForm::Name, false, {}}, {at("Dahl", 1), MentionForm::Name, false, {}},
        {at("Dahl", 2), MentionForm::Name, false, {}}};
    records.entities = {ann, bob};
    Quotation rained;
    rained.id = {1};
    rained.content = {at("it rained", 0)};
    rained.source = {at("Berg", 1)};
    rained.speakers = {{1}};
    Quotation no = rained;
    no.id = {2};
    no.content = {at("no", 0)};
    no.source = {at("Mr. Dahl", 0)};
    no.speakers = {{2}};
    records.quotations = {rained, no};
    EventRecord met;
    met.id = {1};
    met.title = QStringLiteral("Berg meets Dahl");
    met.trigger = at("met", 0);
    met.evidence = {at("Ann Berg met Bob Dahl.", 0)};
    met.participants = {{{1}, ParticipantRole::Agent}, {{2}, ParticipantRole::Agent}};
    EventRecord left = met;
    left.id = {2};
    left.title = QStringLiteral("Dahl leaves");
    left.trigger = at("left", 0);
    left.evidence = {at("Dahl left.", 0)};
    left.participants = {{{2}, ParticipantRole::Agent}};
    records.events = {met, left};
    return records;
}

/// "e1 Ann Berg (Berg) x2 | q1 e1; q2 e2 | v1 e1 e2; v2 e2"
std::string dump(const Records& records)
{
    QStringList entities;
    for (const Entity& entity : records.entities)
        entities.append(QStringLiteral("e%1 %2 (%3) x%4")
                            .arg(entity.id.number)
                            .arg(entity.name, entity.aliases.join(QStringLiteral(", ")))
                            .arg(entity.mentions.size()));
    QStringList quotations;
    for (const Quotation& quotation : records.quotations) {
        QString line = QStringLiteral("q%1").arg(quotation.id.number);
        for (const EntityId id : quotation.speakers)
            line += QStringLiteral(" e%1").arg(id.number);
        quotations.append(line);
    }
    QStringList events;
    for (const EventRecord& event : records.events) {
        QString line = QStringLiteral("v%1").arg(event.id.number);
        for (const Participant& participant : event.participants)
            line += QStringLiteral(" e%1").arg(participant.entity.number);
        events.append(line);
    }
    return QStringList{
        entities.join(QStringLiteral("; ")), quotations.join(QStringLiteral("; ")), events.join(QStringLiteral("; "))}
        .join(QStringLiteral(" | "))
        .toStdString();
}

constexpr const char* Before = "e1 Ann Berg (Berg) x2; e2 Bob Dahl (Dahl) x3 | q1 e1; q2 e2 | v1 e1 e2; v2 e2";

} // namespace

TEST(EntityEdits, MergeTakesMentionsNamesQuotationsAndEvents)
{
    EXPECT_EQ(dump(story()), Before);
    EXPECT_EQ(
        dump(mergedEntities(story(), {1}, {2})), "e1 Ann Berg (Berg, Bob Dahl, Dahl) x5 | q1 e1; q2 e1 | v1 e1; v2 e1");
    EXPECT_EQ(dump(mergedEntities(story(), {1}, {1})), Before);
    EXPECT_EQ(dump(mergedEntities(story(), {1}, {9})), Before);
}

TEST(EntityEdits, JointMentionOfBothIsOneAfterTheyAreMerged)
{
    Records records = story();
    records.entities[1].mentions.insert(records.entities[1].mentions.begin(), records.entities[0].mentions.front());
    EXPECT_EQ(mergedEntities(records, {1}, {2}).entities.front().mentions.size(), 5U);
}

TEST(EntityEdits, SplitTakesWhatRestsOnItsMentions)
{
    const Records records = story();
    const ArticleSpan left = placeOf(records, u"Dahl", 1);
    const ArticleSpan said = placeOf(records, u"Dahl", 2);
    EXPECT_EQ(dump(splitEntity(records, {2}, {said})),
        "e1 Ann Berg (Berg) x2; e2 Bob Dahl (Dahl) x2; e3 Dahl () x1 | q1 e1; q2 e3 | v1 e1 e2; v2 e2");
    EXPECT_EQ(dump(splitEntity(records, {2}, {left, said})),
        "e1 Ann Berg (Berg) x2; e2 Bob Dahl () x1; e3 Dahl () x2 | q1 e1; q2 e3 | v1 e1 e2; v2 e3");
    EXPECT_EQ(dump(splitEntity(records, {2}, {})), Before);
}

TEST(EntityEdits, MentionsGoToAnotherEntity)
{
    const Records records = story();
    EXPECT_EQ(dump(movedMentions(records, {2}, {1}, {placeOf(records, u"Dahl", 2)})),
        "e1 Ann Berg (Berg, Dahl) x3; e2 Bob Dahl (Dahl) x2 | q1 e1; q2 e1 | v1 e1 e2; v2 e2");
}

TEST(EntityEdits, NoEntitySpeaksOrTakesPart)
{
    const Records records = story();
    EXPECT_EQ(dump(withoutEntity(records, {2})), "e1 Ann Berg (Berg) x2 | q1 e1; q2 | v1 e1; v2");
    EXPECT_EQ(dump(withoutMention(records, {2}, placeOf(records, u"Dahl", 2))),
        "e1 Ann Berg (Berg) x2; e2 Bob Dahl (Dahl) x2 | q1 e1; q2 | v1 e1 e2; v2 e2");
}

TEST(EntityEdits, TakingTheFullNameAwayLeavesTheNextOne)
{
    const Records records = story();
    EXPECT_EQ(dump(withoutMention(records, {2}, placeOf(records, u"Bob Dahl"))),
        "e1 Ann Berg (Berg) x2; e2 Dahl () x2 | q1 e1; q2 e2 | v1 e1; v2 e2");
}

TEST(EntityEdits, WordingsInOrder)
{
    const auto wordings = wordingsOf(story(), {2});
    ASSERT_EQ(wordings.size(), 2U);
    EXPECT_EQ(wordings[0].words, QStringLiteral("Bob Dahl"));
    EXPECT_EQ(wordings[1].places.size(), 2U);
}

TEST(ReplaceRecords, EveryChangeIsOneStepThatComesBack)
{
    Dossier dossier;
    dossier.add(story());
    const Records before = dossier.records();
    int replaced = 0;
    QObject::connect(&dossier, &Dossier::recordsReplaced, &dossier, [&] { ++replaced; });
    const ArticleSpan said = placeOf(before, u"Dahl", 2);
    for (const Records& changed : {mergedEntities(before, {1}, {2}), mergedEntities(before, {2}, {1}),
             splitEntity(before, {2}, {said}), withoutEntity(before, {1}), withoutMention(before, {2}, said)}) {
        dossier.undoStack()->push(new ReplaceRecords(&dossier, changed, QStringLiteral("Change")));
        EXPECT_EQ(dossier.records(), changed);
        dossier.undoStack()->undo();
        EXPECT_EQ(dossier.records(), before);
        dossier.undoStack()->redo();
        EXPECT_EQ(dossier.records(), changed);
        dossier.undoStack()->undo();
    }
    EXPECT_EQ(replaced, 20);
}

TEST(ReplaceRecords, UndoesAMergeAfterAnotherArticleCame)
{
    Dossier dossier;
    dossier.add(story());
    const Records before = dossier.records();
    dossier.undoStack()->push(new ReplaceRecords(&dossier, mergedEntities(before, {1}, {2}), QStringLiteral("Merge")));
    dossier.add(sampleRecords());
    const size_t added = dossier.records().entities.size() - 1;
    EXPECT_EQ(dossier.entity({2}), nullptr); // its number waits for Undo
    dossier.undoStack()->undo();
    EXPECT_EQ(dossier.records().entities.size(), added + 2);
    EXPECT_EQ(*dossier.entity({2}), before.entities[1]);
    EXPECT_EQ(dossier.records().entities[1], before.entities[1]);
}
