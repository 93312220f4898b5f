#include "model/language/encoder.h"

#include "model/language/archive.h"
#include "model/language/attention.h"

namespace language {

using namespace fixed;

namespace {

constexpr size_t Inner = 1536;
constexpr size_t MostRows = 256; ///< pieces that are worked on at a time

const qint16* numbers(std::span<const std::byte> bytes, size_t count)
{
    return bytes.size() < count * sizeof(qint16) ? nullptr : reinterpret_cast<const qint16*>(bytes.data());
}

COMMUNIQUE_CLONES void addUp(
    const qint8* piece, qint32 factor, const qint16* place, const qint16* casing, qint32* sum, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        sum[i] = ((piece[i] * factor) >> 8) + place[i] + casing[i];
}

COMMUNIQUE_CLONES void addRows(const qint16* a, const qint32* b, qint32* sum, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        sum[i] = a[i] + b[i];
}

/// Finer by three bits, for heads have 12 behind the point.
COMMUNIQUE_CLONES void meanOf(const qint16* rows, size_t count, size_t width, qint16* out)
{
    const int number = static_cast<int>(count);
    for (size_t i = 0; i < width; ++i) {
        int sum = 0;
        for (size_t row = 0; row < count; ++row)
            sum += rows[row * width + i];
        out[i] = saturated(sum * (1 << (FractionBits - PieceBits)) / number);
    }
}

} // namespace

/// The sentences in pieces, one after another; each stretch has its begin and end marks.
struct Encoder::Pieces {
    struct Word {
        size_t first = 0;
        size_t count = 0;
    };
    std::vector<quint32> ids;
    std::vector<quint8> casings;
    std::vector<quint16> places;
    std::vector<size_t> stretches{0}; ///< where each begins, and the end
    std::vector<Word> words;

