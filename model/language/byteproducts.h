#pragma once

#include "model/language/fixedpoint.h"

namespace language::fixed {

/// Rows of signed bytes times weights in blocks (see ByteAffine), as one processor path does it. All give the same.
class ByteProducts {
public:
    static constexpr size_t Block = 16, Tile = 64;

    /// `bytes` must outlive this. `width`: of a row, a multiple of 16.
    ByteProducts(const qint8* bytes, size_t count, size_t width, Path path);

    /// The sums of products with the weights of 64 outputs, 64 a row.
    void sums(const quint8* weights, qint32* out) const;

private:
    const qint8* m_bytes;
    size_t m_count, m_width;
    Path m_path;
    std::vector<qint16> m_wide; ///< the bytes for the paths that multiply 16 bits
};

} // namespace language::fixed
