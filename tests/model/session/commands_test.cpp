#include "model/session/articlerecords.h"
#include "model/session/commands.h"
#include "tests/support/samplerecords.h"

#include <gtest/gtest.h>

namespace {

class Commands : public testing::Test {
protected:
    Commands() { dossier.add(sampleRecords()); }

    void retitle(const QString& title, int number = 1)
    {
        EventRecord event = *dossier.event({number});
        event.title = title;
        dossier.undoStack()->push(
            new EditEvent(&dossier, event, EditEvent::Field::Title, QStringLiteral("Edit title")));
    }

    Dossier dossier;
    QUndoStack& stack = *dossier.undoStack();
};

} // namespace

TEST_F(Commands, EditsAnEventAndBack)
{
    const Records before = dossier.records();
    retitle(QStringLiteral("A"));
    EXPECT_EQ(dossier.event({1})->title, QStringLiteral("A"));
    stack.undo();
    EXPECT_EQ(dossier.records(), before);
    stack.redo();
    EXPECT_EQ(dossier.event({1})->title, QStringLiteral("A"));
}

TEST_F(Commands, MergesEditsOfOneFieldOfOneEvent)
{
    const Records before = dossier.records();
    retitle(QStringLiteral("A"));
    retitle(QStringLiteral("B"));
    EXPECT_EQ(stack.count(), 1);
    retitle(QStringLiteral("C"), 2);
    EXPECT_EQ(stack.count(), 2);
    stack.undo();
    stack.undo();
    EXPECT_EQ(dossier.records(), before);
}

TEST_F(Commands, ForgetsAnEditThatComesBackToTheStart)
{
    const QString title = dossier.event({1})->title;
    retitle(QStringLiteral("A"));
    retitle(title);
    EXPECT_EQ(stack.count(), 0);
}

TEST_F(Commands, ReplacesOneArticleInOneStepAndLeavesTheOthers)
{
    dossier.add(sampleRecords());
    const Records before = dossier.records();
    Records changed = recordsOf(before, {1});
    changed.articles.front().published.date = TimeValue::fromEdtf(u"2023-01-01");
    changed.events.pop_back();
    stack.push(new ReplaceArticle(&dossier, changed, QStringLiteral("Set the publication date")));
    EXPECT_EQ(dossier.article({1})->published.date.edtf(), QStringLiteral("2023-01-01"));
    EXPECT_EQ(dossier.event({6}), nullptr);
    EXPECT_NE(dossier.event({12}), nullptr);
    stack.undo();
    EXPECT_EQ(dossier.records(), before);
}

TEST_F(Commands, UndoesADateAfterAnotherArticleCame)
{
    Records changed = recordsOf(dossier.records(), {1});
    changed.articles.front().published.date = TimeValue::fromEdtf(u"2023-01-01");
    stack.push(new ReplaceArticle(&dossier, changed, QStringLiteral("Set the publication date")));
    dossier.add(sampleRecords());
    stack.undo();
    EXPECT_EQ(dossier.article({1})->published.date.edtf(), QStringLiteral("2022-06-15"));
    EXPECT_EQ(dossier.records().events.size(), 12U);
}

TEST_F(Commands, KeepsWhatAPersonDecidedWhenEventsAreFoundAgain)
{
    dossier.add(sampleRecords());
    EventRecord checked = *dossier.event({7});
    checked.review = Review::Checked;
    dossier.replaceEvent(checked);
    EventRecord edited = *dossier.event({9});
    edited.edited = EventField::Title;
    edited.title = QStringLiteral("Mine");
    edited.when.date = TimeValue::fromEdtf(u"2020");
    edited.when.basis = DateBasis::User;
    dossier.replaceEvent(edited);

    Records found = recordsOf(dossier.records(), {2});
    EXPECT_EQ(found.events.size(), 6U);
    EXPECT_EQ(found.entities.size(), 7U);
    for (size_t i = 0; i < found.events.size(); ++i) {
        found.events[i].id = {static_cast<int>(i) + 1}; // as extraction counts, from 1
        found.events[i].review = Review::Unchecked;
        found.events[i].edited = {};
        found.events[i].status = EventStatus::Cancelled;
        found.events[i].title = QStringLiteral("found");
        found.events[i].when.date = TimeValue::fromEdtf(u"1999");
        found.events[i].when.time = {};
    }
    const Records merged = withArticle(dossier.records(), keepingReviews(found, dossier.records()));
    ASSERT_EQ(merged.events.size(), 12U);
    EXPECT_EQ(std::vector(merged.events.begin(), merged.events.begin() + 6),
        std::vector(dossier.records().events.begin(), dossier.records().events.begin() + 6));
    EXPECT_EQ(merged.events[6].id, EventId{7});
    EXPECT_EQ(merged.events[6].review, Review::Checked);
    EXPECT_EQ(merged.events[6].when.date.edtf(), QStringLiteral("1999"));
    EXPECT_EQ(merged.events[8].title, QStringLiteral("Mine"));
    EXPECT_EQ(merged.events[8].status, EventStatus::Cancelled) << "only the title was given";
    EXPECT_EQ(merged.events[8].review, Review::Unchecked) << "given is not checked";
    EXPECT_EQ(merged.events[8].when.date.edtf(), QStringLiteral("2020"));
}
