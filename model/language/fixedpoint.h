#pragma once

#include <QtGlobal>
#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#if defined __has_feature
#define COMMUNIQUE_HAS_FEATURE(name) __has_feature(name)
#else
#define COMMUNIQUE_HAS_FEATURE(name) 0
#endif

/// For loops over numbers whose places do not depend on what the numbers are: under the sanitizers they would take ten
/// times as long as they do without.
#define COMMUNIQUE_UNCHECKED __attribute__((no_sanitize("address"))) __attribute__((no_sanitize("undefined")))

/// Marks a function whose loops are compiled once more for processors with wider registers. The results are the same.
/// Which of them runs is decided before main(), and before the thread sanitizer has its memory: there is one only then.
#if !defined __x86_64__ || defined __SANITIZE_THREAD__ || COMMUNIQUE_HAS_FEATURE(thread_sanitizer)
#define COMMUNIQUE_CLONES COMMUNIQUE_UNCHECKED
#elif defined __clang__ && COMMUNIQUE_HAS_FEATURE(address_sanitizer) // clang has one or the other
#define COMMUNIQUE_CLONES COMMUNIQUE_UNCHECKED
#elif defined __clang__ // which vectorizes at -O2 and knows no optimize()
#define COMMUNIQUE_CLONES __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define COMMUNIQUE_CLONES                                                                                              \
    COMMUNIQUE_UNCHECKED __attribute__((target_clones("arch=x86-64-v4", "avx2", "default"), optimize("O3")))
#endif

/// Arithmetic of the network in whole numbers, so that every machine and every compiler gives the same results: a value
/// v is kept as v times 4096 in 16 bits.
namespace language::fixed {

inline constexpr int FractionBits = 12;
inline constexpr int One = 1 << FractionBits;

/// What the standard library has as functions of their own, which such loops cannot take in.
[[gnu::always_inline]] constexpr int smaller(int a, int b)
{
    return a < b ? a : b;
}
[[gnu::always_inline]] constexpr int larger(int a, int b)
{
    return a > b ? a : b;
}
[[gnu::always_inline]] constexpr int clamped(int value, int least, int most)
{
    return smaller(larger(value, least), most);
}
[[gnu::always_inline]] constexpr qint16 saturated(int value)
{
    return static_cast<qint16>(clamped(value, -32768, 32767));
}

/// A row of values a word, all rows of one width: a multiple of 16, so that the rows can be worked on in blocks.
template <typename Value> class Rows {
public:
    Rows() = default;
    Rows(size_t count, size_t width)
        : m_width(width)
        , m_values(count * width)
    {
    }
    size_t count() const { return m_width == 0 ? 0 : m_values.size() / m_width; }
    size_t width() const { return m_width; }
    Value* operator[](size_t row) { return m_values.data() + row * m_width; }
    const Value* operator[](size_t row) const { return m_values.data() + row * m_width; }
    /// A copy of some rows.
    Rows slice(size_t first, size_t count) const
    {
        Rows some(count, m_width);
        std::copy_n((*this)[first], count * m_width, some[0]);
        return some;
    }

private:
    size_t m_width = 0;
    std::vector<Value> m_values;
};

/// The ways to multiply that this program has, for processors of different age. All give the same.
enum class Path : quint8 { Plain, Sse2, Avx2, Vnni };
/// Those that this processor can take, the fastest last.
std::vector<Path> paths();

/// y = W x + b, read in place. Outputs come in blocks of 16; a block has, for each pair of inputs, two weights an
/// output, so that one instruction gives all of its outputs.
class Affine {
public:
    struct Head {
        quint32 fractionBits = 0; ///< bits behind the point in W
        quint32 outputs = 0; ///< a multiple of Block, as are the inputs
        quint32 inputs = 0;
        quint32 unused = 0;
    };
    static constexpr size_t Block = 16;

    Affine() = default;
    /// `bytes`: Head, the biases (32 bits each, as fine as the sums), the weights (16 bits each). They must outlive
    /// this and lie at a multiple of eight. Not valid when they are cut short.
    explicit Affine(std::span<const std::byte> bytes);
    bool isValid() const { return m_weights != nullptr; }
    size_t inputs() const { return m_head.inputs; }
    size_t outputs() const { return m_head.outputs; }

    /// The sums as they come, finer than values by the weights' bits.
    Rows<qint32> sums(const Rows<qint16>& input) const;
    Rows<qint32> sums(const Rows<qint16>& input, Path path) const;
    /// Values; what does not fit is the largest that does.
    Rows<qint16> apply(const Rows<qint16>& input) const { return narrowed(input, -32768); }
    /// The same, with 0 for what is negative.
    Rows<qint16> applyRelu(const Rows<qint16>& input) const { return narrowed(input, 0); }

private:
    Rows<qint16> narrowed(const Rows<qint16>& input, int least) const;

    Head m_head;
    const qint32* m_bias = nullptr;
    const qint16* m_weights = nullptr;
};

/// The products of `row` with each of `count` rows, all `width` (a multiple of 16) values wide, summed up modulo 2^32.
void products(const qint16* row, const qint16* rows, size_t count, size_t width, qint32* out);

} // namespace language::fixed
