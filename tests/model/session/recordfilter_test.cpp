#include "model/session/recordfilter.h"
#include "tests/support/samplerecords.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace {

/// The numbers of the accepted records: "1 2 5".
template <class Accept, class List> std::string numbers(const List& records, Accept accept)
{
    QStringList accepted;
    for (const auto& record : records) {
        if (accept(record))
            accepted.append(QString::number(record.id.number));
    }
    return accepted.join(QLatin1Char(' ')).toStdString();
}

std::string events(const FilterState& filter, const Records& records = sampleRecords())
{
    return numbers(records.events, [&](const EventRecord& event) { return accepts(filter, event); });
}

std::string entities(const FilterState& filter)
{
    return numbers(sampleRecords().entities, [&](const Entity& entity) { return accepts(filter, entity); });
}

std::string quotations(const FilterState& filter)
{
    const Records records = sampleRecords();
    return numbers(records.quotations, [&](const Quotation& quotation) { return accepts(filter, quotation, records); });
}

qint64 day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

TEST(RecordFilter, ShowsAsManyEventsAsAsked)
{
    EXPECT_EQ(events({.amount = EventAmount::Main}), "1 2 3 4 5");
    EXPECT_EQ(events({.amount = EventAmount::More}), "1 2 3 4 5");
    EXPECT_EQ(events({.amount = EventAmount::All}), "1 2 3 4 5 6");
}

TEST(RecordFilter, HidesRejectedEventsUnlessAllAreAskedFor)
{
    Records records = sampleRecords();
    records.events[0].review = Review::Rejected;
    EXPECT_EQ(events({.amount = EventAmount::Main}, records), "2 3 4 5");
    EXPECT_EQ(events({.amount = EventAmount::All}, records), "1 2 3 4 5 6");
}

TEST(RecordFilter, FiltersEventsByKindStatusEntityAndWords)
{
    EXPECT_EQ(events({.eventKinds = {static_cast<int>(EventKind::Agreement)}}), "1 5");
    EXPECT_EQ(events({.statuses = {static_cast<int>(EventStatus::Negated)}}), "5");
    EXPECT_EQ(events({.entity = {5}}), "2");
    EXPECT_EQ(events({.words = QStringLiteral("HARBOUR")}), "1 3");
}

TEST(RecordFilter, ShowsInAPeriodWhatMayLieInIt)
{
    EXPECT_EQ(events({.period = {{day(2021, 3, 15), day(2021, 3, 16)}}}), "3 4")
        << "the month, and what was before its end";
    EXPECT_EQ(events({.period = {{day(2022, 6, 14), day(2022, 6, 15)}}}), "1 2");
    EXPECT_EQ(events({.period = {{day(2022, 6, 15), day(2022, 7, 1)}}}), "");
}

TEST(RecordFilter, FiltersEntities)
{
    EXPECT_EQ(entities({}), "1 2 3 4 5 6 7");
    EXPECT_EQ(entities({.entityTypes = {static_cast<int>(EntityType::Person), static_cast<int>(EntityType::Document)}}),
        "1 2 7");
    EXPECT_EQ(entities({.words = QStringLiteral("norvik")}), "3 6");
    EXPECT_EQ(entities({.words = QStringLiteral("minister")}), "1");
}

TEST(RecordFilter, FiltersQuotations)
{
    EXPECT_EQ(quotations({}), "1 2 3 4");
    EXPECT_EQ(quotations({.entity = {1}}), "1") << "a candidate is no speaker";
    EXPECT_EQ(quotations({.words = QStringLiteral("Fishing")}), "3");
    EXPECT_EQ(quotations({.words = QStringLiteral("okoro")}), "2");
}

TEST(RecordFilter, IsSilentWhenNothingChanges)
{
    RecordFilter filter;
    QSignalSpy changed(&filter, &RecordFilter::changed);
    filter.set({.amount = EventAmount::All});
    filter.set({.amount = EventAmount::All});
    EXPECT_EQ(changed.count(), 1);
}
