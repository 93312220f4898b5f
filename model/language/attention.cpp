#include "model/language/attention.h"

namespace language {

using namespace fixed;

namespace {

constexpr int Coarser = 2; ///< bits that queries and keys lose, so that 32 bits hold their product
constexpr int LargestFactor = 4096; ///< of queries and keys after that: 32
constexpr int PerRootOfWidth = 181; ///< 1 / sqrt(32), times 1024

COMMUNIQUE_CLONES void coarsened(const qint16* from, size_t count, qint16* to)
{
    for (size_t i = 0; i < count; ++i)
        to[i] = static_cast<qint16>(clamped(from[i] >> Coarser, -LargestFactor, LargestFactor));
}

COMMUNIQUE_CLONES void scaled(qint32* scores, size_t count)
{
    constexpr int bits = 2 * (PieceBits - Coarser), first = 6; // of a product behind the point; so many go at once
    for (size_t i = 0; i < count; ++i)
        scores[i] = ((scores[i] >> first) * PerRootOfWidth) >> (bits - first + 10 - ScoreBits);
}

COMMUNIQUE_CLONES void mix(const qint16* shares, const qint16* values, size_t count, size_t width, qint16* out)
{
    constexpr size_t most = 32;
    int sums[most]{};
    for (size_t row = 0; row < count; ++row) {
        for (size_t i = 0; i < most; ++i)
            sums[i] += shares[row] * values[row * most + i];
    }
    for (size_t i = 0; i < width; ++i)
        out[i] = saturated((sums[i] + (1 << (ShareBits - 1))) >> ShareBits);
}

} // namespace

void attend(const Rows<qint16>& projected, size_t first, size_t end, Rows<qint16>& mixed)
{
    const size_t count = end - first, width = projected.width() / 3, own = width / AttentionHeads;
    std::vector<qint16> queries(count * own), keys(count * own), values(count * own), shares(count);
    std::vector<qint32> scores(count);
    for (size_t head = 0; head < AttentionHeads; ++head) {
        for (size_t i = 0; i < count; ++i) {
            const qint16* row = projected[first + i] + head * own;
            coarsened(row, own, queries.data() + i * own);
            coarsened(row + width, own, keys.data() + i * own);
            std::copy_n(row + 2 * width, own, values.data() + i * own);
        }
        for (size_t i = 0; i < count; ++i) {
            products(queries.data() + i * own, keys.data(), count, own, scores.data());
            scaled(scores.data(), count);
            softmax(scores.data(), count, shares.data());
            mix(shares.data(), values.data(), count, own, mixed[first + i] + head * own);
        }
    }
}

} // namespace language
