#include "model/language/fixedpoint.h"

#include <cstring>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace language::fixed {

namespace {

/// Some rows of inputs against one block of weights; the sums of a row stand `outStride` after those of the row before.
struct BlockTask {
    const qint16* input;
    size_t count; ///< of rows
    size_t width; ///< of a row of inputs
    const qint16* weights;
    const qint32* bias;
    qint32* out;
    size_t outStride;
};

void runPlain(const BlockTask& task)
{
    for (size_t row = 0; row < task.count; ++row) {
        quint32 sums[Affine::Block];
        std::copy_n(task.bias, Affine::Block, sums);
        const qint16* in = task.input + row * task.width;
        for (size_t i = 0; i < task.width; i += 2) {
            const qint16* weights = task.weights + i * Affine::Block;
            for (size_t o = 0; o < Affine::Block; ++o)
                sums[o] +=
                    static_cast<quint32>(in[i] * weights[2 * o]) + static_cast<quint32>(in[i + 1] * weights[2 * o + 1]);
        }
        std::copy_n(sums, Affine::Block, task.out + row * task.outStride);
    }
}

#ifdef __x86_64__

int pairAt(const qint16* values)
{
    int pair = 0;
    std::memcpy(&pair, values, sizeof pair);
    return pair;
}

void runSse2(const BlockTask& task)
{
    for (size_t row = 0; row < task.count; ++row) {
        const qint16* in = task.input + row * task.width;
        __m128i sums[4];
#pragma GCC unroll 4
        for (size_t q = 0; q < 4; ++q)
            sums[q] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(task.bias + 4 * q));
        for (size_t i = 0; i < task.width; i += 2) {
            const __m128i pair = _mm_set1_epi32(pairAt(in + i));
            const auto* weights = reinterpret_cast<const __m128i*>(task.weights + i * Affine::Block);
#pragma GCC unroll 4
            for (size_t q = 0; q < 4; ++q)
                sums[q] = _mm_add_epi32(sums[q], _mm_madd_epi16(pair, _mm_loadu_si128(weights + q)));
        }
#pragma GCC unroll 4
        for (size_t q = 0; q < 4; ++q)
            _mm_storeu_si128(reinterpret_cast<__m128i*>(task.out + row * task.outStride + 4 * q), sums[q]);
    }
}

template <size_t Count>
COMMUNIQUE_UNCHECKED __attribute__((target("avx2"))) void rowsAvx2(const BlockTask& task, size_t row)
{
    const qint16* in = task.input + row * task.width;
    __m256i low[Count], high[Count];
#pragma GCC unroll 8
    for (size_t n = 0; n < Count; ++n) {
        low[n] = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(task.bias));
        high[n] = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(task.bias + 8));
    }
    for (size_t i = 0; i < task.width; i += 2) {
        const auto* weights = reinterpret_cast<const __m256i*>(task.weights + i * Affine::Block);
        const __m256i first = _mm256_loadu_si256(weights), second = _mm256_loadu_si256(weights + 1);
#pragma GCC unroll 8
        for (size_t n = 0; n < Count; ++n) {
            const __m256i pair = _mm256_set1_epi32(pairAt(in + n * task.width + i));
            low[n] = _mm256_add_epi32(low[n], _mm256_madd_epi16(pair, first));
            high[n] = _mm256_add_epi32(high[n], _mm256_madd_epi16(pair, second));
        }
    }
#pragma GCC unroll 8
    for (size_t n = 0; n < Count; ++n) {
        auto* out = reinterpret_cast<__m256i*>(task.out + (row + n) * task.outStride);
        _mm256_storeu_si256(out, low[n]);
        _mm256_storeu_si256(out + 1, high[n]);
    }
}

/// In groups of `Most` rows; the last group goes back over rows already done rather than be short.
template <size_t Most, typename RunRows> void runGroups(const BlockTask& task, RunRows rows)
{
    size_t row = 0;
    for (; row + Most <= task.count; row += Most)
        rows.template operator()<Most>(task, row);
    if (row == task.count)
        return;
    if (task.count > Most)
        return rows.template operator()<Most>(task, task.count - Most);
    for (; row + 4 <= task.count; row += 4)
        rows.template operator()<4>(task, row);
    for (; row + 2 <= task.count; row += 2)
        rows.template operator()<2>(task, row);
    if (row < task.count)
        rows.template operator()<1>(task, row);
}

