#include "tests/views/figures/sampleevents.h"
#include "views/timeline/emptytimeline.h"
#include "views/timeline/overviewstrip.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelineview.h"
#include "views/timeline/undatedcard.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>

namespace {

/// A timeline of the summit in a window of its usual size, without smooth travel.
class TimelineViewTest : public testing::Test {
protected:
    explicit TimelineViewTest(const Records& records = summitRecords())
        : view(&dossier, &focus, &filter)
    {
        view.setReducedMotion(true);
        view.resize(1400, 260);
        view.show();
        if (!records.articles.empty())
            dossier.add(records);
        canvas = view.findChild<TimelineCanvas*>();
        paint();
    }

    void paint() { view.grab(); }

    EventId idOf(int position) const { return dossier.records().events[size_t(position)].id; }

    const LaidMark* mark(int event)
    {
        paint();
        for (const LaidMark& laid : canvas->layoutShown().marks)
            if (laid.mark.event == event)
                return &laid;
        return nullptr;
    }

    void click(const QPointF& place, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, modifiers, place.toPoint());
        paint();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(canvas, key, modifiers);
        paint();
    }

    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), canvas->viewport()->mapToGlobal(QPointF(to)), Qt::NoButton,
            Qt::LeftButton, modifiers);
        QApplication::sendEvent(canvas->viewport(), &move);
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, modifiers, to);
        paint();
    }

    void wheel(const QPoint& place, int delta, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent turn(QPointF(place), canvas->viewport()->mapToGlobal(QPointF(place)), {}, QPoint(0, delta),
            Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas->viewport(), &turn);
        paint();
    }

    Dossier dossier;
    Focus focus;
    RecordFilter filter;
    TimelineView view;
    TimelineCanvas* canvas = nullptr;
};

class EmptyTimelineTest : public TimelineViewTest {
protected:
    EmptyTimelineTest()
        : TimelineViewTest(Records())
    {
    }
};

} // namespace

TEST_F(TimelineViewTest, APressOnAMarkFocusesItsEvent)
{
    for (const int event : {1, 5, 6, 7, 8, 9}) { // the last four on one day
        const LaidMark* laid = mark(event);
        ASSERT_NE(laid, nullptr) << event;
        click({laid->x, laid->y});
        EXPECT_EQ(focus.state().event, idOf(event));
    }
}

TEST_F(TimelineViewTest, APressOnALabelFocusesItsEvent)
{
    paint();
    ASSERT_FALSE(canvas->layoutShown().labels.empty());
    const LaidLabel label = canvas->layoutShown().labels.front();
    const int event = canvas->layoutShown().marks[size_t(label.mark)].mark.event;
    click(label.rect.center());
    EXPECT_EQ(focus.state().event, idOf(event));
}

TEST_F(TimelineViewTest, APressOnNothingClearsTheFocus)
{
    click(QPointF(mark(0)->x, mark(0)->y));
    ASSERT_TRUE(focus.state().event.isValid());
    const QRectF plot = canvas->layoutShown().plot;
    QPointF nothing(plot.left() + 4, plot.bottom() - 2);
    ASSERT_LT(canvas->layoutShown().markAt(nothing), 0);
    click(nothing);
    EXPECT_FALSE(focus.state().event.isValid());
}

TEST_F(TimelineViewTest, AFocusFromElsewhereIsBroughtIntoSight)
{
    FocusState state;
    state.event = idOf(14); // of 1989, outside the window at first
    EXPECT_EQ(mark(14), nullptr);
    focus.set(state);
    const LaidMark* laid = mark(14);
    ASSERT_NE(laid, nullptr);
    EXPECT_TRUE(laid->focused);
}

TEST_F(TimelineViewTest, AFocusThatIsSeenMovesNothing)
{
    const TimeWindow before = canvas->camera().window;
    FocusState state;
    state.event = idOf(2);
    focus.set(state);
    EXPECT_EQ(canvas->camera().window, before);
}

TEST_F(TimelineViewTest, AnEntityDimsWhatItHasNoPartIn)
{
    FocusState state;
    state.entity = dossier.records().entities[1].id;
    focus.set(state);
    EXPECT_FALSE(mark(1)->dimmed);
    EXPECT_TRUE(mark(5)->dimmed);
}

