#include "tests/support/modelchecker.h"
#include "tests/support/samplerecords.h"
#include "views/events/eventrows.h"
#include "views/events/eventtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

namespace {

class EventTableTest : public testing::Test {
protected:
    EventTableTest()
    {
        dossier.add(sampleRecords());
        table.resize(1100, 300);
        table.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&table));
    }

    QTableView* view() { return table.findChild<QTableView*>(); }
    QString text(int row, int column) { return view()->model()->index(row, column).data().toString(); }
    std::string titles()
    {
        QStringList all;
        for (int row = 0; row < table.count(); ++row)
            all.append(text(row, EventRows::Title));
        return all.join(QStringLiteral(" | ")).toStdString();
    }
    int rowOf(int event)
    {
        for (int row = 0; row < table.count(); ++row) {
            if (FilteredRecords::numberAt(view()->model()->index(row, 0)) == event)
                return row;
        }
        return -1;
    }

    Dossier dossier;
    Focus focus;
    RecordFilter filter;
    EventTable table{&dossier, &focus, &filter};
};

} // namespace

TEST_F(EventTableTest, SaysInWordsWhatTheTimelineShows)
{
    int shown = 0;
    for (const EventRecord& event : dossier.records().events)
        shown += accepts(filter.state(), event) ? 1 : 0;
    EXPECT_EQ(table.count(), shown);
    const int row = rowOf(1);
    ASSERT_GE(row, 0);
    EXPECT_EQ(text(row, EventRows::When), QStringLiteral("14 Jun 2022"));
    EXPECT_EQ(text(row, EventRows::Status), QStringLiteral("occurred"));
    EXPECT_FALSE(text(row, EventRows::Who).isEmpty());
    EXPECT_TRUE(text(row, EventRows::Place).contains(u'\u00b6'));
}

TEST_F(EventTableTest, KeepsTheOrderOfTimeWithTheUndatedLast)
{
    QStringList whens;
    for (int row = 0; row < table.count(); ++row)
        whens.append(text(row, EventRows::When));
    EXPECT_LT(rowOf(3), rowOf(1)) << "March 2021 before June 2022: " << whens.join(u'|').toStdString();
    view()->sortByColumn(EventRows::Title, Qt::DescendingOrder);
    EXPECT_GT(text(0, EventRows::Title), text(table.count() - 1, EventRows::Title));
}

TEST_F(EventTableTest, IsWalkedByKeysAndMovesTheFocus)
{
    view()->setFocus();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
        view()->visualRect(view()->model()->index(0, EventRows::Title)).center());
    const EventId first = focus.state().event;
    EXPECT_TRUE(first.isValid());
    QTest::keyClick(view(), Qt::Key_Down);
    EXPECT_NE(focus.state().event, first);
    EXPECT_EQ(rowOf(focus.state().event.number), 1);
    QTest::keyClick(view(), Qt::Key_Return);
    ASSERT_TRUE(focus.state().passage) << "Enter leads to the sentence";
    EXPECT_EQ(*focus.state().passage, dossier.event(focus.state().event)->evidence.front());
}

TEST_F(EventTableTest, FollowsTheFocus)
{
    FocusState state;
    state.event = {3};
    focus.set(state);
    EXPECT_EQ(view()->currentIndex().row(), rowOf(3));
    focus.clear();
    EXPECT_FALSE(view()->currentIndex().isValid());
}

TEST_F(EventTableTest, CopiesRowsForASpreadsheetWithTheirEvidence)
{
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), table.count() + 1);
    for (const QString& line : lines)
        EXPECT_EQ(line.count(u'\t'), EventRows::AllColumns) << line.toStdString();
    EXPECT_TRUE(lines[1].contains(QStringLiteral("Reopen the Harbour Line"))) << lines[1].toStdString();
}

TEST_F(EventTableTest, ShowsWhatTheFilterLetsThrough)
{
    FilterState state;
    state.eventKinds = {static_cast<int>(dossier.event({1})->kind)};
    filter.set(state);
    EXPECT_GE(rowOf(1), 0);
    EXPECT_LT(rowOf(3), 0);
    state.eventKinds.clear();
    state.words = QStringLiteral("nothing is called so");
    filter.set(state);
    EXPECT_EQ(table.count(), 0);
    EXPECT_TRUE(view()->isHidden());
}

TEST(EventRows, IsAProperModel)
{
    Dossier dossier;
    EventRows rows(&dossier);
    const ModelChecker checker(&rows);
    dossier.add(sampleRecords());
    dossier.clear();
}
