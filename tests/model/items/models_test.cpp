#include "model/items/entitymodel.h"
#include "model/items/eventmodel.h"
#include "model/items/filteredrecords.h"
#include "model/items/quotationmodel.h"
#include "model/items/roles.h"
#include "model/session/recordtext.h"
#include "tests/support/modelchecker.h"
#include "tests/support/samplerecords.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace {

std::string texts(const QAbstractItemModel& model, int column = 0)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, column).data().toString());
    return rows.join(QLatin1String(" | ")).toStdString();
}

class Models : public testing::Test {
protected:
    Dossier dossier;
};

} // namespace

TEST_F(Models, InsertWhatIsAddedAndNothingElse)
{
    EntityModel model(&dossier);
    ModelChecker checker(&model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    EXPECT_EQ(model.rowCount(), 0);
    dossier.add(sampleRecords());
    dossier.add(sampleRecords());
    ASSERT_EQ(inserted.count(), 2);
    EXPECT_EQ(inserted.at(1).at(1).toInt(), 7);
    EXPECT_EQ(inserted.at(1).at(2).toInt(), 13);
    EXPECT_EQ(reset.count(), 0);
    dossier.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Models, SayWhichRowChanged)
{
    dossier.add(sampleRecords());
    EventModel model(&dossier);
    ModelChecker checker(&model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    EventRecord event = *dossier.event({3});
    event.title = QStringLiteral("Norvik closes the line");
    dossier.replaceEvent(event);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), 2);
    EXPECT_EQ(changed.at(0).at(1).toModelIndex(), model.index(2, EventModel::Title));
    EXPECT_EQ(model.index(2, EventModel::Title).data().toString(), event.title);
}

TEST_F(Models, ReplacedRecordsWithTheSameIdsKeepTheirRows)
{
    dossier.add(sampleRecords());
    EventModel model(&dossier);
    ModelChecker checker(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    dossier.replaceRecords(sampleRecords());
    EXPECT_EQ(reset.count(), 0);
    Records fewer = sampleRecords();
    fewer.events.erase(fewer.events.begin());
    dossier.replaceRecords(fewer);
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(Models, ShowEventsWithTheirDates)
{
    dossier.add(sampleRecords());
    EventModel model(&dossier);
    EXPECT_EQ(texts(model, EventModel::When), "14 Jun 2022 | 14 Jun 2022 | Mar 2021 |  |  | ");
}

TEST_F(Models, FilterAndSortEntities)
{
    dossier.add(sampleRecords());
    EntityModel model(&dossier);
    FilterState filter{
        .entityTypes = {static_cast<int>(EntityType::Person), static_cast<int>(EntityType::Organization)}};
    FilteredRecords shown(&model, [&](int number) { return accepts(filter, *dossier.entity({number})); });
    ModelChecker checker(&shown);
    shown.setSortRole(CountRole);
    shown.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(texts(shown), "Mara Lindqvist | Daniel Okoro | Norvik Coast Guard");
    shown.setSortRole(NameRole);
    shown.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(texts(shown), "Daniel Okoro | Mara Lindqvist | Norvik Coast Guard");
    EXPECT_EQ(shown.indexOf(1).row(), 1);
    EXPECT_FALSE(shown.indexOf(3).isValid());
    EXPECT_EQ(FilteredRecords::numberAt(shown.index(2, 0)), 6);
    filter.words = QStringLiteral("coast");
    shown.invalidate();
    EXPECT_EQ(texts(shown), "Norvik Coast Guard");
}

TEST_F(Models, QuotationsSayWhoAndWhat)
{
    dossier.add(sampleRecords());
    QuotationModel model(&dossier);
    ModelChecker checker(&model);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("\u201cThe line is open, and it stays open,\u201d"));
    EXPECT_EQ(model.index(1, 0).data(NameRole).toString(), QStringLiteral("Daniel Okoro"));
    EXPECT_EQ(model.index(3, 0).data(NameRole).toString(), QStringLiteral("Lindqvist"))
        << "unresolved: the words of the text";
}

TEST_F(Models, CiteAPassage)
{
    dossier.add(sampleRecords());
    EXPECT_EQ(citation(dossier, placeOf(dossier.records(), u"seized two trawlers")),
        QStringLiteral("\u201cseized two trawlers\u201d \u2014 Lindqvist and Okoro Reopen the Harbour Line, 15 Jun "
                       "2022, \u00b6\u00a03"));
    EXPECT_EQ(wordsAt(dossier, {{9}, {0, 4}}), QString());
}
