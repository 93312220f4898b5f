#include "model/language/tagger.h"

#include "model/language/hash.h"

#include <algorithm>

namespace language {

namespace {

constexpr std::array PennTags { QLatin1String("NN"), QLatin1String("IN"), QLatin1String("DT"), QLatin1String("JJ"),
    QLatin1String("RB"), QLatin1String("PRP"), QLatin1String("NNP"), QLatin1String(","), QLatin1String("."),
    QLatin1String("NNS"), QLatin1String("VB"), QLatin1String("CC"), QLatin1String("VBD"), QLatin1String("VBP"),
    QLatin1String("VBZ"), QLatin1String("VBN"), QLatin1String("CD"), QLatin1String("VBG"), QLatin1String("TO"),
    QLatin1String("PRP$"), QLatin1String("MD"), QLatin1String("HYPH"), QLatin1String(":"), QLatin1String("UH"),
    QLatin1String("WDT"), QLatin1String("WRB"), QLatin1String("WP"), QLatin1String("POS"), QLatin1String("RP"),
    QLatin1String("''"), QLatin1String("``"), QLatin1String("-RRB-"), QLatin1String("-LRB-"), QLatin1String("JJR"),
    QLatin1String("JJS"), QLatin1String("NNPS"), QLatin1String("EX"), QLatin1String("RBR"), QLatin1String("RBS"),
    QLatin1String("PDT"), QLatin1String("$"), QLatin1String("SYM"), QLatin1String("NFP"), QLatin1String("FW"),
    QLatin1String("LS"), QLatin1String("ADD"), QLatin1String("GW"), QLatin1String("XX"), QLatin1String("AFX"),
    QLatin1String("WP$"), QLatin1String("-LSB-"), QLatin1String("-RSB-") };

constexpr Word Outside = [] {
    Word word;
    word.form = word.lower = word.shape = OutsideHash;
    return word;
}();

const Word& wordAt(std::span<const Word> words, size_t at, int step)
{
    const auto index = static_cast<std::ptrdiff_t>(at) + step;
    return index < 0 || index >= std::ssize(words) ? Outside : words[static_cast<size_t>(index)];
}

} // namespace

std::span<const QLatin1String> pennTags() { return PennTags; }

Tagger::Tagger(std::span<const std::byte> bytes)
{
    if (bytes.size() < ClassBytes)
        return;
    m_classes = bytes.first(ClassBytes);
    m_model = LinearModel(bytes.subspan(ClassBytes));
}

Tagger::FeatureArray Tagger::features(std::span<const Word> words, size_t at, quint8 last, quint8 beforeLast)
{
    const Word& w = words[at];
    const Word& p1 = wordAt(words, at, -1);
    const Word& p2 = wordAt(words, at, -2);
    const Word& n1 = wordAt(words, at, 1);
    const Word& n2 = wordAt(words, at, 2);
    const quint32 first = at == 0;
    const quint32 caps = (w.capital ? 1U : 0U) | (w.allCapitals ? 2U : 0U) | (w.digits ? 4U : 0U) | (first << 3);
    FeatureArray out {};
    size_t count = 0;
    const auto add = [&](quint64 a, quint64 b = 0, quint64 c = 0) {
        out[count] = mixed(mixed(mixed(mixed(0x7A6, count), a), b), c);
        ++count;
    };
    add(w.lower);
    add(w.form);
    add(w.lower, last);
    add(w.lower, n1.lower);
    add(w.lower, p1.lower);
    add(w.lower, caps);
    for (size_t i = 0; i < w.suffixes.size(); ++i)
        add(w.suffixes[i]);
    for (size_t i = 0; i < w.prefixes.size(); ++i)
        add(w.prefixes[i]);
    add(w.suffixes[2], caps);
    add(w.suffixes[1], last);
    add(w.suffixes[2], n1.lower);
    add(w.shape);
    add(w.shape, first);
    add(caps, last);
    add(caps, p1.capital, n1.capital);
    add(last);
    add(last, beforeLast);
    add(last, beforeLast, w.lower);
    add(last, n1.lower);
    add(p1.lower);
    add(p1.lower, last);
    add(p1.lower, p2.lower);
    add(p2.lower);
    add(n1.lower);
    add(n1.lower, n2.lower);
    add(n2.lower);
    add(n1.suffixes[2]);
    add(n1.suffixes[1], n1.shape);
    add(p1.suffixes[2]);
    add(n1.shape, w.suffixes[2]);
    add(p1.lower, n1.lower);
    return out;
}

std::vector<quint8> Tagger::tag(std::span<const Word> words) const
{
    std::vector<quint8> tags;
    tags.reserve(words.size());
    quint8 last = 255, beforeLast = 255;
    for (size_t i = 0; i < words.size(); ++i) {
        const auto scores = m_model.score(features(words, i, last, beforeLast));
        const auto best = std::max_element(scores.begin(), scores.begin() + m_model.classCount()) - scores.begin();
        beforeLast = last;
        last = static_cast<quint8>(best);
        tags.push_back(last);
    }
    return tags;
}

FineTag Tagger::tagOfClass(quint8 number) const
{
    return { static_cast<Tag>(m_classes[2U * number]), std::to_integer<quint8>(m_classes[2U * number + 1]) };
}

} // namespace language
