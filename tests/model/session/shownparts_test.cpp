#include "model/session/shownparts.h"
#include "tests/support/samplerecords.h"

#include <gtest/gtest.h>

namespace {

std::string entitiesOf(const FilterState& filter, const Records& records)
{
    const ShownParts parts = shownParts(filter, records);
    QStringList names;
    for (const Entity& entity : records.entities) {
        if (parts.hasEntity(entity.id))
            names.append(entity.name);
    }
    return names.join(QStringLiteral(", ")).toStdString();
}

} // namespace

TEST(ShownParts, AreEverythingWhileNothingIsAsked)
{
    EXPECT_TRUE(shownParts({}, sampleRecords()).everything);
    FilterState words;
    words.words = QStringLiteral("line");
    EXPECT_TRUE(shownParts(words, sampleRecords()).everything) << "each list searches its own words";
}

TEST(ShownParts, OfAPeriodAreWhoIsNamedInItsEvidence)
{
    const Records records = sampleRecords();
    FilterState march;
    march.period = std::pair(QDate(2021, 3, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch(),
        QDate(2021, 4, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch());
    EXPECT_EQ(entitiesOf(march, records), "Norvik Coast Guard");
    EXPECT_TRUE(shownParts(march, records).quotations.isEmpty());
}

TEST(ShownParts, OfAnEntityAreItsQuotationsAndCompany)
{
    const Records records = sampleRecords();
    FilterState okoro;
    okoro.entity = {2};
    const ShownParts parts = shownParts(okoro, records);
    EXPECT_TRUE(parts.hasEntity({2}));
    EXPECT_TRUE(parts.hasEntity({1}));
    EXPECT_TRUE(parts.hasQuotation({2}));
    EXPECT_FALSE(parts.hasEntity({7}));
}

TEST(RecordFilter, GoesBackAndForthByItself)
{
    RecordFilter filter;
    FilterState kinds;
    kinds.eventKinds = {1};
    FilterState both = kinds;
    both.statuses = {0};
    filter.set(kinds);
    filter.set(both);
    filter.goBack();
    EXPECT_EQ(filter.state(), kinds);
    filter.goBack();
    EXPECT_EQ(filter.state(), FilterState());
    EXPECT_FALSE(filter.canGoBack());
    filter.goForward();
    filter.goForward();
    EXPECT_EQ(filter.state(), both);
    filter.reset();
    EXPECT_FALSE(filter.canGoBack());
    EXPECT_FALSE(filter.canGoForward());
}

TEST(RecordFilter, TakesTypedWordsAsOneStep)
{
    RecordFilter filter;
    FilterState typed;
    for (const QString& words : {QStringLiteral("t"), QStringLiteral("ta"), QStringLiteral("tal")}) {
        typed.words = words;
        filter.set(typed);
    }
    filter.goBack();
    EXPECT_TRUE(filter.state().words.isEmpty());
}

TEST(FilterState, AsksWhatDatesRestOn)
{
    EventRecord event;
    event.salience = 1;
    event.when.basis = DateBasis::Background;
    FilterState state;
    state.bases = {static_cast<int>(DateBasis::Text)};
    EXPECT_FALSE(accepts(state, event));
    state.bases.insert(static_cast<int>(DateBasis::Background));
    EXPECT_TRUE(accepts(state, event));
}
