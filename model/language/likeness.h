#pragma once

#include "model/language/fixedpoint.h"

#include <vector>

namespace language {

/// Tells how much alike two sentences are in what they say: a layer over the mean of a sentence's vectors that gives
/// what the original sentence encoder gives (all-MiniLM-L6-v2; Reimers and Gurevych, 2019).
class Likeness {
public:
    /// A direction in 384 dimensions.
    using Vector = std::vector<qint16>;

    Likeness() = default;
    /// `bytes`, a fixed::Affine, must outlive this.
    explicit Likeness(std::span<const std::byte> bytes)
        : m_affine(bytes)
    {
    }
    bool isValid() const { return m_affine.isValid(); }
    bool takes(size_t vectorSize) const { return m_affine.inputs() == vectorSize; }

    /// Of the sentence whose words have the rows [first, end) of the Encoder; empty when there are none.
    Vector vectorOf(const fixed::Rows<qint16>& words, size_t first, size_t end) const;

    /// The cosine of the angle between two, -1 to 1; 0 where one is empty.
    static double cosine(const Vector& a, const Vector& b);

private:
    fixed::Affine m_affine;
};

} // namespace language