    Pieces(std::span<const std::vector<QStringView>> sentences, const WordPieces& pieces);

private:
    void add(quint32 id, Casing casing)
    {
        places.push_back(static_cast<quint16>(ids.size() - stretches.back()));
        ids.push_back(id);
        casings.push_back(static_cast<quint8>(casing));
    }
    void close(const WordPieces& pieces)
    {
        add(pieces.end(), Casing::Other);
        stretches.push_back(ids.size());
    }
};

Encoder::Pieces::Pieces(std::span<const std::vector<QStringView>> sentences, const WordPieces& pieces)
{
    std::vector<quint32> own;
    for (const std::vector<QStringView>& sentence : sentences) {
        if (sentence.empty())
            continue;
        add(pieces.begin(), Casing::Other);
        for (const QStringView form : sentence) {
            own.clear();
            pieces.append(form, own);
            if (ids.size() - stretches.back() + own.size() > MostPieces) {
                close(pieces);
                add(pieces.begin(), Casing::Other);
            }
            words.push_back({ids.size(), own.size()});
            const Casing casing = casingOf(form);
            for (const quint32 id : own)
                add(id, casing);
        }
        close(pieces);
    }
}

Encoder::Encoder(std::span<const std::byte> bytes)
{
    const Archive archive(bytes);
    const auto part = [&](Part which) { return archive.part(static_cast<quint32>(which)); };
    m_pieces = WordPieces(part(Part::PiecePlaces), part(Part::PieceLetters));
    const size_t count = m_pieces.count();
    if (count == 0 || part(Part::PieceBytes).size() < count * Width
        || part(Part::PieceFactors).size() < count * sizeof(qint32))
        return;
    m_bytes = reinterpret_cast<const qint8*>(part(Part::PieceBytes).data());
    m_factors = reinterpret_cast<const qint32*>(part(Part::PieceFactors).data());
    m_places = numbers(part(Part::Places), (MostPieces + 2) * Width);
    m_casings = numbers(part(Part::Casings), CasingCount * Width);
    m_norm = {numbers(part(Part::Gain), Width), numbers(part(Part::Bias), Width)};
    if (m_places == nullptr || m_casings == nullptr || m_norm.gain == nullptr || m_norm.bias == nullptr)
        return;
    std::vector<Layer> layers;
    const auto own = static_cast<quint32>(LayerPart::Count);
    for (auto at = static_cast<quint32>(Part::Layers); !archive.part(at).empty(); at += own) {
        const auto of = [&](LayerPart which) { return archive.part(at + static_cast<quint32>(which)); };
        const Layer layer{ByteAffine(of(LayerPart::Attention)), ByteAffine(of(LayerPart::Mixed)),
            ByteAffine(of(LayerPart::Up)), ByteAffine(of(LayerPart::Down)),
            {numbers(of(LayerPart::AttentionGain), Width), numbers(of(LayerPart::AttentionBias), Width)},
            {numbers(of(LayerPart::Gain), Width), numbers(of(LayerPart::Bias), Width)}};
        const auto fits = [](const ByteAffine& affine, size_t inputs, size_t outputs) {
            return affine.isValid() && affine.inputs() == inputs && affine.outputs() == outputs;
        };
        if (!fits(layer.attention, Width, 3 * Width) || !fits(layer.mixed, Width, Width)
            || !fits(layer.up, Width, Inner) || !fits(layer.down, Inner, Width) || layer.afterAttention.gain == nullptr
            || layer.afterAttention.bias == nullptr || layer.afterAll.gain == nullptr || layer.afterAll.bias == nullptr)
            return;
        layers.push_back(layer);
    }
    m_layers = std::move(layers);
}

Rows<qint16> Encoder::embedded(const Pieces& pieces, size_t first, size_t end) const
{
    Rows<qint16> values(end - first, Width);
    std::vector<qint32> sum(Width);
    for (size_t i = first; i < end; ++i) {
        addUp(m_bytes + pieces.ids[i] * Width, m_factors[pieces.ids[i]], m_places + pieces.places[i] * Width,
            m_casings + pieces.casings[i] * Width, sum.data(), Width);
        normalize(sum.data(), Width, m_norm.gain, m_norm.bias, values[i - first]);
    }
    return values;
}

void Encoder::run(const Layer& layer, const std::vector<size_t>& stretches, Rows<qint16>& values, Path path) const
{
    const auto addAndNormalize = [&](const Rows<qint32>& change, const Norm& norm) {
        std::vector<qint32> sum(Width);
        for (size_t i = 0; i < values.count(); ++i) {
            addRows(values[i], change[i], sum.data(), Width);
            normalize(sum.data(), Width, norm.gain, norm.bias, values[i]);
        }
    };
    Rows<qint16> mixed(values.count(), Width);
    {
        const Rows<qint16> projected = layer.attention.apply(ByteRows(values), path);
        for (size_t s = 0; s + 1 < stretches.size(); ++s)
            attend(projected, stretches[s], stretches[s + 1], mixed);
    }
    addAndNormalize(layer.mixed.applyWide(ByteRows(mixed), path), layer.afterAttention);
    Rows<qint16> inner = layer.up.apply(ByteRows(values), path);
    applyGelu(inner[0], inner.count() * inner.width());
    addAndNormalize(layer.down.applyWide(ByteRows(inner), path), layer.afterAll);
}

Rows<qint16> Encoder::encode(std::span<const std::vector<QStringView>> sentences) const
{
    static const Path fastest = paths().back();
    return encode(sentences, fastest);
}

Rows<qint16> Encoder::encode(std::span<const std::vector<QStringView>> sentences, Path path) const
{
    const Pieces pieces(sentences, m_pieces);
    Rows<qint16> words(pieces.words.size(), Width);
    size_t word = 0;
    for (size_t stretch = 0; stretch + 1 < pieces.stretches.size();) {
        const size_t first = pieces.stretches[stretch];
        std::vector<size_t> group{0};
        while (stretch + 1 < pieces.stretches.size()
            && (group.size() == 1 || pieces.stretches[stretch + 1] - first <= MostRows))
            group.push_back(pieces.stretches[++stretch] - first);
        Rows<qint16> values = embedded(pieces, first, first + group.back());
        for (const Layer& layer : m_layers)
            run(layer, group, values, path);
        for (; word < words.count() && pieces.words[word].first < first + group.back(); ++word)
            meanOf(values[pieces.words[word].first - first], pieces.words[word].count, Width, words[word]);
    }
    return words;
}

} // namespace language
