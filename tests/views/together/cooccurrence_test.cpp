#include "tests/support/modelchecker.h"
#include "tests/support/samplerecords.h"
#include "views/together/matrixtable.h"
#include "views/together/togetherview.h"

#include <QTest>
#include <gtest/gtest.h>
#include <set>

namespace {

QString nameOf(const Records& records, EntityId id)
{
    const auto found = std::ranges::find(records.entities, id, &Entity::id);
    return found == records.entities.end() ? QString() : found->name;
}

/// "Name+Name:count" of every pair that occurs.
std::string pairsOf(const Cooccurrence& pairs, const Records& records)
{
    std::set<QString> lines;
    for (size_t a = 0; a < pairs.entities().size(); ++a) {
        for (size_t b = 0; b < a; ++b) {
            QStringList names{nameOf(records, pairs.entities()[a]), nameOf(records, pairs.entities()[b])};
            names.sort();
            if (pairs.count(a, b) > 0)
                lines.insert(QStringLiteral("%1: %2").arg(names.join(u'+')).arg(pairs.count(a, b)));
        }
    }
    return QStringList(lines.begin(), lines.end()).join(QStringLiteral(" | ")).toStdString();
}

size_t positionOf(const Cooccurrence& pairs, int entity)
{
    const auto found = std::ranges::find(pairs.entities(), EntityId{entity});
    return static_cast<size_t>(found - pairs.entities().begin());
}

} // namespace

TEST(Cooccurrence, CountsTheParagraphsThatNameBoth)
{
    const Records records = sampleRecords();
    const Cooccurrence pairs(records, {}, Cooccurrence::Order::MostNamed);
    const size_t lindqvist = positionOf(pairs, 1);
    const size_t okoro = positionOf(pairs, 2);
    EXPECT_EQ(pairs.count(lindqvist, okoro), 3) << "headline, first and second paragraph";
    EXPECT_EQ(pairs.count(okoro, lindqvist), 3);
    EXPECT_EQ(pairs.count(lindqvist, positionOf(pairs, 7)), 0);
    EXPECT_EQ(pairs.greatest(), 3);
    EXPECT_EQ(pairs.places(lindqvist, okoro).size(), 3U);
}

TEST(Cooccurrence, SaysTheSameInEveryOrder)
{
    const Records records = sampleRecords();
    const std::string pairs = pairsOf(Cooccurrence(records, {}, Cooccurrence::Order::MostNamed), records);
    EXPECT_EQ(pairsOf(Cooccurrence(records, {}, Cooccurrence::Order::Neighbours), records), pairs);
    EXPECT_EQ(pairsOf(Cooccurrence(records, {}, Cooccurrence::Order::Name), records), pairs);
}

TEST(Cooccurrence, KeepsToTheMostNamedAndToTheFilter)
{
    const Records records = sampleRecords();
    EXPECT_EQ(Cooccurrence(records, {}, Cooccurrence::Order::MostNamed, 3).entities().size(), 3U);
    FilterState persons;
    persons.entityTypes = {static_cast<int>(EntityType::Person)};
    EXPECT_EQ(Cooccurrence(records, persons, Cooccurrence::Order::MostNamed).entities().size(), 2U);
    EXPECT_TRUE(Cooccurrence(Records(), {}, Cooccurrence::Order::Neighbours).entities().empty());
}

TEST(TogetherView, LeadsFromACellThroughTheParagraphsAndFromANameToItsFocus)
{
    Dossier dossier;
    Focus focus;
    RecordFilter filter;
    TogetherView view(&dossier, &focus, &filter);
    dossier.add(sampleRecords());
    view.resize(700, 320);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    auto* table = view.findChild<MatrixTable*>();
    const auto& pairs = static_cast<MatrixModel*>(table->model())->pairs();
    const int lindqvist = static_cast<int>(positionOf(pairs, 1));
    const int okoro = static_cast<int>(positionOf(pairs, 2));
    const QModelIndex cell = table->model()->index(std::max(lindqvist, okoro), std::min(lindqvist, okoro));
    const auto press = [&](const QModelIndex& index) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    };
    press(cell);
    ASSERT_TRUE(focus.state().passage);
    const ArticleSpan first = *focus.state().passage;
    press(cell);
    EXPECT_NE(*focus.state().passage, first);
    press(cell);
    press(cell);
    EXPECT_EQ(*focus.state().passage, first) << "round at the end";
    press(table->model()->index(okoro, okoro));
    EXPECT_EQ(focus.state().entity, EntityId{2});
    EXPECT_FALSE(focus.state().passage);
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(focus.state().entity, pairs.entities().front());
    EXPECT_TRUE(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("named together")));
}

TEST(MatrixModel, IsAProperModel)
{
    Dossier dossier;
    dossier.add(sampleRecords());
    MatrixModel model(&dossier);
    const ModelChecker checker(&model);
    model.setPairs(Cooccurrence(dossier.records(), {}, Cooccurrence::Order::MostNamed));
    model.setPairs({});
}
