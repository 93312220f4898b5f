#include "tests/support/samplerecords.h"
#include "views/filters/filterbar.h"
#include "views/filters/filterpanel.h"
#include "views/filters/filterwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace {

std::pair<qint64, qint64> days(const QDate& first, const QDate& last)
{
    return {first.startOfDay(Qt::UTC).toMSecsSinceEpoch(), last.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch()};
}

class FiltersTest : public testing::Test {
protected:
    FiltersTest()
    {
        dossier.add(sampleRecords());
        window.resize(900, 600);
        bar.setGeometry(0, 0, 900, 36);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    std::vector<QPushButton*> chips()
    {
        std::vector<QPushButton*> found;
        for (QPushButton* chip : bar.findChildren<QPushButton*>(QStringLiteral("chip"))) {
            if (!chip->isHidden())
                found.push_back(chip);
        }
        return found;
    }
    std::string chipWords()
    {
        QStringList words;
        for (const QPushButton* chip : chips())
            words.append(chip->text());
        return words.join(QStringLiteral(" | ")).toStdString();
    }
    QCheckBox* box(const QString& beginning)
    {
        for (QCheckBox* found : panel.findChildren<QCheckBox*>()) {
            if (found->text().startsWith(beginning))
                return found;
        }
        return nullptr;
    }

    Dossier dossier;
    RecordFilter filter;
    QWidget window;
    FilterBar bar{&dossier, &filter, &window};
    FilterPanel panel{&dossier, &filter, &window};
};

} // namespace

TEST_F(FiltersTest, EveryFilterHasAChipOfItsOwn)
{
    EXPECT_TRUE(bar.isHidden());
    FilterState state;
    state.period = days({2022, 6, 1}, {2022, 6, 30});
    state.entity = {2};
    state.entityTypes = {static_cast<int>(EntityType::Person)};
    state.eventKinds = {static_cast<int>(EventKind::Meeting), static_cast<int>(EventKind::Agreement)};
    state.statuses = {static_cast<int>(EventStatus::Occurred)};
    state.bases = {static_cast<int>(DateBasis::Relative)};
    state.words = QStringLiteral("harbour");
    filter.set(state);
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(chipWords(),
        "1\u201330 Jun 2022 | Daniel Okoro | People | meeting, agreement | occurred | resolved from the text | "
        "\u201charbour\u201d");
    for (size_t left = 7; left > 0; --left) {
        EXPECT_EQ(chips().size(), left);
        QTest::mouseClick(chips().front(), Qt::LeftButton);
    }
    EXPECT_FALSE(filter.state().isLimited());
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(FiltersTest, SaysHowManyAreHiddenAndGoesBackByItself)
{
    FilterState state;
    state.words = QStringLiteral("no event is called so");
    filter.set(state);
    int shown = 0;
    for (const EventRecord& event : dossier.records().events)
        shown += accepts(FilterState(), event) ? 1 : 0;
    ASSERT_GT(shown, 0);
    const QString hidden = bar.findChild<QLabel*>()->text();
    EXPECT_TRUE(hidden.startsWith(QString::number(shown))) << hidden.toStdString();
    QToolButton* back = bar.findChildren<QToolButton*>().front();
    ASSERT_TRUE(back->isEnabled());
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_FALSE(filter.state().isLimited());
    filter.goForward();
    EXPECT_EQ(filter.state(), state);
}

TEST_F(FiltersTest, ThePanelChoosesEverything)
{
    panel.open({900, 40}, days({2022, 1, 1}, {2022, 12, 31}));
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    QTest::keyClicks(panel.findChild<QLineEdit*>(), QStringLiteral("line"));
    EXPECT_EQ(filter.state().words, QStringLiteral("line"));
    panel.findChild<QLineEdit*>()->clear();
    QCheckBox* agreement = box(QStringLiteral("Agreement"));
    ASSERT_NE(agreement, nullptr);
    agreement->setFocus();
    QTest::keyClick(agreement, Qt::Key_Space);
    EXPECT_EQ(filter.state().eventKinds, QSet<int>{static_cast<int>(EventKind::Agreement)});
    QTest::keyClick(agreement, Qt::Key_Space);
    EXPECT_TRUE(filter.state().eventKinds.isEmpty());
    auto* who = panel.findChild<QComboBox*>();
    who->setCurrentIndex(1);
    EXPECT_TRUE(filter.state().entity.isValid());
    who->setCurrentIndex(0);
    QPushButton* period = panel.findChild<QPushButton*>();
    QTest::mouseClick(period, Qt::LeftButton);
    EXPECT_EQ(filter.state().period, days({2022, 1, 1}, {2022, 12, 31}));
    QTest::mouseClick(period, Qt::LeftButton);
    EXPECT_FALSE(filter.state().isLimited());
}

TEST_F(FiltersTest, WordsThatAreTypedAreOneStepBack)
{
    panel.open({900, 40}, {});
    QTest::keyClicks(panel.findChild<QLineEdit*>(), QStringLiteral("harbour"));
    filter.goBack();
    EXPECT_TRUE(filter.state().words.size() <= 1) << filter.state().words.toStdString();
}

TEST(FilterWords, ShortenLongLists)
{
    FilterState state;
    for (int kind = 0; kind < 5; ++kind)
        state.eventKinds.insert(kind);
    const Dossier dossier;
    const auto parts = filterParts(state, dossier);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts.front().words.toStdString(), "meeting, visit and 3 more");
    EXPECT_EQ(parts.front().explanation.count(QStringLiteral(", ")), 4);
}
