#include "model/briefing/briefing.h"

#include "tests/support/briefingrecords.h"

#include <gtest/gtest.h>

namespace {

briefing::Briefing build(const Records& records)
{
    return briefing::buildBriefing(
        records, {.prepared = TimeValue::fromEdtf(u"2024-05-04"), .preparedBy = {}, .handling = {}});
}

std::string dump(const briefing::ChronologyRow& row)
{
    QStringList numbers;
    for (const int number : row.references)
        numbers.append(QString::number(number));
    return QStringList{
        row.when, row.basis, row.what, row.who, row.status, numbers.join(QLatin1Char(',')), row.background}
        .join(QLatin1Char('|'))
        .toStdString();
}

} // namespace

TEST(Briefing, OrdersTheChronologyByDate)
{
    const auto briefing = build(briefingRecords());
    ASSERT_EQ(briefing.chronology.size(), 3U);
    EXPECT_EQ(
        dump(briefing.chronology[0]), "1 Jun 1950|undated in the text; background|Islands sign a pact||occurred|4|b1");
    EXPECT_EQ(dump(briefing.chronology[1]),
        "1 May 2024|“Wednesday”|Holm and Lund agree to build a bridge|Ida Holm, Sven Lund|occurred|1|");
    EXPECT_EQ(dump(briefing.chronology[2]), "1 May 2024|from its context|No agreement on tolls||not reached|2|");
}

TEST(Briefing, KeepsUndatedEventsApartWithTheirBounds)
{
    const auto briefing = build(briefingRecords());
    ASSERT_EQ(briefing.undated.size(), 1U);
    EXPECT_EQ(dump(briefing.undated[0]), "by 30 Apr 2024|by the order of events|Ferry sinks||occurred|3|");
}

TEST(Briefing, LeavesOutMinorAndRejectedEvents)
{
    Records records = briefingRecords();
    records.events[0].review = Review::Rejected;
    const auto briefing = build(records);
    EXPECT_EQ(briefing.events, 3);
    for (const auto& point : briefing.keyPoints) {
        EXPECT_NE(point.event, EventId{1});
        EXPECT_NE(point.event, EventId{5});
    }
}

TEST(Briefing, KeepsAMinorEventThatAPersonHasChecked)
{
    Records records = briefingRecords();
    records.events[4].review = Review::Checked;
    EXPECT_EQ(build(records).events, 5);
}

TEST(Briefing, NumbersEachPassageOnce)
{
    Records records = briefingRecords();
    records.events[1].evidence = records.events[0].evidence;
    const auto briefing = build(records);
    EXPECT_EQ(briefing.chronology[1].references, briefing.chronology[2].references);
    for (size_t i = 0; i < briefing.references.size(); ++i)
        EXPECT_EQ(briefing.references[i].number, static_cast<int>(i) + 1);
}

TEST(Briefing, ReferencesHoldTheWordsOfTheArticle)
{
    const Records records = briefingRecords();
    for (const auto& reference : build(records).references) {
        EXPECT_EQ(reference.words, records.articles[0].text.slice(reference.passage.span).toString().simplified());
        EXPECT_TRUE(reference.place.startsWith(QStringLiteral("¶ "))) << reference.place.toStdString();
    }
}

TEST(Briefing, ReferencesNameThePageOfTheOriginal)
{
    Records records = briefingRecords();
    records.articles[0].pages = {{0, 3}, {records.articles[0].paragraphs[2].span.begin, 4}};
    EXPECT_EQ(build(records).speakers[0].quotations[0].place, QStringLiteral("¶ 1, p. 3"));
    for (const auto& reference : build(records).references)
        EXPECT_TRUE(reference.place.endsWith(
            reference.place.startsWith(QStringLiteral("¶ 1")) ? QStringLiteral(", p. 3") : QStringLiteral(", p. 4")))
            << reference.place.toStdString();
}

TEST(Briefing, GroupsQuotationsBySpeakerWithTheUnresolvedLast)
{
    const auto briefing = build(briefingRecords());
    ASSERT_EQ(briefing.speakers.size(), 2U);
    EXPECT_EQ(briefing.speakers[0].speaker, QStringLiteral("Ida Holm"));
    EXPECT_EQ(briefing.speakers[0].role, QStringLiteral("Mayor"));
    EXPECT_EQ(briefing.speakers[0].quotations[0].words, QStringLiteral("“It will last,”"));
    EXPECT_EQ(briefing.speakers[0].quotations[0].place, QStringLiteral("¶ 1"));
    EXPECT_EQ(briefing.speakers[1].speaker, QStringLiteral("Speaker not resolved"));
}

TEST(Briefing, SaysThatAnUnknownPublicationDateLeavesDatesOpen)
{
    Records records = briefingRecords();
    records.articles[0].published = {};
    const auto briefing = build(records);
    EXPECT_EQ(briefing.published, QStringLiteral("not known"));
    ASSERT_EQ(briefing.remarks.size(), 1);
    EXPECT_TRUE(briefing.remarks[0].contains(QStringLiteral("Two Islands Agree on a Bridge")));
}

TEST(Briefing, OfNothingSaysNothing)
{
    const auto briefing = build(Records());
    EXPECT_TRUE(briefing.keyPoints.empty());
    EXPECT_TRUE(briefing.chronology.empty());
    EXPECT_TRUE(briefing.references.empty());
    EXPECT_EQ(briefing.cutOff, QStringLiteral("not known"));
}