TEST_F(TimelineViewTest, ArrowsLeadFromEventToEvent)
{
    press(Qt::Key_Home);
    EXPECT_EQ(focus.state().event, idOf(14));
    press(Qt::Key_Right);
    EXPECT_EQ(focus.state().event, idOf(0));
    press(Qt::Key_Right);
    EXPECT_EQ(focus.state().event, idOf(1));
    press(Qt::Key_Left);
    EXPECT_EQ(focus.state().event, idOf(0));
    press(Qt::Key_End);
    EXPECT_EQ(focus.state().event, idOf(13));
}

TEST_F(TimelineViewTest, CommaAndPeriodLeadThroughTheEntitysEvents)
{
    FocusState state;
    state.entity = dossier.records().entities[1].id;
    focus.set(state);
    for (const int event : {1, 4, 3, 15}) {
        press(Qt::Key_Period);
        EXPECT_EQ(focus.state().event, idOf(event));
    }
    press(Qt::Key_Comma);
    EXPECT_EQ(focus.state().event, idOf(3));
}

TEST_F(TimelineViewTest, EnterOpensTheSentence)
{
    FocusState state;
    state.event = idOf(5);
    focus.set(state);
    press(Qt::Key_Return);
    EXPECT_EQ(focus.state().event, idOf(5));
    EXPECT_EQ(focus.state().passage, dossier.records().events[5].evidence.front());
}

TEST_F(TimelineViewTest, EscapeClearsThePeriodFirstAndThenTheFocus)
{
    FocusState state;
    state.event = idOf(5);
    focus.set(state);
    drag({400, 100}, {700, 100}, Qt::ShiftModifier);
    ASSERT_TRUE(filter.state().period);
    press(Qt::Key_Escape);
    EXPECT_FALSE(filter.state().period);
    EXPECT_FALSE(focus.state().isEmpty());
    press(Qt::Key_Escape);
    EXPECT_TRUE(focus.state().isEmpty());
}

TEST_F(TimelineViewTest, ADragWithShiftFiltersByWholeDays)
{
    const TimeScale scale = canvas->layoutShown().scale;
    drag({400, 100}, {700, 100}, Qt::ShiftModifier);
    ASSERT_TRUE(filter.state().period);
    const auto [begin, end] = *filter.state().period;
    EXPECT_LE(begin, scale.time(400));
    EXPECT_GE(end, scale.time(700));
    EXPECT_EQ(begin % 86'400'000, 0);
    EXPECT_EQ(end % 86'400'000, 0);
    EXPECT_NE(mark(0), nullptr); // what lies beside it is veiled, not taken away
}

TEST_F(TimelineViewTest, ADragMovesTimeWithTheHand)
{
    const TimeScale before = canvas->layoutShown().scale;
    const qint64 held = before.time(500);
    drag({500, 100}, {440, 100});
    EXPECT_NEAR(canvas->layoutShown().scale.x(held), 440, 1.5);
}

TEST_F(TimelineViewTest, TheWheelZoomsAboutThePointer)
{
    const TimeScale before = canvas->layoutShown().scale;
    const qint64 under = before.time(900);
    wheel({900, 100}, 120, Qt::ControlModifier);
    const TimeScale after = canvas->layoutShown().scale;
    EXPECT_LT(after.window.length(), before.window.length());
    EXPECT_NEAR(after.x(under), 900, 1.5);
}

TEST_F(TimelineViewTest, KeysZoomPanAndFit)
{
    const TimeWindow start = canvas->camera().window;
    press(Qt::Key_W);
    EXPECT_LT(canvas->camera().window.length(), start.length());
    press(Qt::Key_S);
    EXPECT_NEAR(double(canvas->camera().window.length()), double(start.length()), 10);
    press(Qt::Key_D);
    EXPECT_GT(canvas->camera().window.begin, start.begin);
    press(Qt::Key_A);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_LE(canvas->camera().window.begin, dayBegin(QDate(1989, 6, 4)));
    FocusState state;
    state.event = idOf(5);
    focus.set(state);
    press(Qt::Key_F);
    EXPECT_LT(canvas->camera().window.length(), start.length());
    EXPECT_TRUE(canvas->camera().window.contains(dayBegin(QDate(2023, 11, 15))));
}

TEST_F(TimelineViewTest, TheOverviewsFrameCanBeDragged)
{
    auto* strip = view.findChild<OverviewStrip*>();
    const TimeWindow before = canvas->camera().window;
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, {300, 18});
    EXPECT_LT(canvas->camera().window.begin, before.begin);
    EXPECT_NEAR(double(canvas->camera().window.length()), double(before.length()), 10);
}

