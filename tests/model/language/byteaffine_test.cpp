#include "model/language/byteaffine.h"

#include <cstring>
#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace language::fixed;

namespace {

struct Made {
    std::vector<quint64> bytes;
    std::vector<std::vector<int>> weights;
    std::vector<qint32> bias, factors;
};

/// A ByteAffine in its layout, of weights from -127 to 127.
Made made(size_t outputs, size_t inputs, quint32 factorBits, unsigned seed)
{
    Made all;
    auto number = [state = seed]() mutable {
        state = state * 1664525U + 1013904223U;
        return state >> 8;
    };
    all.weights.assign(outputs, std::vector<int>(inputs));
    for (auto& row : all.weights) {
        for (int& weight : row)
            weight = static_cast<int>(number() % 255) - 127;
        all.bias.push_back(static_cast<int>(number() % 4001) - 2000);
        all.factors.push_back(static_cast<int>(number() % 65000));
    }
    const ByteAffine::Head head{static_cast<quint32>(outputs), static_cast<quint32>(inputs), factorBits, 0};
    std::vector<quint8> blocks;
    for (size_t first = 0; first < outputs; first += ByteAffine::Block) {
        for (size_t four = 0; four < inputs; four += 4) {
            for (size_t o = first; o < first + ByteAffine::Block; ++o) {
                for (size_t k = 0; k < 4; ++k)
                    blocks.push_back(static_cast<quint8>(all.weights[o][four + k] + 128));
            }
        }
    }
    all.bytes.resize((sizeof head + 8 * outputs + blocks.size()) / 8 + 1);
    auto* at = reinterpret_cast<char*>(all.bytes.data());
    std::memcpy(at, &head, sizeof head);
    std::memcpy(at + sizeof head, all.bias.data(), 4 * outputs);
    std::memcpy(at + sizeof head + 4 * outputs, all.factors.data(), 4 * outputs);
    std::memcpy(at + sizeof head + 8 * outputs, blocks.data(), blocks.size());
    return all;
}

std::vector<qint32> valuesOf(const Rows<qint32>& rows)
{
    return {rows[0], rows[0] + rows.count() * rows.width()};
}

} // namespace

TEST(ByteAffine, multipliesAlikeOnEveryPath)
{
    EXPECT_TRUE(rc::check([] {
        const auto inputs = 16 * *rc::gen::inRange<size_t>(1, 6), rows = *rc::gen::inRange<size_t>(1, 15);
        const auto bits = *rc::gen::inRange<quint32>(16, 33);
        const Made all = made(128, inputs, bits, *rc::gen::arbitrary<unsigned>());
        const ByteAffine affine(std::as_bytes(std::span(all.bytes)));
        RC_ASSERT(affine.isValid());
        const int most = *rc::gen::inRange(1, 32768);
        const auto value = rc::gen::inRange(-most, most);
        Rows<qint16> input(rows, inputs);
        for (size_t i = 0; i < rows * inputs; ++i)
            input[0][i] = static_cast<qint16>(*value);
        const ByteRows bytes(input);
        const auto expected = valuesOf(affine.applyWide(bytes, Path::Plain));
        for (const Path path : paths())
            RC_ASSERT(valuesOf(affine.applyWide(bytes, path)) == expected);
        for (size_t row = 0; bits > 26 && row < rows; ++row) { // and nearly what real numbers give
            for (size_t o = 0; o < 128; ++o) {
                double sum = 0;
                for (size_t i = 0; i < inputs; ++i)
                    sum += all.weights[o][i] * bytes.bytes[row * inputs + i];
                const double whole =
                    sum * bytes.largest[row] * all.factors[o] / std::ldexp(1.0, static_cast<int>(bits));
                RC_ASSERT(std::abs(expected[row * 128 + o] - (whole + all.bias[o]))
                    < 3 + std::abs(whole) / 500 + std::abs(sum) * std::ldexp(1.0, 16 - static_cast<int>(bits)));
            }
        }
    }));
}

TEST(ByteAffine, keepsTheLargestValueThatFits)
{
    const Made all = made(64, 16, 16, 5);
    const ByteAffine affine(std::as_bytes(std::span(all.bytes)));
    Rows<qint16> input(1, 16);
    std::fill_n(input[0], 16, qint16{32767});
    const auto values = affine.apply(ByteRows(input), Path::Plain);
    for (size_t o = 0; o < 64; ++o)
        EXPECT_EQ(std::abs(values[0][o] + (values[0][o] < 0 ? 1 : 0)), 32767) << o;
}

TEST(ByteAffine, refusesBytesCutShort)
{
    const Made all = made(64, 16, 30, 1);
    const auto whole = std::as_bytes(std::span(all.bytes));
    EXPECT_TRUE(ByteAffine(whole).isValid());
    EXPECT_FALSE(ByteAffine(whole.first(whole.size() - 64)).isValid());
    EXPECT_FALSE(ByteAffine(std::span<const std::byte>()).isValid());
}
