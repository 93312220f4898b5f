#pragma once

#include "model/language/byteaffine.h"
#include "model/language/pieces.h"

#include <QStringView>
#include <vector>

namespace language {

/// Gives every word a vector that knows its sentence: a transformer of six layers (MiniLM: Wang and others, 2020, in
/// the architecture of BERT: Devlin and others, 2019), fine-tuned with all heads together, over word pieces whose
/// casing is added at the input. In whole numbers (Kim and others, 2021), so that every machine gives the same.
class Encoder {
public:
    static constexpr size_t Width = 384;
    static constexpr size_t MostPieces = 510; ///< that see each other; a longer sentence is read in stretches

    Encoder() = default;
    /// `bytes`, an Archive of `Part`s and then `LayerPart`s for each layer, must outlive this.
    explicit Encoder(std::span<const std::byte> bytes);
    bool isValid() const { return !m_layers.empty(); }
    size_t size() const { return Width; }
    const WordPieces& pieces() const { return m_pieces; }

    /// A row a word, sentence after sentence: 12 bits behind the point, the mean of the word's pieces. What a sentence
    /// gets does not depend on the others.
    fixed::Rows<qint16> encode(std::span<const std::vector<QStringView>> sentences) const;
    fixed::Rows<qint16> encode(std::span<const std::vector<QStringView>> sentences, fixed::Path path) const;

    /// The parts of the model's file, in their order.
    enum class Part : quint32 {
        PiecePlaces,
        PieceLetters, ///< see WordPieces
        PieceBytes, ///< 8 bits each: the vectors of the pieces
        PieceFactors, ///< 32 bits a piece: what one of these is worth, 21 bits behind the point
        Places, ///< 16 bits each, 13 behind the point: what is added for the place in the sentence
        Casings, ///< likewise, for each Casing
        Gain, ///< 16 bits each, see fixed::normalize
        Bias,
        Layers
    };
    enum class LayerPart : quint32 {
        Attention, ///< ByteAffine: queries, keys, values
        Mixed, ///< ByteAffine
        AttentionGain,
        AttentionBias,
        Up,
        Down, ///< ByteAffines
        Gain,
        Bias,
        Count
    };

private:
    struct Norm {
        const qint16* gain = nullptr;
        const qint16* bias = nullptr;
    };
    struct Layer {
        fixed::ByteAffine attention, mixed, up, down;
        Norm afterAttention, afterAll;
    };
    struct Pieces;
    fixed::Rows<qint16> embedded(const Pieces& pieces, size_t first, size_t end) const;
    void run(
        const Layer& layer, const std::vector<size_t>& stretches, fixed::Rows<qint16>& values, fixed::Path path) const;

    WordPieces m_pieces;
    const qint8* m_bytes = nullptr;
    const qint32* m_factors = nullptr;
    const qint16* m_places = nullptr;
    const qint16* m_casings = nullptr;
    Norm m_norm;
    std::vector<Layer> m_layers;
};

} // namespace language
