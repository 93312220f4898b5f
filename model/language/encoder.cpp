#include "model/language/encoder.h"

#include "model/language/archive.h"

namespace language {

using namespace fixed;

namespace {

COMMUNIQUE_CLONES void addShifted(int* sum, const qint8* vector, int bits, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        sum[i] += vector[i] << bits;
}

COMMUNIQUE_CLONES void saturate(qint16* to, const int* from, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        to[i] = saturated(from[i]);
}

/// One word in one direction; `projected`: candidates, forget gates, reset gates.
COMMUNIQUE_CLONES void step(const qint16* projected, const qint16* forgetState, const qint16* resetState, int* state,
    qint16* values, size_t half)
{
    constexpr int coarser = Encoder::CoarserProjection;
    for (size_t i = 0; i < half; ++i) {
        const int last = state[i], seen = last >> coarser, input = values[i];
        const int candidate = projected[i] * (1 << coarser);
        const int forget =
            gate(projected[half + i] * (1 << coarser) + ((forgetState[i] * seen) >> (FractionBits - coarser)));
        const int reset =
            gate(projected[2 * half + i] * (1 << coarser) + ((resetState[i] * seen) >> (FractionBits - coarser)));
        const int now = (forget * last + (One - forget) * candidate + One / 2) >> FractionBits;
        state[i] = now;
        values[i] = static_cast<qint16>((reset * squash(now) + (One - reset) * input + One / 2) >> FractionBits);
    }
}

} // namespace

Encoder::Encoder(std::span<const std::byte> bytes)
{
    const Archive archive(bytes);
    m_rows = FlatMap(archive.part(0));
    const auto vectors = archive.part(1);
    m_scales = archive.part(2);
    if (m_rows.isEmpty() || m_scales.empty())
        return;
    m_vectors = reinterpret_cast<const qint8*>(vectors.data());
    m_size = vectors.size() / m_scales.size();
    std::vector<Layer> layers;
    for (quint32 part = 3; !archive.part(part).empty(); part += 2) {
        const auto states = archive.part(part + 1);
        Layer layer{Affine(archive.part(part)), reinterpret_cast<const qint16*>(states.data()), nullptr};
        if (!layer.affine.isValid() || layer.affine.inputs() != m_size || layer.affine.outputs() != 3 * m_size
            || states.size() < 4 * m_size)
            return;
        layer.resetState = layer.forgetState + m_size;
        layers.push_back(layer);
    }
    m_layers = std::move(layers);
}

Rows<qint16> Encoder::wordVectors(std::span<const QStringView> forms) const
{
    const std::vector<WordKeys> sentence = wordKeys(forms);
    Rows<qint16> out(forms.size(), m_size);
    std::vector<int> sum(m_size);
    for (size_t word = 0; word < sentence.size(); ++word) {
        std::ranges::fill(sum, 0);
        for (size_t kind = 0; kind < sentence[word].size(); ++kind) {
            auto row = m_rows.find(sentence[word][kind]);
            if (!row && kind == 0)
                row = m_rows.find(UnknownWordKey);
            if (!row || *row >= m_scales.size())
                continue;
            addShifted(sum.data(), m_vectors + *row * m_size, std::to_integer<int>(m_scales[*row]) & 15, m_size);
        }
        saturate(out[word], sum.data(), m_size);
    }
    return out;
}

Rows<qint16> Encoder::encode(std::span<const QStringView> forms) const
{
    Rows<qint16> values = wordVectors(forms);
    for (const Layer& layer : m_layers) {
        const Rows<qint16> projected = layer.affine.apply(values);
        run(layer, projected, values, false);
        run(layer, projected, values, true);
    }
    return values;
}

void Encoder::run(const Layer& layer, const Rows<qint16>& projected, Rows<qint16>& values, bool backward) const
{
    const size_t half = m_size / 2, base = backward ? half : 0, count = values.count();
    std::vector<int> state(half, 0);
    for (size_t n = 0; n < count; ++n) {
        const size_t word = backward ? count - 1 - n : n;
        step(projected[word] + 3 * base, layer.forgetState + base, layer.resetState + base, state.data(),
            values[word] + base, half);
    }
}

} // namespace language
