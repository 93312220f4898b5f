#include "model/language/fixedpoint.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cstring>

using namespace language::fixed;

namespace {

/// The bytes of an Affine in its order, from weights by output and input.
std::vector<quint64> affineBytes(
    const std::vector<std::vector<int>>& weights, const std::vector<int>& bias, quint32 bits)
{
    const Affine::Head head{
        bits, static_cast<quint32>(weights.size()), static_cast<quint32>(weights.front().size()), 0};
    std::vector<qint32> biases(bias.begin(), bias.end());
    std::vector<qint16> blocks;
    for (size_t first = 0; first < weights.size(); first += Affine::Block) {
        for (size_t pair = 0; pair < weights.front().size(); pair += 2) {
            for (size_t output = first; output < first + Affine::Block; ++output) {
                blocks.push_back(static_cast<qint16>(weights[output][pair]));
                blocks.push_back(static_cast<qint16>(weights[output][pair + 1]));
            }
        }
    }
    const size_t size = sizeof head + biases.size() * 4 + blocks.size() * 2;
    std::vector<quint64> bytes(size / 8 + 1);
    auto* at = reinterpret_cast<char*>(bytes.data());
    std::memcpy(at, &head, sizeof head);
    std::memcpy(at + sizeof head, biases.data(), biases.size() * 4);
    std::memcpy(at + sizeof head + biases.size() * 4, blocks.data(), blocks.size() * 2);
    return bytes;
}

std::vector<qint32> valuesOf(const Rows<qint32>& rows)
{
    return {rows[0], rows[0] + rows.count() * rows.width()};
}

} // namespace

TEST(FixedPoint, multipliesAlikeOnEveryPath)
{
    EXPECT_TRUE(rc::check([] {
        const auto blocks = *rc::gen::inRange<size_t>(1, 4), inputs = 16 * *rc::gen::inRange<size_t>(1, 5),
                   rows = *rc::gen::inRange<size_t>(1, 22);
        const auto value = rc::gen::inRange(-32768, 32768);
        const auto weights = *rc::gen::container<std::vector<std::vector<int>>>(
            16 * blocks, rc::gen::container<std::vector<int>>(inputs, value));
        const auto bias = *rc::gen::container<std::vector<int>>(16 * blocks, rc::gen::inRange(-1000000, 1000000));
        const auto bytes = affineBytes(weights, bias, 3);
        const Affine affine(std::as_bytes(std::span(bytes)));
        RC_ASSERT(affine.isValid());
        Rows<qint16> input(rows, inputs);
        for (size_t i = 0; i < rows * inputs; ++i)
            input[0][i] = static_cast<qint16>(*value);
        std::vector<qint32> expected;
        for (size_t row = 0; row < rows; ++row) {
            for (size_t output = 0; output < weights.size(); ++output) {
                qint64 sum = bias[output];
                for (size_t i = 0; i < inputs; ++i)
                    sum += qint64{weights[output][i]} * input[row][i];
                expected.push_back(static_cast<qint32>(sum));
            }
        }
        for (const Path path : paths())
            RC_ASSERT(valuesOf(affine.sums(input, path)) == expected);
    }));
}

TEST(FixedPoint, keepsTheLargestValueThatFits)
{
    std::vector<std::vector<int>> weights(16, std::vector<int>(16, 0));
    weights[0][0] = 30000;
    weights[1][0] = -30000;
    weights[2][0] = 5;
    const auto bytes = affineBytes(weights, std::vector<int>(16, 0), 0);
    const Affine affine(std::as_bytes(std::span(bytes)));
    Rows<qint16> input(1, 16);
    input[0][0] = 20000;
    const auto values = affine.apply(input), positive = affine.applyRelu(input);
    EXPECT_EQ(values[0][0], 32767);
    EXPECT_EQ(values[0][1], -32768);
    EXPECT_EQ(values[0][2], 32767);
    EXPECT_EQ(positive[0][0], 32767);
    EXPECT_EQ(positive[0][1], 0);
}

TEST(FixedPoint, refusesBytesCutShort)
{
    const auto bytes =
        affineBytes(std::vector<std::vector<int>>(16, std::vector<int>(16, 1)), std::vector<int>(16, 0), 1);
    const auto whole = std::as_bytes(std::span(bytes));
    EXPECT_TRUE(Affine(whole).isValid());
    EXPECT_FALSE(Affine(whole.first(whole.size() - 16)).isValid());
    EXPECT_FALSE(Affine(std::span<const std::byte>()).isValid());
}
