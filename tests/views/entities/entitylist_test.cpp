#include "tests/support/samplerecords.h"
#include "views/entities/entitylist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace {

class EntityListTest : public testing::Test {
protected:
    EntityListTest()
    {
        dossier.add(sampleRecords());
        list.resize(320, 480);
        list.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&list));
    }

    QListView* view() { return list.findChild<QListView*>(); }
    std::string shown()
    {
        QStringList names;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            names.append(view()->model()->index(row, 0).data().toString());
        return names.join(QStringLiteral(" | ")).toStdString();
    }
    void click(int row)
    {
        QTest::mouseClick(
            view()->viewport(), Qt::LeftButton, {}, view()->visualRect(view()->model()->index(row, 0)).center());
    }

    Dossier dossier;
    Focus focus;
    RecordFilter filter;
    EntityList list{&dossier, &focus, &filter};
};

} // namespace

TEST_F(EntityListTest, OrdersByCountPlaceAndName)
{
    EXPECT_EQ(shown(),
        "Mara Lindqvist | Daniel Okoro | Port Amara | Norvik Coast Guard | Norvik | Palais Wilson | harbour treaty");
    list.findChild<QComboBox*>()->setCurrentIndex(1);
    EXPECT_EQ(shown(),
        "Mara Lindqvist | Daniel Okoro | Norvik | Port Amara | Palais Wilson | Norvik Coast Guard | harbour treaty");
    list.findChild<QComboBox*>()->setCurrentIndex(2);
    EXPECT_EQ(shown(),
        "Daniel Okoro | harbour treaty | Mara Lindqvist | Norvik | Norvik Coast Guard | Palais Wilson | Port Amara");
}

TEST_F(EntityListTest, AClickFocusesTheEntityAndTheFocusSelectsIt)
{
    click(1);
    EXPECT_EQ(focus.state().entity, EntityId{2});
    FocusState state;
    state.entity = {6};
    focus.set(state);
    EXPECT_EQ(view()->currentIndex().data().toString(), QStringLiteral("Norvik Coast Guard"));
    EXPECT_EQ(focus.state(), state) << "following the focus sets none";
    QTest::keyClick(view(), Qt::Key_Up);
    EXPECT_EQ(focus.state().entity, EntityId{4});
}

TEST_F(EntityListTest, ChipsFilterByType)
{
    QPushButton* people = nullptr;
    for (QPushButton* chip : list.findChildren<QPushButton*>()) {
        if (chip->accessibleName() == QStringLiteral("People: 2"))
            people = chip;
    }
    ASSERT_NE(people, nullptr);
    QTest::mouseClick(people, Qt::LeftButton);
    EXPECT_EQ(shown(), "Mara Lindqvist | Daniel Okoro");
    EXPECT_TRUE(filter.state().entityTypes.contains(static_cast<int>(EntityType::Person)));
    filter.clear();
    EXPECT_FALSE(people->isChecked());
    EXPECT_EQ(list.count(), 7);
}

TEST_F(EntityListTest, SearchesAsOneTypesAndSaysWhenNothingFits)
{
    auto* search = list.findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("nor"));
    EXPECT_EQ(shown(), "Norvik Coast Guard | Norvik");
    QTest::keyClicks(search, QStringLiteral("xx"));
    EXPECT_TRUE(view()->isHidden());
    EXPECT_EQ(list.count(), 0);
    search->clear();
    EXPECT_FALSE(view()->isHidden());
}

TEST_F(EntityListTest, TakesNewArticlesIn)
{
    dossier.add(sampleRecords());
    EXPECT_EQ(list.count(), 14);
    dossier.clear();
    EXPECT_EQ(list.count(), 0);
}
