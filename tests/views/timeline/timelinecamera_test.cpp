#include "views/timeline/timelinecamera.h"

#include <gtest/gtest.h>

namespace {
constexpr qint64 Day = 86'400'000;
const TimelineCamera Start{{100 * Day, 200 * Day}, {0, 1000 * Day}};
} // namespace

TEST(TimelineCamera, KeepsTheTimeUnderThePointer)
{
    const TimelineCamera near = Start.zoomed(0.5, 0.25);
    EXPECT_EQ(near.window.length(), 50 * Day);
    EXPECT_NEAR(double(near.window.begin + near.window.length() / 4), 125.0 * Day, 1000);
}

TEST(TimelineCamera, GoesBackToWhereItWas)
{
    const TimelineCamera back = Start.zoomed(0.5, 0.3).zoomed(2, 0.3);
    EXPECT_NEAR(double(back.window.begin), double(Start.window.begin), 10);
    EXPECT_NEAR(double(back.window.end), double(Start.window.end), 10);
}

TEST(TimelineCamera, NeitherLosesTheEventsNorItself)
{
    EXPECT_EQ(Start.zoomed(1e-12, 0.5).window.length(), TimelineCamera::ShortestWindow);
    EXPECT_EQ(Start.zoomed(1e12, 0.5).window.length(), 1500 * Day);
    EXPECT_EQ(Start.panned(-1000).window, (TimeWindow{-50 * Day, 50 * Day}));
    EXPECT_EQ(Start.panned(1000).window, (TimeWindow{950 * Day, 1050 * Day}));
}

TEST(TimelineCamera, MovesOnlyForWhatIsNotSeen)
{
    EXPECT_EQ(Start.revealing(150 * Day), Start);
    const TimelineCamera moved = Start.revealing(500 * Day);
    EXPECT_EQ(moved.window, (TimeWindow{450 * Day, 550 * Day}));
}
