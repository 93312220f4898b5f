#include "model/language/signreader.h"

#include "model/language/archive.h"
#include "model/language/curves.h"

namespace language {

using namespace fixed;

namespace {

qint8 judgement(qint16 value)
{
    return static_cast<qint8>(std::clamp(value >> (FractionBits - 5), -96, 96));
}

/// That it is any class but the first, of 255. Scores have ScoreBits behind the point.
quint8 chanceOf(const qint16* scores, size_t count)
{
    std::vector<qint32> values(scores, scores + count);
    std::vector<qint16> shares(count);
    softmax(values.data(), count, shares.data());
    return static_cast<quint8>(std::clamp(255 - ((shares[0] * 255) >> ShareBits), 0, 255));
}

/// Of 255: a word that is more likely an event than this is taken for one. Less than half, because few of the nouns
/// that tell events are met in training; F1 is highest here, on sentences that were not trained on.
constexpr int LeastEventChance = 72;

int best(const qint16* scores, int count)
{
    return static_cast<int>(std::max_element(scores, scores + count) - scores);
}

} // namespace

SignReader::SignReader(std::span<const std::byte> bytes)
{
    const Archive archive(bytes);
    const auto affineOf = [&](Part part) { return Affine(archive.part(static_cast<quint32>(part))); };
    m_event = affineOf(Part::Event);
    m_judgements = affineOf(Part::Judgements);
    const Affine attribution = affineOf(Part::Attribution);
    if (m_event.isValid() && m_judgements.inputs() == m_event.inputs() && attribution.inputs() == m_event.inputs())
        m_attribution = attribution;
}

std::vector<Signs> SignReader::read(const Rows<qint16>& words) const
{
    const Rows<qint16> events = m_event.apply(words), judgements = m_judgements.apply(words),
                       attributions = m_attribution.apply(words);
    std::vector<Signs> signs(words.count());
    for (size_t i = 0; i < signs.size(); ++i) {
        Signs& of = signs[i];
        of.eventChance = chanceOf(events[i], EventClassCount);
        if (of.eventChance >= LeastEventChance)
            of.event = static_cast<EventClass>(1 + best(events[i] + 1, EventClassCount - 1));
        of.factuality = judgement(judgements[i][0]);
        of.dynamic = judgement(judgements[i][1]);
        of.particular = judgement(judgements[i][2]);
        of.hypothetical = judgement(judgements[i][3]);
        of.doubt = static_cast<quint8>(std::max<int>(0, judgement(judgements[i][4])));
        of.attribution = static_cast<Attribution>(best(attributions[i], AttributionCount));
    }
    return signs;
}

} // namespace language
