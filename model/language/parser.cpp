#include "model/language/parser.h"

#include "model/language/archive.h"
#include "model/language/labels.h"
#include "model/language/spanningtree.h"

#include <algorithm>
#include <array>
#include <limits>

namespace language {

using namespace fixed;

namespace {

std::span<const std::byte> partOf(const Archive& archive, Parser::Part part)
{
    return archive.part(static_cast<quint32>(part));
}

/// Relations that only words below a noun, an adjective or the like have.
constexpr std::array Nominal{Relation::Acl, Relation::AclRelcl, Relation::Amod, Relation::Case, Relation::Compound,
    Relation::Det, Relation::DetPredet, Relation::Fixed, Relation::Flat, Relation::Nmod, Relation::NmodDesc,
    Relation::NmodPoss, Relation::NmodUnmarked, Relation::Nummod};

} // namespace

Parser::Parser(std::span<const std::byte> bytes)
{
    const Archive archive(bytes);
    m_dependent = Affine(partOf(archive, Part::Dependent));
    m_query = Affine(partOf(archive, Part::Query));
    m_key = Affine(partOf(archive, Part::Key));
    m_labelDependent = Affine(partOf(archive, Part::LabelDependent));
    m_labelHead = Affine(partOf(archive, Part::LabelHead));
    const auto rootKey = partOf(archive, Part::RootKey), distances = partOf(archive, Part::Distances),
               sides = partOf(archive, Part::Sides);
    m_rootKey = reinterpret_cast<const qint16*>(rootKey.data());
    m_distances = reinterpret_cast<const qint32*>(distances.data());
    m_sides = reinterpret_cast<const qint16*>(sides.data());
    const Affine labels(partOf(archive, Part::Labels));
    const size_t hidden = m_labelHead.outputs();
    const bool fits = m_dependent.isValid() && m_query.inputs() == m_dependent.outputs()
        && m_key.outputs() == m_query.outputs() && m_query.outputs() % 16 == 0 && m_key.inputs() == m_dependent.inputs()
        && m_labelHead.inputs() == m_dependent.inputs() && m_labelDependent.outputs() == hidden
        && labels.inputs() == hidden && labels.outputs() >= RelationCount && rootKey.size() >= 2 * m_query.outputs()
        && distances.size() >= (2 * MostDistance + 1) * sizeof(qint32) && sides.size() >= 3 * hidden * sizeof(qint16);
    if (fits)
        m_labels = labels;
}

std::vector<int> Parser::heads(const Rows<qint16>& queries, const Rows<qint16>& keys, size_t first, size_t count) const
{
    const size_t width = queries.width();
    std::vector<qint32> pairs(count * count), roots(count), scores;
    for (size_t word = 0; word < count; ++word) {
        products(queries[first + word], keys[first], count, width, pairs.data() + word * count);
        products(queries[first + word], m_rootKey, 1, width, roots.data() + word);
    }
    scores.reserve(count * (count + 1));
    constexpr int shift = 6; // room for the sum of a sentence
    for (size_t word = 0; word < count; ++word) {
        scores.push_back(roots[word] >> shift);
        for (size_t head = 0; head < count; ++head) {
            const int distance =
                std::clamp(static_cast<int>(head) - static_cast<int>(word), -MostDistance, MostDistance) + MostDistance;
            scores.push_back((pairs[word * count + head] >> shift) + (m_distances[distance] >> shift));
        }
    }
    return bestTree(scores, static_cast<int>(count));
}

Relation Parser::relation(const qint32* scores, bool belowFinite) const
{
    static_assert(static_cast<int>(Relation::Root) == 0);
    Relation best = Relation::Dep;
    qint32 highest = std::numeric_limits<qint32>::min();
    for (int i = 1; i < RelationCount; ++i) {
        const auto relation = static_cast<Relation>(i);
        if (scores[i] <= highest || (belowFinite && std::ranges::find(Nominal, relation) != Nominal.end()))
            continue;
        highest = scores[i];
        best = relation;
    }
    return best;
}

std::vector<Arc> Parser::parse(const Rows<qint16>& words, const std::vector<bool>& finite) const
{
    std::vector<Arc> arcs(words.count());
    const Rows<qint16> queries = m_query.apply(m_dependent.applyRelu(words)), keys = m_key.applyRelu(words);
    int firstRoot = -1;
    for (size_t first = 0; first < words.count(); first += MostWords) {
        const size_t count = std::min(MostWords, words.count() - first);
        const std::vector<int> found = heads(queries, keys, first, count);
        for (size_t i = 0; i < count; ++i) {
            const int word = static_cast<int>(first + i);
            arcs[first + i].head = found[i] >= 0 ? found[i] + static_cast<int>(first) : firstRoot;
            if (found[i] < 0 && firstRoot < 0)
                firstRoot = word;
        }
    }
    const Rows<qint16> dependents = m_labelDependent.apply(words), heads = m_labelHead.apply(words);
    const size_t width = dependents.width();
    Rows<qint16> hidden(words.count(), width);
    for (size_t word = 0; word < words.count(); ++word) {
        const int head = arcs[word].head;
        const qint16* side = m_sides + (head < 0 ? 2 : head < static_cast<int>(word) ? 0 : 1) * width;
        for (size_t i = 0; i < width; ++i)
            hidden[word][i] = saturated(
                std::max(0, dependents[word][i] + side[i] + (head < 0 ? 0 : heads[static_cast<size_t>(head)][i])));
    }
    const Rows<qint32> labels = m_labels.sums(hidden);
    for (size_t word = 0; word < words.count(); ++word) {
        const int head = arcs[word].head;
        const bool belowFinite = head >= 0 && !finite.empty() && finite[static_cast<size_t>(head)];
        arcs[word].relation = head < 0 ? Relation::Root : relation(labels[word], belowFinite);
    }
    return arcs;
}

} // namespace language
