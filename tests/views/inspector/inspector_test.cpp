#include "model/records/givendates.h"
#include "tests/support/samplerecords.h"
#include "views/inspector/inplacefield.h"
#include "views/inspector/inspector.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace {

class InspectorTest : public testing::Test {
protected:
    InspectorTest()
    {
        dossier.add(sampleRecords());
        inspector.resize(320, 700);
        inspector.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&inspector));
    }

    void focusOn(FocusState state)
    {
        focus.set(state);
        settle();
    }
    /// Lets queued changes and the panels they replace come and go.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* candidate : inspector.widget()->findChildren<QPushButton*>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : inspector.widget()->findChildren<QLabel*>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    }
    void press(const QString& text)
    {
        QPushButton* found = button(text);
        ASSERT_NE(found, nullptr) << text.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    /// Clicks what is read and types another text.
    void retype(int field, const QString& text)
    {
        auto* place = inspector.widget()->findChildren<InPlaceField*>().at(field);
        QTest::mouseClick(place->findChild<QLabel*>(), Qt::LeftButton);
        auto* edit = place->findChild<QLineEdit*>();
        ASSERT_TRUE(edit->isVisible());
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }

    Dossier dossier;
    Focus focus;
    Inspector inspector{&dossier, &focus};
    QUndoStack& stack = *dossier.undoStack();
};

FocusState onEvent(int number)
{
    FocusState state;
    state.event = {number};
    return state;
}

} // namespace

TEST_F(InspectorTest, SaysWhenAndWhy)
{
    focusOn(onEvent(1));
    EXPECT_TRUE(says(QStringLiteral("Tue 14 Jun 2022")));
    EXPECT_TRUE(says(QStringLiteral("\u201cTuesday\u201d: Tuesday on or before the publication date")));
    EXPECT_TRUE(says(QStringLiteral("The line is open"))) << "the quotation that carries it";
    focusOn(onEvent(4));
    EXPECT_TRUE(says(QStringLiteral("by 31 Mar 2021"))) << "only a bound is known";
    focusOn(onEvent(6));
    EXPECT_TRUE(says(QStringLiteral("no date in the text")));
}

TEST_F(InspectorTest, UnfoldsWhyTheRowIsAsItIs)
{
    Records records = dossier.records();
    EventRecord& event = records.events.front();
    const TextSpan trigger = event.trigger.span;
    event.reasons.kind = {{QStringLiteral("events/verbs.tsv"), 7}, {trigger}, {}, {}};
    event.reasons.status = {{QStringLiteral("status.told"), 0}, {trigger}, {}, {}};
    dossier.replaceRecords(records);
    focusOn(onEvent(3));
    focusOn(onEvent(event.id.number));
    const auto label = [this](const QString& words) -> const QLabel* {
        for (const QLabel* candidate : inspector.widget()->findChildren<QLabel*>()) {
            if (candidate->text().contains(words))
                return candidate;
        }
        return nullptr;
    };
    ASSERT_NE(label(QStringLiteral("events/verbs.tsv:7")), nullptr);
    EXPECT_FALSE(label(QStringLiteral("events/verbs.tsv:7"))->isVisible()) << "folded at first";
    press(QStringLiteral("Why this row?"));
    EXPECT_TRUE(label(QStringLiteral("events/verbs.tsv:7"))->isVisible());
    ASSERT_NE(label(QStringLiteral("is told as a fact")), nullptr);
    EXPECT_TRUE(label(QStringLiteral("is told as a fact"))->isVisible());
    press(QStringLiteral("Why this row?"));
    EXPECT_FALSE(label(QStringLiteral("is told as a fact"))->isVisible());
}

TEST_F(InspectorTest, SaysOnWhichPageTheEvidenceStands)
{
    Records records = dossier.records();
    const auto placeWords = [&](const EventRecord& event) {
        return QStringLiteral("\u00b6\u00a0%1")
            .arg(paragraphNumber(records.articles.front(), event.evidence.front().span.begin));
    };
    focusOn(onEvent(1));
    const QString bare = placeWords(*dossier.event({1}));
    EXPECT_NE(button(bare), nullptr) << "no page where the original has none";
    records.articles.front().pages = {{0, 7}};
    dossier.replaceRecords(records);
    focusOn(onEvent(3));
    focusOn(onEvent(1));
    EXPECT_NE(button(bare + QStringLiteral(", p. 7")), nullptr);
}

