#include "model/language/tagger.h"

#include "model/language/archive.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

constexpr std::array PennTags{QLatin1String("NN"), QLatin1String("IN"), QLatin1String("DT"), QLatin1String("JJ"),
    QLatin1String("RB"), QLatin1String("PRP"), QLatin1String("NNP"), QLatin1String(","), QLatin1String("."),
    QLatin1String("NNS"), QLatin1String("VB"), QLatin1String("CC"), QLatin1String("VBD"), QLatin1String("VBP"),
    QLatin1String("VBZ"), QLatin1String("VBN"), QLatin1String("CD"), QLatin1String("VBG"), QLatin1String("TO"),
    QLatin1String("PRP$"), QLatin1String("MD"), QLatin1String("HYPH"), QLatin1String(":"), QLatin1String("UH"),
    QLatin1String("WDT"), QLatin1String("WRB"), QLatin1String("WP"), QLatin1String("POS"), QLatin1String("RP"),
    QLatin1String("''"), QLatin1String("``"), QLatin1String("-RRB-"), QLatin1String("-LRB-"), QLatin1String("JJR"),
    QLatin1String("JJS"), QLatin1String("NNPS"), QLatin1String("EX"), QLatin1String("RBR"), QLatin1String("RBS"),
    QLatin1String("PDT"), QLatin1String("$"), QLatin1String("SYM"), QLatin1String("NFP"), QLatin1String("FW"),
    QLatin1String("LS"), QLatin1String("ADD"), QLatin1String("GW"), QLatin1String("XX"), QLatin1String("AFX"),
    QLatin1String("WP$"), QLatin1String("-LSB-"), QLatin1String("-RSB-")};

} // namespace

std::span<const QLatin1String> pennTags()
{
    return PennTags;
}

Tagger::Tagger(std::span<const std::byte> bytes)
{
    const Archive archive(bytes);
    const auto classes = archive.part(0);
    const fixed::Affine affine(archive.part(1));
    if (!affine.isValid() || classes.size() < 2 || classes.size() / 2 > affine.outputs())
        return;
    m_classes = classes;
    m_affine = affine;
}

quint8 Tagger::best(const qint32* scores) const
{
    return static_cast<quint8>(std::max_element(scores, scores + classCount()) - scores);
}

quint8 Tagger::best(const qint32* scores, std::initializer_list<QLatin1String> penn) const
{
    int found = -1;
    for (int i = 0; i < classCount(); ++i) {
        const bool allowed = std::ranges::find(penn, PennTags[tagOfClass(static_cast<quint8>(i)).penn]) != penn.end();
        if (allowed && (found < 0 || scores[i] > scores[found]))
            found = i;
    }
    return found < 0 ? best(scores) : static_cast<quint8>(found);
}

FineTag Tagger::tagOfClass(quint8 number) const
{
    return {static_cast<Tag>(m_classes[2U * number]), std::to_integer<quint8>(m_classes[2U * number + 1])};
}

} // namespace language
