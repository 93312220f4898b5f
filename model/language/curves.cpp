#include "model/language/curves.h"

#include <bit>
#include <cmath>

namespace language::fixed {

namespace {

constexpr int ScoreOne = 1 << ScoreBits;

/// Rounded down.
quint64 squareRoot(quint64 value)
{
    if (value == 0)
        return 0;
    quint64 root = quint64{1} << ((static_cast<unsigned>(std::bit_width(value)) + 1) / 2);
    for (quint64 next = (root + value / root) / 2; next < root; next = (root + value / root) / 2)
        root = next;
    return root;
}

[[gnu::always_inline]] inline int exponentialOf(int x)
{
    constexpr int ln2 = 710, perLn2 = 1477; // both times 1024
    constexpr int a = 367, b = 1385, c = 11272; // 0.3585 (x + 1.353)^2 + 0.344
    const int least = -x < 10 * ScoreOne ? -x : 10 * ScoreOne;
    const int halvings = (least * perLn2) >> (2 * ScoreBits);
    const int base = halvings * ln2 - least + b;
    return (((base * base * a) >> 15) + c) >> halvings;
}

COMMUNIQUE_CLONES int exponentials(qint32* scores, size_t count)
{
    int largest = scores[0];
    for (size_t i = 1; i < count; ++i)
        largest = larger(largest, scores[i]);
    int sum = 0;
    for (size_t i = 0; i < count; ++i) {
        const int below = scores[i] - largest;
        scores[i] = exponentialOf(below < -10 * ScoreOne ? -10 * ScoreOne : below);
        sum += scores[i];
    }
    return sum;
}

COMMUNIQUE_CLONES void toShares(const qint32* values, size_t count, int factor, int shift, qint16* shares)
{
    for (size_t i = 0; i < count; ++i)
        shares[i] = static_cast<qint16>((values[i] * factor) >> shift);
}

COMMUNIQUE_CLONES qint64 sumOf(const qint32* values, size_t count)
{
    qint64 sum = 0;
    for (size_t i = 0; i < count; ++i)
        sum += values[i];
    return sum;
}

COMMUNIQUE_CLONES qint64 squaresOf(const qint32* values, size_t count, qint32 mean)
{
    qint64 sum = 0;
    for (size_t i = 0; i < count; ++i) {
        const qint64 off = values[i] - mean;
        sum += off * off;
    }
    return sum;
}

COMMUNIQUE_CLONES void spread(
    const qint32* values, size_t count, qint32 mean, int factor, const qint16* gain, const qint16* bias, qint16* out)
{
    constexpr int normalBits = 10, gainBits = 12, shift = normalBits + gainBits - PieceBits;
    for (size_t i = 0; i < count; ++i) {
        const int normal = ((values[i] - mean) * factor + (1 << 15)) >> 16;
        const int value = ((normal * gain[i] + (1 << (shift - 1))) >> shift) + bias[i];
        out[i] = saturated(value);
    }
}

} // namespace

int exponential(int x)
{
    return exponentialOf(x);
}

COMMUNIQUE_CLONES void applyGelu(qint16* values, size_t count)
{
    constexpr int perRoot2 = 23170; // times 2^15
    constexpr int a = 1183, b = 906; // the error function as 1 - 0.2888 (|x| - 1.769)^2, a times 4096, b times 512
    static_assert(PieceBits == 9);
    for (size_t i = 0; i < count; ++i) {
        const int x = values[i], size = x < 0 ? -x : x;
        const int z = (size * perRoot2) >> 15;
        const int off = smaller(z, b) - b;
        const int error = 4096 - ((((off * off) >> (2 * PieceBits - 14)) * a) >> 14);
        values[i] = static_cast<qint16>((x * (4096 + (x < 0 ? -error : error)) + 4096) >> 13);
    }
}

void softmax(qint32* scores, size_t count, qint16* shares)
{
    const int sum = exponentials(scores, count); // at least 2^15 or nearly so
    const int bits = static_cast<int>(std::bit_width(static_cast<quint32>(sum))) - 1;
    // factor: between 2^14 and 2^15, so that a product of it and an exponential has 31 bits
    const int factor = static_cast<int>((quint64{1} << (15 + bits)) / static_cast<quint64>(sum));
    toShares(scores, count, factor, bits + 1, shares);
}

void normalize(const qint32* values, size_t count, const qint16* gain, const qint16* bias, qint16* out)
{
    const qint64 sum = sumOf(values, count), number = static_cast<qint64>(count);
    const auto mean = static_cast<qint32>((sum >= 0 ? sum + number / 2 : sum - number / 2) / number);
    const auto variance = static_cast<quint64>(squaresOf(values, count, mean)) / count;
    // sixteen times the deviation, for its fraction counts when it is small
    const quint64 deviation = squareRoot(variance << 8);
    const int factor = deviation == 0 ? 0 : static_cast<int>((quint64{1} << 30) / deviation);
    spread(values, count, mean, factor, gain, bias, out);
}

} // namespace language::fixed
