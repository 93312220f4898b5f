#include "model/language/curves.h"

#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace language::fixed;

namespace {

double gelu(double x)
{
    return 0.5 * x * (1 + std::erf(x / std::sqrt(2)));
}

} // namespace

TEST(Curves, followTheExponential)
{
    constexpr double one = 1 << ScoreBits;
    for (int x = -10 * (1 << ScoreBits); x <= 0; ++x)
        ASSERT_NEAR(exponential(x) / 32768.0, std::exp(x / one), 0.004) << x;
    EXPECT_LE(exponential(-1000000), 2);
}

TEST(Curves, followGelu)
{
    constexpr double one = 1 << PieceBits;
    for (int x = -32768; x < 32768; x += 7) {
        auto value = static_cast<qint16>(x);
        applyGelu(&value, 1);
        ASSERT_NEAR(value / one, gelu(x / one), 0.03) << x;
    }
}

TEST(Curves, makeSharesThatAddUp)
{
    EXPECT_TRUE(rc::check([] {
        auto scores = *rc::gen::nonEmpty(rc::gen::container<std::vector<qint32>>(rc::gen::inRange(-400000, 400000)));
        const std::vector<qint32> given = scores;
        std::vector<qint16> shares(scores.size());
        softmax(scores.data(), scores.size(), shares.data());
        int sum = 0;
        for (const qint16 share : shares)
            sum += share;
        RC_ASSERT(std::abs(sum - (1 << ShareBits)) <= static_cast<int>(shares.size()) + 8);
        const auto largest = std::ranges::max_element(given) - given.begin();
        RC_ASSERT(shares[static_cast<size_t>(largest)] == *std::ranges::max_element(shares));
    }));
}

TEST(Curves, normalizeAnyRow)
{
    EXPECT_TRUE(rc::check([] {
        const auto values = *rc::gen::container<std::vector<qint32>>(384, rc::gen::inRange(-(1 << 18), 1 << 18));
        const std::vector<qint16> gain(values.size(), 4096), bias(values.size(), 0);
        std::vector<qint16> out(values.size());
        normalize(values.data(), values.size(), gain.data(), bias.data(), out.data());
        double mean = 0, variance = 0;
        for (const qint32 value : values)
            mean += value / 384.0;
        for (const qint32 value : values)
            variance += (value - mean) * (value - mean) / 384;
        for (size_t i = 0; i < values.size() && variance > 100; ++i)
            RC_ASSERT(std::abs(out[i] / 512.0 - (values[i] - mean) / std::sqrt(variance)) < 0.03);
    }));
    const std::vector<qint32> flat(384, 77);
    const std::vector<qint16> gain(384, 4096), bias(384, 5);
    std::vector<qint16> out(384);
    normalize(flat.data(), flat.size(), gain.data(), bias.data(), out.data());
    EXPECT_EQ(out, bias);
}