TEST_F(InspectorTest, ChecksRejectsAndUndoes)
{
    focusOn(onEvent(1));
    press(QStringLiteral("\u2713 Checked"));
    EXPECT_EQ(dossier.event({1})->review, Review::Checked);
    press(QStringLiteral("Reject"));
    EXPECT_EQ(dossier.event({1})->review, Review::Rejected);
    stack.undo();
    EXPECT_EQ(dossier.event({1})->review, Review::Unchecked) << "repeated reviews are one step";
}

TEST_F(InspectorTest, ChangesTitleAndDateWhereTheyStand)
{
    focusOn(onEvent(3));
    retype(0, QStringLiteral("Norvik closes the line"));
    EXPECT_EQ(dossier.event({3})->title, QStringLiteral("Norvik closes the line"));
    EXPECT_EQ(dossier.event({3})->edited, EventField::Title);
    EXPECT_EQ(dossier.event({3})->review, Review::Unchecked) << "who edits has not checked";
    retype(1, QStringLiteral("2021-02"));
    const EventTime& when = dossier.event({3})->when;
    EXPECT_EQ(when.date.edtf(), QStringLiteral("2021-02"));
    EXPECT_EQ(when.basis, DateBasis::User);
    EXPECT_EQ(when.latest, QDate(2021, 2, 28));
    EXPECT_EQ(stack.undoText(), QStringLiteral("Change date"));
    stack.undo();
    EXPECT_EQ(dossier.event({3})->when.date.edtf(), QStringLiteral("2021-03"));
}

TEST_F(InspectorTest, RefusesWhatIsNoDate)
{
    focusOn(onEvent(3));
    retype(1, QStringLiteral("soon"));
    EXPECT_EQ(dossier.event({3})->when.date.edtf(), QStringLiteral("2021-03"));
    EXPECT_TRUE(says(QStringLiteral("No date is written so")));
    EXPECT_EQ(stack.count(), 0);
}

TEST_F(InspectorTest, ChangesKindAndStatusByMenu)
{
    focusOn(onEvent(3));
    const auto choose = [this](const QString& present, const QString& other) {
        QPushButton* word = button(present);
        ASSERT_NE(word, nullptr);
        for (QAction* action : word->menu()->actions()) {
            if (action->text() == other)
                action->trigger();
        }
        settle();
    };
    choose(QStringLiteral("suspension"), QStringLiteral("sanction"));
    EXPECT_EQ(dossier.event({3})->kind, EventKind::Sanction);
    choose(QStringLiteral("occurred"), QStringLiteral("planned"));
    EXPECT_EQ(dossier.event({3})->status, EventStatus::Planned);
}

TEST_F(InspectorTest, ItsLinksSetTheFocus)
{
    focusOn(onEvent(2));
    press(QStringLiteral("Palais Wilson"));
    EXPECT_EQ(focus.state().entity, EntityId{5});
    press(QStringLiteral("\u203a"));
    EXPECT_EQ(focus.state().passage, placeOf(dossier.records(), u"Palais Wilson"));
    EXPECT_EQ(focus.state().entity, EntityId{5});
}

TEST_F(InspectorTest, OffersTheCandidatesOfAnUnresolvedQuotation)
{
    FocusState state;
    state.quotation = {4};
    focusOn(state);
    EXPECT_TRUE(says(QStringLiteral("not resolved")));
    QPushButton* choose = button(QStringLiteral("Who says it?"));
    ASSERT_NE(choose, nullptr);
    EXPECT_EQ(choose->menu()->actions().front()->text(), QStringLiteral("Mara Lindqvist"));
    choose->menu()->actions().front()->trigger();
    settle();
    EXPECT_EQ(dossier.quotation({4})->speakers, std::vector<EntityId>{{1}});
    stack.undo();
    EXPECT_TRUE(dossier.quotation({4})->speakers.empty());
}

TEST_F(InspectorTest, ListsWhatStandsNowhereInTheText)
{
    Records records = sampleRecords();
    records.orphans.push_back({{1}, QStringLiteral("never written"), QStringLiteral("e1"), QStringLiteral("evidence"),
        QStringLiteral("These words are not in the article."), {}});
    dossier.clear();
    dossier.add(records);
    settle();
    QSignalSpy searched(&inspector, &Inspector::searchAsked);
    press(QStringLiteral("1 remark on reading"));
    EXPECT_TRUE(says(QStringLiteral("\u201cnever written\u201d")));
    EXPECT_TRUE(says(QStringLiteral("These words are not in the article. (e1, evidence)")));
    press(QStringLiteral("Look for these words"));
    ASSERT_EQ(searched.count(), 1);
    EXPECT_EQ(searched.front().at(1).toString(), QStringLiteral("never written"));
}

