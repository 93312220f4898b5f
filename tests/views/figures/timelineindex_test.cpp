#include "tests/views/figures/sampleevents.h"
#include "views/figures/marksorting.h"
#include "views/figures/timelineindex.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

/// "Meetings 3 | Visits 1": the lanes with how many events each holds.
std::string dump(const TimelineIndex& index)
{
    QStringList lanes;
    for (const TimelineLane& lane : index.lanes)
        lanes << lane.name + u' ' + QString::number(lane.events());
    return lanes.join(QStringLiteral(" | ")).toStdString();
}

std::string lanesBy(LaneGrouping grouping, LaneOrder order = LaneOrder::FirstEvent, int most = 14)
{
    LaneOptions options;
    options.grouping = grouping;
    options.order = order;
    options.mostLanes = most;
    return dump(indexTimeline(summitRecords(), options));
}

EventRecord eventOn(const char16_t* edtf)
{
    EventRecord event;
    event.when.date = TimeValue::fromEdtf(QString::fromUtf16(edtf));
    event.when.basis = DateBasis::Text;
    event.when.earliest = event.when.date.earliest();
    event.when.latest = event.when.date.latest();
    return event;
}

} // namespace

TEST(TimelineIndex, PutsEventsIntoLanesByFirstEvent)
{
    EXPECT_EQ(lanesBy(LaneGrouping::Kind),
        "Agreements 5 | Visits 1 | Tensions 1 | Meetings 3 | Military 2 | Law 1 | Statements 2 | Politics 1");
    EXPECT_EQ(lanesBy(LaneGrouping::Status), "Occurred 13 | Planned 2 | Not reached 1");
    EXPECT_EQ(lanesBy(LaneGrouping::Entity), "Lisbon 5 | Coast Army 4 | Vera Orlova 7");
    EXPECT_EQ(lanesBy(LaneGrouping::Place), "No place named 16");
}

TEST(TimelineIndex, OrdersLanesByCountWhereAsked)
{
    EXPECT_EQ(lanesBy(LaneGrouping::Entity, LaneOrder::Count), "Vera Orlova 7 | Lisbon 5 | Coast Army 4");
}

TEST(TimelineIndex, KeepsRareLanesTogetherAtTheEnd)
{
    EXPECT_EQ(lanesBy(LaneGrouping::Entity, LaneOrder::FirstEvent, 2), "Vera Orlova 7 | Others 9");
}

TEST(TimelineIndex, KeepsEventsWithoutADateApart)
{
    const TimelineIndex index = indexTimeline(summitRecords());
    EXPECT_EQ(index.dated, 16);
    EXPECT_EQ(index.undated, (std::vector<int>{16, 17}));
}

TEST(TimelineIndex, RestsWithoutAFarOutlier)
{
    const TimelineIndex index = indexTimeline(summitRecords());
    EXPECT_GT(index.resting.begin, dayBegin(QDate(2022, 4, 1)));
    EXPECT_LT(index.resting.begin, dayBegin(QDate(2022, 8, 1)));
    EXPECT_EQ(index.extent.begin, dayBegin(QDate(1989, 6, 4)));
}

TEST(MarkOf, ReadsEveryKindOfDate)
{
    struct Row {
        const char16_t* edtf;
        QDate begin; // null: open
        QDate end; // exclusive; null: open
        bool lasting;
    };
    const Row rows[] = {
        {u"2023-11-15", {2023, 11, 15}, {2023, 11, 16}, false},
        {u"2023-11", {2023, 11, 1}, {2023, 12, 1}, false},
        {u"2023", {2023, 1, 1}, {2024, 1, 1}, false},
        {u"2022-08-02/2022-08-03", {2022, 8, 2}, {2022, 8, 4}, true},
        {u"[..2023-11-15]", {}, {2023, 11, 16}, false},
        {u"[2023-11-14,2023-11-16]", {2023, 11, 14}, {2023, 11, 17}, false},
        {u"2023/..", {2023, 1, 1}, {}, true},
    };
    for (const Row& row : rows) {
        const TimelineMark mark = markOf(eventOn(row.edtf), 0);
        const std::string name = QString::fromUtf16(row.edtf).toStdString();
        EXPECT_EQ(mark.begin, row.begin.isNull() ? TimeExtent::OpenPast : dayBegin(row.begin)) << name;
        EXPECT_EQ(mark.end, row.end.isNull() ? TimeExtent::OpenFuture : dayBegin(row.end)) << name;
        EXPECT_EQ(mark.lasting, row.lasting) << name;
    }
}

TEST(MarkOf, KnowsTheHourWhereTheTextDoes)
{
    const TimelineMark mark = markOf(eventOn(u"2023-11-15T14:30"), 0);
    EXPECT_EQ(mark.begin, dayBegin(QDate(2023, 11, 15)) + (14 * 60 + 30) * 60'000);
    EXPECT_LE(mark.length(), 60'000);
}

TEST(SortMarks, OrdersByAnchorAndKeepsEqualOnesInOrder)
{
    const TimelineIndex index = indexTimeline(manyEvents(5000));
    for (const TimelineLane& lane : index.lanes) {
        EXPECT_TRUE(std::is_sorted(lane.anchors.begin(), lane.anchors.end()));
        for (size_t i = 0; i < lane.marks.size(); ++i) {
            EXPECT_EQ(lane.marks[i].anchor(), lane.anchors[i]);
            if (i > 0 && lane.anchors[i] == lane.anchors[i - 1]) {
                EXPECT_LT(lane.marks[i - 1].event, lane.marks[i].event);
            }
        }
    }
}

TEST(SortMarks, TakesTimesBeforeTheEpoch)
{
    std::vector<TimelineMark> marks;
    for (int i = 0; i < 3000; ++i) {
        TimelineMark mark;
        mark.begin = (qint64(i) * 7919 % 3000 - 1500) * 86'400'000'000;
        mark.end = mark.begin + 86'400'000;
        mark.event = i;
        marks.push_back(mark);
    }
    const auto anchors = sortMarks(marks);
    EXPECT_TRUE(std::is_sorted(anchors.begin(), anchors.end()));
}
