#include "model/language/byteaffine.h"

#include "model/language/byteproducts.h"

#include <bit>
#include <cstring>

namespace language::fixed {

namespace {

COMMUNIQUE_CLONES int largestOf(const qint16* values, size_t count)
{
    int largest = 1;
    for (size_t i = 0; i < count; ++i)
        largest = larger(largest, values[i] < 0 ? -values[i] : values[i]);
    return largest;
}

COMMUNIQUE_CLONES int narrow(const qint16* values, size_t count, int largest, qint8* bytes)
{
    const int one = (127 << 16) / largest;
    int sum = 0;
    for (size_t i = 0; i < count; ++i) {
        const int byte = (values[i] * one + (1 << 15)) >> 16;
        bytes[i] = static_cast<qint8>(byte);
        sum += byte;
    }
    return sum;
}

/// What a row's sums are worth.
struct Worth {
    qint32 scale; ///< the row's largest value, 15 bits of it
    qint32 excess; ///< by how much the sums are too high
    int shift; ///< bits of a product of a sum and a factor that stand behind those of a value; before them if negative
};

constexpr int Widest = 1 << 30;

/// A sum has 25 bits, a factor times the row's scale 31, of which the upper 15 are taken: the sum's upper and lower
/// bits are multiplied apart, so that 32 bits hold every product.
COMMUNIQUE_CLONES void toProducts(
    const qint32* sums, size_t count, const qint32* factors, Worth worth, qint32* products)
{
    constexpr int low = 10;
    for (size_t i = 0; i < count; ++i) {
        const int factor = (worth.scale * factors[i] + (1 << 15)) >> 16, sum = sums[i] - worth.excess;
        products[i] = (sum >> low) * factor + (((sum & ((1 << low) - 1)) * factor) >> low);
    }
}

COMMUNIQUE_CLONES void shiftRight(qint32* products, size_t count, int shift)
{
    const int half = shift == 0 ? 0 : 1 << (shift - 1);
    for (size_t i = 0; i < count; ++i)
        products[i] = (smaller(products[i], Widest) + half) >> shift;
}

COMMUNIQUE_CLONES void shiftLeft(qint32* products, size_t count, int shift)
{
    for (size_t i = 0; i < count; ++i)
        products[i] = clamped(products[i], -(Widest >> shift), Widest >> shift) * (1 << shift);
}

COMMUNIQUE_CLONES void addBias(const qint32* products, size_t count, const qint32* bias, qint16* values)
{
    for (size_t i = 0; i < count; ++i)
        values[i] = saturated(products[i] + bias[i]);
}

COMMUNIQUE_CLONES void addBias(const qint32* products, size_t count, const qint32* bias, qint32* values)
{
    for (size_t i = 0; i < count; ++i)
        values[i] = products[i] + bias[i];
}

} // namespace

ByteRows::ByteRows(const Rows<qint16>& values)
    : count(values.count())
    , width(values.width())
    , bytes(count * width)
    , largest(count)
    , sums(count)
{
    for (size_t row = 0; row < count; ++row) {
        largest[row] = std::min(largestOf(values[row], width), 32767);
        sums[row] = narrow(values[row], width, largest[row], bytes.data() + row * width);
    }
}

ByteAffine::ByteAffine(std::span<const std::byte> bytes)
{
    if (bytes.size() < sizeof m_head)
        return;
    std::memcpy(&m_head, bytes.data(), sizeof m_head);
    const size_t column = size_t{m_head.outputs} * sizeof(qint32), weights = size_t{m_head.outputs} * m_head.inputs;
    if (m_head.inputs % Block != 0 || m_head.outputs % Tile != 0 || m_head.factorBits < 16 || m_head.factorBits > 32
        || bytes.size() < sizeof m_head + 2 * column + weights)
        return;
    m_bias = reinterpret_cast<const qint32*>(bytes.data() + sizeof m_head);
    m_factors = m_bias + m_head.outputs;
    m_weights = reinterpret_cast<const quint8*>(m_factors + m_head.outputs);
}

template <typename Value> Rows<Value> ByteAffine::values(const ByteRows& input, Path path) const
{
    Rows<Value> out(input.count, m_head.outputs);
    const ByteProducts products(input.bytes.data(), input.count, input.width, path);
    std::vector<qint32> sums(input.count * Tile);
    std::vector<Worth> worths;
    for (size_t row = 0; row < input.count; ++row) {
        const int up = 15 - static_cast<int>(std::bit_width(static_cast<quint32>(input.largest[row])));
        worths.push_back(
            {input.largest[row] << up, 128 * input.sums[row], static_cast<int>(m_head.factorBits) - 26 + up});
    }
    for (size_t first = 0; first < m_head.outputs; first += Tile) {
        products.sums(m_weights + first * m_head.inputs, sums.data());
        for (size_t row = 0; row < input.count; ++row) {
            qint32* own = sums.data() + row * Tile;
            toProducts(own, Tile, m_factors + first, worths[row], own);
            if (worths[row].shift >= 0)
                shiftRight(own, Tile, worths[row].shift);
            else
                shiftLeft(own, Tile, -worths[row].shift);
            addBias(own, Tile, m_bias + first, out[row] + first);
        }
    }
    return out;
}

Rows<qint16> ByteAffine::apply(const ByteRows& input, Path path) const
{
    return values<qint16>(input, path);
}

Rows<qint32> ByteAffine::applyWide(const ByteRows& input, Path path) const
{
    return values<qint32>(input, path);
}

} // namespace language::fixed
