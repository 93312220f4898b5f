#include "model/language/byteproducts.h"

#include <cstring>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace language::fixed {

namespace {

constexpr size_t Block = ByteProducts::Block, Tile = ByteProducts::Tile;

/// One block for one row.
COMMUNIQUE_CLONES void blockPlain(const qint8* row, size_t width, const quint8* weights, qint32* out)
{
    int sums[Block]{};
    for (size_t i = 0; i < width; i += 4, weights += 4 * Block) {
        const int a = row[i], b = row[i + 1], c = row[i + 2], d = row[i + 3];
        for (size_t o = 0; o < Block; ++o)
            sums[o] += a * weights[4 * o] + b * weights[4 * o + 1] + c * weights[4 * o + 2] + d * weights[4 * o + 3];
    }
    for (size_t o = 0; o < Block; ++o)
        out[o] = sums[o];
}

#ifdef __x86_64__

/// Each output has two sums side by side, of its even and of its odd pairs of inputs.
COMMUNIQUE_UNCHECKED void blockSse2(const qint16* row, size_t width, const quint8* weights, qint32* out)
{
    const __m128i zero = _mm_setzero_si128();
    __m128i sums[8];
#pragma GCC unroll 8
    for (size_t n = 0; n < 8; ++n)
        sums[n] = zero;
    for (size_t i = 0; i < width; i += 4) {
        const __m128i half = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(row + i));
        const __m128i four = _mm_unpacklo_epi64(half, half);
#pragma GCC unroll 4
        for (size_t n = 0; n < 4; ++n) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(weights + i * Block + n * 16));
            sums[2 * n] = _mm_add_epi32(sums[2 * n], _mm_madd_epi16(four, _mm_unpacklo_epi8(bytes, zero)));
            sums[2 * n + 1] = _mm_add_epi32(sums[2 * n + 1], _mm_madd_epi16(four, _mm_unpackhi_epi8(bytes, zero)));
        }
    }
#pragma GCC unroll 8
    for (size_t n = 0; n < 8; ++n) {
        const __m128i folded = _mm_add_epi32(sums[n], _mm_shuffle_epi32(sums[n], _MM_SHUFFLE(2, 3, 0, 1)));
        out[2 * n] = _mm_cvtsi128_si32(folded);
        out[2 * n + 1] = _mm_cvtsi128_si32(_mm_unpackhi_epi64(folded, folded));
    }
}

/// Half a block, eight outputs, for `Count` rows; the sums lie as in blockSse2.
template <size_t Count>
COMMUNIQUE_UNCHECKED __attribute__((target("avx2"))) void halfBlockAvx2(
    const qint16* rows, size_t width, const quint8* weights, qint32* out)
{
    __m256i sums[Count][2];
#pragma GCC unroll 4
    for (size_t n = 0; n < Count; ++n)
        sums[n][0] = sums[n][1] = _mm256_setzero_si256();
    for (size_t i = 0; i < width; i += 4) {
        const auto* at = reinterpret_cast<const __m128i*>(weights + i * Block);
        const __m256i first = _mm256_cvtepu8_epi16(_mm_loadu_si128(at)),
                      second = _mm256_cvtepu8_epi16(_mm_loadu_si128(at + 1));
#pragma GCC unroll 4
        for (size_t n = 0; n < Count; ++n) {
            qint64 four = 0;
            __builtin_memcpy(&four, rows + n * width + i, sizeof four);
            const __m256i inputs = _mm256_set1_epi64x(four);
            sums[n][0] = _mm256_add_epi32(sums[n][0], _mm256_madd_epi16(inputs, first));
            sums[n][1] = _mm256_add_epi32(sums[n][1], _mm256_madd_epi16(inputs, second));
        }
    }
#pragma GCC unroll 4
    for (size_t n = 0; n < Count; ++n) {
        const __m256i folded = _mm256_hadd_epi32(sums[n][0], sums[n][1]);
        _mm256_storeu_si256(
            reinterpret_cast<__m256i*>(out + n * Tile), _mm256_permute4x64_epi64(folded, _MM_SHUFFLE(3, 1, 2, 0)));
    }
}