TEST_F(TimelineViewTest, APressOnALanesNameFoldsIt)
{
    const double height = canvas->layoutShown().lanes[3].rect.height();
    click({40, canvas->layoutShown().lanes[3].line});
    EXPECT_TRUE(canvas->layoutShown().lanes[3].collapsed);
    EXPECT_LT(canvas->layoutShown().lanes[3].rect.height(), height);
    click({40, canvas->layoutShown().lanes[3].line});
    EXPECT_FALSE(canvas->layoutShown().lanes[3].collapsed);
}

TEST_F(TimelineViewTest, UndatedEventsStandInTheTray)
{
    const auto cards = view.findChildren<UndatedCard*>();
    ASSERT_EQ(cards.size(), 2);
    QTest::mouseClick(cards[0], Qt::LeftButton);
    EXPECT_EQ(focus.state().event, idOf(16));
    EXPECT_EQ(undatedWords(dossier.records().events[16]), QStringLiteral("by 15 Nov 2023 · by order"));
    EXPECT_EQ(undatedWords(dossier.records().events[17]), QStringLiteral("planned · no date in the text"));
}

TEST_F(TimelineViewTest, LanesFollowTheGrouping)
{
    view.setLanes(LaneGrouping::Status, LaneOrder::Count);
    EXPECT_EQ(canvas->index().lanes.front().name, QStringLiteral("Occurred"));
    EXPECT_EQ(canvas->index().lanes.size(), 3U);
}

TEST_F(TimelineViewTest, ShowsWhatTheFilterLetsThrough)
{
    FilterState state;
    state.statuses.insert(int(EventStatus::Negated));
    filter.set(state);
    EXPECT_EQ(canvas->index().dated, 1);
    EXPECT_TRUE(view.findChildren<UndatedCard*>().isEmpty());
}

TEST_F(TimelineViewTest, SaysHowManyEventsTheFilterHidesAndShowsThem)
{
    FilterState state;
    state.statuses.insert(int(EventStatus::Denied));
    filter.set(state);
    auto* empty = view.findChild<EmptyTimeline*>();
    ASSERT_TRUE(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(canvas->index().dated, 16);
    EXPECT_FALSE(empty->isVisible());
}

TEST_F(TimelineViewTest, ScreenReadersMeetEveryEventInOrderOfTime)
{
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(canvas);
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->childCount(), 16);
    QAccessibleInterface* first = list->child(0);
    EXPECT_EQ(first->text(QAccessible::Name), QStringLiteral("Harbour treaty signed, 4 Jun 1989, 1 of 16"));
    EXPECT_EQ(first->role(), QAccessible::ListItem);
    EXPECT_EQ(list->indexOfChild(first), 0);
    EXPECT_EQ(first->parent(), list);
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(focus.state().event, idOf(14));
    EXPECT_TRUE(first->state().focused);
    EXPECT_EQ(list->focusChild(), first);
}

TEST_F(TimelineViewTest, ClosingEverythingLeavesTheEmptyTimeline)
{
    dossier.clear();
    paint();
    EXPECT_TRUE(canvas->index().isEmpty());
    EXPECT_TRUE(view.findChild<EmptyTimeline*>()->isVisible());
    press(Qt::Key_Right);
    press(Qt::Key_Period);
    click({600, 100});
    EXPECT_TRUE(focus.state().isEmpty());
}

TEST_F(EmptyTimelineTest, OffersToOpenAnArticle)
{
    QSignalSpy asked(&view, &TimelineView::openRequested);
    QTest::mouseClick(view.findChild<EmptyTimeline*>()->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(EmptyTimelineTest, ShowsAPartOfVeryManySoonAndThenAll)
{
    dossier.add(manyEvents(120'000));
    EXPECT_LT(canvas->index().dated, 20'000);
    FilterState everything;
    everything.amount = EventAmount::All;
    filter.set(everything);
    QTest::qWait(1);
    EXPECT_EQ(canvas->index().dated, 120'000);
}

TEST_F(TimelineViewTest, IsPaintedInEveryTheme)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast, Theme::DarkContrast}) {
        view.setTheme(theme);
        const QImage image = view.grab().toImage();
        EXPECT_EQ(image.pixelColor(2, 2), Palette::of(theme).panel);
        int ink = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y) == Palette::of(theme).soft ? 1 : 0;
        EXPECT_GT(ink, 20);
    }
}