void runAvx2(const BlockTask& task)
{
    runGroups<4>(task, []<size_t Count>(const BlockTask& some, size_t row) { rowsAvx2<Count>(some, row); });
}

template <size_t Count>
COMMUNIQUE_UNCHECKED __attribute__((target("avx512f,avx512vnni"))) void rowsVnni(const BlockTask& task, size_t row)
{
    const qint16* in = task.input + row * task.width;
    __m512i sums[Count];
#pragma GCC unroll 16
    for (size_t n = 0; n < Count; ++n)
        sums[n] = _mm512_loadu_si512(task.bias);
    for (size_t i = 0; i < task.width; i += 2) {
        const __m512i weights = _mm512_loadu_si512(task.weights + i * Affine::Block);
#pragma GCC unroll 16
        for (size_t n = 0; n < Count; ++n)
            sums[n] = _mm512_dpwssd_epi32(sums[n], _mm512_set1_epi32(pairAt(in + n * task.width + i)), weights);
    }
#pragma GCC unroll 16
    for (size_t n = 0; n < Count; ++n)
        _mm512_storeu_si512(task.out + (row + n) * task.outStride, sums[n]);
}

void runVnni(const BlockTask& task)
{
    runGroups<8>(task, []<size_t Count>(const BlockTask& some, size_t row) { rowsVnni<Count>(some, row); });
}

#endif

using Run = void (*)(const BlockTask&);

Run runOf(Path path)
{
    switch (path) {
#ifdef __x86_64__
    case Path::Vnni:
        return runVnni;
    case Path::Avx2:
        return runAvx2;
    case Path::Sse2:
        return runSse2;
#endif
    default:
        return runPlain;
    }
}

COMMUNIQUE_CLONES void narrow(qint16* to, const qint32* from, size_t count, int bits, int least)
{
    for (size_t i = 0; i < count; ++i)
        to[i] = static_cast<qint16>(clamped(from[i] >> bits, least, 32767));
}

} // namespace

std::vector<Path> paths()
{
    std::vector<Path> all{Path::Plain};
#ifdef __x86_64__
    all.push_back(Path::Sse2);
    if (__builtin_cpu_supports("avx2"))
        all.push_back(Path::Avx2);
    if (__builtin_cpu_supports("avx512vnni"))
        all.push_back(Path::Vnni);
#endif
    return all;
}

COMMUNIQUE_CLONES void products(const qint16* row, const qint16* rows, size_t count, size_t width, qint32* out)
{
    for (size_t r = 0; r < count; ++r) {
        quint32 sum = 0;
        for (size_t i = 0; i < width; ++i)
            sum += static_cast<quint32>(int{row[i]} * int{rows[r * width + i]});
        out[r] = static_cast<qint32>(sum);
    }
}

Affine::Affine(std::span<const std::byte> bytes)
{
    if (bytes.size() < sizeof m_head)
        return;
    std::memcpy(&m_head, bytes.data(), sizeof m_head);
    const size_t biases = m_head.outputs * sizeof(qint32),
                 weights = size_t{m_head.outputs} * m_head.inputs * sizeof(qint16);
    if (m_head.inputs % Block != 0 || m_head.outputs % Block != 0 || m_head.fractionBits > 24
        || bytes.size() < sizeof m_head + biases + weights)
        return;
    m_bias = reinterpret_cast<const qint32*>(bytes.data() + sizeof m_head);
    m_weights = reinterpret_cast<const qint16*>(bytes.data() + sizeof m_head + biases);
}

Rows<qint32> Affine::sums(const Rows<qint16>& input) const
{
    static const Path fastest = paths().back();
    return sums(input, fastest);
}

Rows<qint32> Affine::sums(const Rows<qint16>& input, Path path) const
{
    const Run run = runOf(path);
    Rows<qint32> out(input.count(), m_head.outputs);
    for (size_t first = 0; first < m_head.outputs; first += Block)
        run({input[0], input.count(), m_head.inputs, m_weights + first * m_head.inputs, m_bias + first, out[0] + first,
            m_head.outputs});
    return out;
}

Rows<qint16> Affine::narrowed(const Rows<qint16>& input, int least) const
{
    Rows<qint16> out(input.count(), m_head.outputs);
    const Rows<qint32> all = sums(input);
    narrow(out[0], all[0], all.count() * all.width(), static_cast<int>(m_head.fractionBits), least);
    return out;
}

} // namespace language::fixed
