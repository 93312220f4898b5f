#include "views/figures/fanning.h"

#include <gtest/gtest.h>

TEST(FanOut, LeavesPlacesThatAreApart)
{
    const std::vector<double> places{10, 40, 80};
    EXPECT_EQ(fanOut(places, 12, 60, 0, 100), places);
}

TEST(FanOut, MovesNeighboursEvenlyAboutTheirMiddle)
{
    EXPECT_EQ(fanOut({50, 50, 50}, 10, 60, 0, 100), (std::vector<double>{40, 50, 60}));
}

TEST(FanOut, JoinsRunsThatMeet)
{
    const auto fanned = fanOut({40, 40, 50, 50}, 10, 60, 0, 100);
    EXPECT_EQ(fanned, (std::vector<double>{30, 40, 50, 60}));
}

TEST(FanOut, PressesALongRunTogether)
{
    const auto fanned = fanOut(std::vector<double>(21, 50.0), 10, 60, 0, 100);
    EXPECT_DOUBLE_EQ(fanned.front(), 20);
    EXPECT_DOUBLE_EQ(fanned.back(), 80);
}

TEST(FanOut, StaysWithinItsLimits)
{
    const auto fanned = fanOut({2, 2, 98, 98, 98}, 10, 60, 5, 95);
    EXPECT_DOUBLE_EQ(fanned.front(), 5);
    EXPECT_DOUBLE_EQ(fanned.back(), 95);
}
