#include "model/items/roles.h"
#include "tests/support/samplerecords.h"
#include "views/quotations/quotationlist.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace {

class QuotationListTest : public testing::Test {
protected:
    QuotationListTest()
    {
        dossier.add(sampleRecords());
        list.resize(320, 480);
        list.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&list));
    }

    QListView* view() { return list.findChild<QListView*>(); }
    QString first() { return view()->model()->index(0, 0).data().toString(); }
    void focusOn(EntityId entity)
    {
        FocusState state;
        state.entity = entity;
        focus.set(state);
    }

    static qint64 dayStart(int year, int month, int day)
    {
        return QDate(year, month, day).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    }

    const QString cited = QStringLiteral("\u201cthat the talks had been frank\u201d \u2014 Daniel Okoro, Lindqvist and "
                                         "Okoro Reopen the Harbour Line, 15 Jun 2022, \u00b6\u00a02");
    Dossier dossier;
    Focus focus;
    RecordFilter filter;
    QuotationList list{&dossier, &focus, &filter};
};

} // namespace

TEST_F(QuotationListTest, ShowsTheQuotationsOfTheFocusedEntity)
{
    EXPECT_EQ(list.count(), 4);
    focusOn({2});
    EXPECT_EQ(list.count(), 1);
    EXPECT_EQ(first(), QStringLiteral("that the talks had been frank"));
    auto* chip = list.findChild<QPushButton*>(QStringLiteral("chip"));
    ASSERT_TRUE(chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_EQ(list.count(), 4);
}

TEST_F(QuotationListTest, SaysWhenSomebodyIsNotQuoted)
{
    focusOn({5});
    EXPECT_EQ(list.count(), 0);
    EXPECT_TRUE(view()->isHidden());
}

TEST_F(QuotationListTest, AClickFocusesTheQuotation)
{
    QTest::mouseClick(
        view()->viewport(), Qt::LeftButton, {}, view()->visualRect(view()->model()->index(2, 0)).center());
    EXPECT_EQ(focus.state().quotation, QuotationId{3});
}

TEST_F(QuotationListTest, AFocusedQuotationIsAlwaysShown)
{
    focusOn({2});
    FocusState state;
    state.quotation = {1};
    focus.set(state);
    EXPECT_EQ(list.count(), 4);
    EXPECT_EQ(view()->currentIndex().row(), 0);
}

TEST_F(QuotationListTest, SearchesWordsAndSpeakers)
{
    auto* search = list.findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("fishing"));
    EXPECT_EQ(list.count(), 1);
    search->clear();
    QTest::keyClicks(search, QStringLiteral("okoro"));
    EXPECT_EQ(first(), QStringLiteral("that the talks had been frank"));
    search->clear();
    list.findChild<QComboBox*>()->setCurrentIndex(1);
    EXPECT_EQ(first(), QStringLiteral("that the talks had been frank")) << "Daniel Okoro before the others";
}

TEST_F(QuotationListTest, CopiesAQuotationWithItsCitation)
{
    QTest::mouseClick(
        view()->viewport(), Qt::LeftButton, {}, view()->visualRect(view()->model()->index(1, 0)).center());
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), cited);
}

TEST_F(QuotationListTest, LetsAQuotationBeDraggedOutWithItsCitation)
{
    EXPECT_TRUE(view()->dragEnabled());
    const QModelIndex index = view()->model()->index(1, 0);
    EXPECT_TRUE(index.flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> dragged(view()->model()->mimeData({index}));
    EXPECT_EQ(dragged->text(), cited);
}

TEST_F(QuotationListTest, ShowsWhatBelongsToTheEventsOfAPeriod)
{
    FilterState march;
    march.period = std::pair(dayStart(2021, 3, 1), dayStart(2021, 4, 1));
    filter.set(march);
    EXPECT_EQ(list.count(), 0) << "nobody is quoted about the seizure";
    filter.goBack();
    EXPECT_EQ(list.count(), 4);
}

TEST_F(QuotationListTest, CommaAndPeriodStepThroughWhatIsSaid)
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Period);
    const QuotationId first = focus.state().quotation;
    EXPECT_TRUE(first.isValid());
    QTest::keyClick(view(), Qt::Key_Period);
    EXPECT_NE(focus.state().quotation, first);
    QTest::keyClick(view(), Qt::Key_Comma);
    EXPECT_EQ(focus.state().quotation, first);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Comma);
    EXPECT_EQ(view()->currentIndex().row(), list.count() - 1) << "round at the ends";
}

TEST_F(QuotationListTest, StandsByTime)
{
    auto* order = list.findChild<QComboBox*>();
    order->setCurrentIndex(order->findText(QStringLiteral("By time")));
    qlonglong last = std::numeric_limits<qlonglong>::min();
    for (int row = 0; row < list.count(); ++row) {
        const qlonglong time = view()->model()->index(row, 0).data(TimeRole).toLongLong();
        EXPECT_GE(time, last);
        last = time;
    }
}
