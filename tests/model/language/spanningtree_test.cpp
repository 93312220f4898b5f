#include "model/language/spanningtree.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <limits>

using namespace language;

namespace {

bool isTree(const std::vector<int>& heads)
{
    for (size_t start = 0; start < heads.size(); ++start) {
        int at = static_cast<int>(start);
        for (size_t steps = 0; at >= 0; ++steps) {
            if (steps > heads.size())
                return false;
            at = heads[static_cast<size_t>(at)];
        }
    }
    return std::ranges::count(heads, -1) == 1;
}

long long scoreOf(const std::vector<int>& scores, const std::vector<int>& heads)
{
    long long sum = 0;
    for (size_t word = 0; word < heads.size(); ++word)
        sum += scores[word * (heads.size() + 1) + static_cast<size_t>(heads[word] + 1)];
    return sum;
}

/// The best score of all trees, by trying every head of every word.
long long bestByTrying(const std::vector<int>& scores, int length)
{
    std::vector<int> heads(static_cast<size_t>(length), -1);
    long long best = std::numeric_limits<long long>::min();
    for (;;) {
        if (isTree(heads))
            best = std::max(best, scoreOf(scores, heads));
        size_t word = 0;
        while (word < heads.size() && ++heads[word] == length)
            heads[word++] = -1;
        if (word == heads.size())
            return best;
    }
}

} // namespace

TEST(SpanningTree, isTheBestOfAllTrees)
{
    EXPECT_TRUE(rc::check([] {
        const int length = *rc::gen::inRange(1, 6);
        const auto scores = *rc::gen::container<std::vector<int>>(
            static_cast<size_t>(length * (length + 1)), rc::gen::inRange(-1000, 1000));
        const std::vector<int> heads = bestTree(scores, length);
        RC_ASSERT(isTree(heads));
        RC_ASSERT(scoreOf(scores, heads) == bestByTrying(scores, length));
    }));
}

TEST(SpanningTree, hasOneRootHoweverLong)
{
    EXPECT_TRUE(rc::check([] {
        const int length = *rc::gen::inRange(1, 120);
        const auto scores = *rc::gen::container<std::vector<int>>(
            static_cast<size_t>(length * (length + 1)), rc::gen::inRange(-8000000, 8000000));
        RC_ASSERT(isTree(bestTree(scores, length)));
    }));
}

TEST(SpanningTree, breaksACircle)
{
    // two words that would each rather have the other as head than the root
    EXPECT_EQ(bestTree(std::vector<int>{1, 0, 9, 2, 9, 0}, 2), (std::vector<int>{1, -1}));
}

TEST(SpanningTree, ofNothingIsNothing)
{
    EXPECT_TRUE(bestTree({}, 0).empty());
}