/// Four blocks for `Count` rows.
template <size_t Count>
COMMUNIQUE_UNCHECKED __attribute__((target("avx512f,avx512vnni"))) void tileVnni(
    const qint8* rows, size_t width, const quint8* weights, qint32* out)
{
    __m512i sums[Count][4];
#pragma GCC unroll 8
    for (size_t n = 0; n < Count; ++n) {
#pragma GCC unroll 4
        for (size_t b = 0; b < 4; ++b)
            sums[n][b] = _mm512_setzero_si512();
    }
    for (size_t i = 0; i < width; i += 4) {
        __m512i block[4];
#pragma GCC unroll 4
        for (size_t b = 0; b < 4; ++b)
            block[b] = _mm512_loadu_si512(weights + b * width * Block + i * Block);
#pragma GCC unroll 8
        for (size_t n = 0; n < Count; ++n) {
            int four = 0;
            __builtin_memcpy(&four, rows + n * width + i, sizeof four);
            const __m512i inputs = _mm512_set1_epi32(four);
#pragma GCC unroll 4
            for (size_t b = 0; b < 4; ++b)
                sums[n][b] = _mm512_dpbusd_epi32(sums[n][b], block[b], inputs);
        }
    }
#pragma GCC unroll 8
    for (size_t n = 0; n < Count; ++n) {
#pragma GCC unroll 4
        for (size_t b = 0; b < 4; ++b)
            _mm512_storeu_si512(out + n * Tile + b * Block, sums[n][b]);
    }
}

void runAvx2(const qint16* rows, size_t count, size_t width, const quint8* weights, qint32* out)
{
    for (size_t half = 0; half < Tile / 8; ++half) {
        const quint8* own = weights + half / 2 * width * Block + half % 2 * (Block * 2);
        size_t row = 0;
        for (; row + 4 <= count; row += 4)
            halfBlockAvx2<4>(rows + row * width, width, own, out + row * Tile + half * 8);
        for (; row < count; ++row)
            halfBlockAvx2<1>(rows + row * width, width, own, out + row * Tile + half * 8);
    }
}

void runVnni(const qint8* rows, size_t count, size_t width, const quint8* weights, qint32* out)
{
    size_t row = 0;
    for (; row + 6 <= count; row += 6)
        tileVnni<6>(rows + row * width, width, weights, out + row * Tile);
    if (row + 3 <= count) {
        tileVnni<3>(rows + row * width, width, weights, out + row * Tile);
        row += 3;
    }
    for (; row < count; ++row)
        tileVnni<1>(rows + row * width, width, weights, out + row * Tile);
}

#endif

} // namespace

ByteProducts::ByteProducts(const qint8* bytes, size_t count, size_t width, Path path)
    : m_bytes(bytes)
    , m_count(count)
    , m_width(width)
    , m_path(path)
{
    if (path == Path::Sse2 || path == Path::Avx2)
        m_wide.assign(bytes, bytes + count * width);
}

void ByteProducts::sums(const quint8* weights, qint32* out) const
{
#ifdef __x86_64__
    if (m_path == Path::Vnni)
        return runVnni(m_bytes, m_count, m_width, weights, out);
    if (m_path == Path::Avx2)
        return runAvx2(m_wide.data(), m_count, m_width, weights, out);
#endif
    for (size_t block = 0; block < Tile / Block; ++block) {
        for (size_t row = 0; row < m_count; ++row) {
            const quint8* own = weights + block * m_width * Block;
            qint32* to = out + row * Tile + block * Block;
#ifdef __x86_64__
            if (m_path == Path::Sse2) {
                blockSse2(m_wide.data() + row * m_width, m_width, own, to);
                continue;
            }
#endif
            blockPlain(m_bytes + row * m_width, m_width, own, to);
        }
    }
}

} // namespace language::fixed
