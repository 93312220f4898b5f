#pragma once

#include "model/language/fixedpoint.h"
#include "model/language/flatmap.h"
#include "model/language/wordkeys.h"

#include <vector>

namespace language {

/// Gives every word of a sentence a vector that knows its neighbours: the sum of the vectors of its keys (as fastText,
/// Bojanowski and others, 2017), then simple recurrent units in both directions (Lei and others, 2018). Tagger and
/// Parser read these vectors.
class Encoder {
public:
    Encoder() = default;
    /// `bytes`, an Archive of the keys' rows, their vectors, these vectors' scales, then the layers, must outlive this.
    explicit Encoder(std::span<const std::byte> bytes);
    bool isValid() const { return !m_layers.empty(); }
    size_t size() const { return m_size; }

    /// A row a word.
    fixed::Rows<qint16> encode(std::span<const QStringView> forms) const;

    static constexpr int CoarserProjection =
        2; ///< by so many bits than other values, for what the gates read reaches far

private:
    struct Layer {
        fixed::Affine affine; ///< for each direction: candidates, forget gates, reset gates
        const qint16* forgetState = nullptr; ///< weights of the state in the gates
        const qint16* resetState = nullptr;
    };
    fixed::Rows<qint16> wordVectors(std::span<const QStringView> forms) const;
    void run(
        const Layer& layer, const fixed::Rows<qint16>& projected, fixed::Rows<qint16>& values, bool backward) const;

    size_t m_size = 0;
    FlatMap m_rows;
    const qint8* m_vectors = nullptr;
    std::span<const std::byte> m_scales; ///< by how many bits a row's numbers are shifted to the left
    std::vector<Layer> m_layers;
};

} // namespace language
