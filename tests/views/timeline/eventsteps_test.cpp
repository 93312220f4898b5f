#include "tests/views/figures/sampleevents.h"
#include "views/timeline/eventsteps.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

TEST(EventSteps, LeadThroughEveryEventOnceInOrderOfTime)
{
    const Records records = manyEvents(300);
    const TimelineIndex index = indexTimeline(records);
    const std::vector<int> order = eventsInOrder(index);
    ASSERT_EQ(order.size(), 300U);
    EventPlace place = firstPlace(index);
    for (const int event : order) {
        ASSERT_TRUE(place.isValid());
        EXPECT_EQ(markAt(index, place).event, event);
        place = stepInTime(index, place, StepDirection::Later);
    }
    EXPECT_FALSE(place.isValid());
    place = lastPlace(index);
    for (auto event = order.rbegin(); event != order.rend(); ++event) {
        ASSERT_TRUE(place.isValid());
        EXPECT_EQ(markAt(index, place).event, *event);
        place = stepInTime(index, place, StepDirection::Earlier);
    }
    EXPECT_FALSE(place.isValid());
}

TEST(EventSteps, CanKeepToOneEntity)
{
    const Records records = summitRecords();
    const TimelineIndex index = indexTimeline(records);
    const std::vector<bool> partaking = partakingOf(records, {2});
    std::vector<int> events;
    EventPlace place = firstPlace(index); // the treaty of 1989, which the army has no part in
    while ((place = stepInTime(index, place, StepDirection::Later, &partaking)).isValid())
        events.push_back(markAt(index, place).event);
    EXPECT_EQ(events, (std::vector<int>{1, 4, 3, 15}));
}

TEST(EventSteps, FindTheNearestEventOfTheNextLane)
{
    const Records records = summitRecords();
    const TimelineIndex index = indexTimeline(records);
    const EventPlace summit = placeOf(index, 5, markOf(records.events[5], 5).anchor());
    ASSERT_TRUE(summit.isValid());
    EXPECT_EQ(markAt(index, stepOverLanes(index, summit, 1)).event, 3);
    EXPECT_EQ(markAt(index, stepOverLanes(index, summit, -1)).event, 1);
    const EventPlace top = placeOf(index, 14, markOf(records.events[14], 14).anchor());
    EXPECT_FALSE(stepOverLanes(index, top, -1).isValid());
}
