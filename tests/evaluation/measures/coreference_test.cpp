#include "tests/evaluation/coreference.h"

#include <gtest/gtest.h>

using namespace evaluation;

namespace {

/// "P 0.400 R 0.400" and so on of the published example.
std::string text(const Shares& shares)
{
    return summary(shares).toStdString();
}

} // namespace

// The worked example of Pradhan et al. 2014: key {a b c} {d e f g}, response {a b} {c d} {f g h i}.
TEST(Coreference, MeasuresOfThePublishedExample)
{
    const CoreferenceScore score = scoreCoreference({{1, 2, 3}, {4, 5, 6, 7}}, {{1, 2}, {3, 4}, {6, 7, 8, 9}});
    EXPECT_EQ(text(score.mentions), "P 0.750 R 0.857 F1 0.800");
    EXPECT_EQ(text(score.muc), "P 0.400 R 0.400 F1 0.400");
    EXPECT_EQ(text(score.bCubed), "P 0.500 R 0.417 F1 0.455");
    EXPECT_EQ(text(score.ceafe), "P 0.433 R 0.650 F1 0.520");
}

TEST(Coreference, PerfectAndEmpty)
{
    const Partition key{{1, 2, 3}, {4, 5}, {6}};
    EXPECT_EQ(scoreCoreference(key, key).average(), 1);
    EXPECT_EQ(scoreCoreference(key, {}).average(), 0);
    EXPECT_EQ(scoreCoreference({}, key).average(), 0);
    EXPECT_EQ(scoreCoreference(key, {{1, 2, 3}, {4, 5}, {7}}).average(), 1) << "one mention is no chain";
}

TEST(Coreference, Pairs)
{
    EXPECT_EQ(text(scorePairs({{1, 2, 3}, {4, 5}}, {{1, 2}, {3, 4, 5}})), "P 0.500 R 0.500 F1 0.500");
    EXPECT_EQ(text(scorePairs({{1, 2}}, {{1}, {2}})), "P 0.000 R 0.000 F1 0.000");
}

// The greedy matching of entities would take the wrong pair first.
TEST(Coreference, EntitiesAreMatchedBestAsAWhole)
{
    const CoreferenceScore score = scoreCoreference({{1, 2, 3, 4}, {5, 6}}, {{1, 2, 5, 6}, {3, 4}});
    EXPECT_NEAR(score.ceafe.recalled, 2.0 / 3 + 2.0 / 3, 1e-9);
}
