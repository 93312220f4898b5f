#pragma once

#include "model/language/fixedpoint.h"

namespace language::fixed {

/// Values of the encoder reach further than those of heads: v is kept as v times 512 in 16 bits.
inline constexpr int PieceBits = 9;

/// Rows of values rounded to 8 bits, each row by its own scale: the largest value of a row is 127.
struct ByteRows {
    explicit ByteRows(const Rows<qint16>& values);

    size_t count = 0, width = 0;
    std::vector<qint8> bytes;
    std::vector<qint32> largest; ///< of a row, as the values had it
    std::vector<qint32> sums; ///< of a row's bytes
};

/// y = W x + b in 8 bits, read in place: the weights of an output share a scale, the values of a row another (as the
/// dynamic quantization of Jacob and others, 2018). Outputs come in blocks of 16; a block has, for each four inputs,
/// four weights an output, so that one instruction gives all of its outputs. Weights are kept 128 higher than they are.
class ByteAffine {
public:
    struct Head {
        quint32 outputs = 0; ///< a multiple of Tile
        quint32 inputs = 0; ///< a multiple of 16
        quint32 factorBits = 0; ///< bits behind the point in the factors, 16 to 32
        quint32 unused = 0;
    };
    static constexpr size_t Block = 16, Tile = 64;

    ByteAffine() = default;
    /// `bytes`: Head, the biases (32 bits each, as values), the factors (32 bits each, 65000 at most: what one of an
    /// output's weights is worth, divided by 127), the weights (8 bits each). They must outlive this. Not valid when
    /// they are cut short.
    explicit ByteAffine(std::span<const std::byte> bytes);
    bool isValid() const { return m_weights != nullptr; }
    size_t inputs() const { return m_head.inputs; }
    size_t outputs() const { return m_head.outputs; }

    /// Values; what does not fit is the largest that does.
    Rows<qint16> apply(const ByteRows& input, Path path) const;
    /// The same values with more room.
    Rows<qint32> applyWide(const ByteRows& input, Path path) const;

private:
    template <typename Value> Rows<Value> values(const ByteRows& input, Path path) const;

    Head m_head;
    const qint32* m_bias = nullptr;
    const qint32* m_factors = nullptr;
    const quint8* m_weights = nullptr;
};

} // namespace language::fixed