TEST_F(InspectorTest, SaysOfEachRemarkWhatToDo)
{
    Records records = sampleRecords();
    records.diagnostics.push_back(
        {Severity::Info, QStringLiteral("attachments"), QStringLiteral("It has one."), {}, {}, {}});
    records.diagnostics.push_back({Severity::Warning, QStringLiteral("encoding-guessed"), QStringLiteral("Guessed."),
        records.articles.front().id, TextSpan{0, 5}, {}});
    dossier.clear();
    dossier.add(records);
    inspector.showRemarks();
    settle();
    EXPECT_TRUE(says(QStringLiteral("Guessed.")));
    EXPECT_TRUE(says(QStringLiteral("If letters look wrong, save the file as UTF-8 and open it again.")));
    EXPECT_TRUE(says(QStringLiteral("It has one.")));
    FocusState state;
    state.entity = {1};
    focus.set(state);
    focus.clear();
    settle();
    EXPECT_FALSE(says(QStringLiteral("Guessed.")));
}

// Who is who is corrected from the panel of the entity; each choice is one step of Undo.
TEST_F(InspectorTest, AnEntityIsCorrectedByMenu)
{
    const Records before = dossier.records();
    FocusState state;
    state.entity = {1};
    focusOn(state);
    QPushButton* correct = button(QStringLiteral("Correct\u2026"));
    ASSERT_NE(correct, nullptr);
    const auto choose = [&](const QString& group, int index) {
        emit correct->menu()->aboutToShow();
        for (QAction* action : correct->menu()->actions()) {
            if (action->text() == group)
                (action->menu() ? action->menu()->actions().at(index) : action)->trigger();
        }
        settle();
        correct = button(QStringLiteral("Correct\u2026"));
    };
    choose(QStringLiteral("It is a"), static_cast<int>(EntityType::Organization));
    EXPECT_EQ(dossier.entity({1})->type, EntityType::Organization);
    const size_t mentions = dossier.entity({1})->mentions.size();
    choose(QStringLiteral("Somebody else is"), 0);
    EXPECT_EQ(dossier.records().entities.size(), before.entities.size() + 1);
    EXPECT_LT(dossier.entity({1})->mentions.size(), mentions);
    EXPECT_NE(focus.state().entity, EntityId{1}) << "the new one is shown";
    choose(QStringLiteral("It is the same as"), 0);
    EXPECT_EQ(dossier.records().entities.size(), before.entities.size());
    choose(QStringLiteral("This is no entity"), 0);
    EXPECT_EQ(dossier.records().entities.size(), before.entities.size() - 1);
    EXPECT_TRUE(focus.state().isEmpty());
    EXPECT_EQ(stack.count(), 4);
    while (stack.canUndo())
        stack.undo();
    EXPECT_EQ(dossier.records(), before);
}

TEST_F(InspectorTest, ATimeTakesAnotherDate)
{
    FocusState state;
    state.time = {1};
    focusOn(state);
    std::vector<std::pair<TimeId, QString>> given;
    QObject::connect(&inspector, &Inspector::dateGiven, &inspector,
        [&](TimeId time, const TimeValue& date) { given.emplace_back(time, date.edtf()); });
    retype(0, QStringLiteral("some day"));
    EXPECT_TRUE(given.empty());
    EXPECT_TRUE(says(QStringLiteral("No date is written so")));
    focusOn({});
    focusOn(state);
    retype(0, QStringLiteral("3 Nov 2023"));
    retype(0, QStringLiteral("1990~"));
    ASSERT_EQ(given.size(), 2U);
    EXPECT_EQ(given[0], std::pair(TimeId{1}, QStringLiteral("2023-11-03")));
    EXPECT_EQ(given[1].second, QStringLiteral("1990~"));
    Records changed = dossier.records();
    changed.times.front() = withGivenDate(changed.times.front(), TimeValue::fromEdtf(u"2023-11-03"));
    dossier.replaceRecords(changed);
    settle();
    press(QStringLiteral("Take back"));
    EXPECT_EQ(given.back(), std::pair(TimeId{1}, QString()));
}

TEST_F(InspectorTest, NobodyInParticularMaySpeak)
{
    FocusState state;
    state.quotation = {1};
    focusOn(state);
    ASSERT_FALSE(dossier.quotation({1})->speakers.empty());
    QPushButton* choose = button(QStringLiteral("Somebody else\u2026"));
    ASSERT_NE(choose, nullptr);
    choose->menu()->actions().back()->trigger();
    settle();
    EXPECT_TRUE(dossier.quotation({1})->speakers.empty());
    stack.undo();
    EXPECT_FALSE(dossier.quotation({1})->speakers.empty());
}
