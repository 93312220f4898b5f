#include "model/io/approximate.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <cstdint>

namespace io {

namespace {

constexpr size_t MostBlocks = LongestNearPattern / 64;
using Mask = std::array<std::uint64_t, MostBlocks>;

/// The column of an edit-distance table between a pattern and all stretches of a text that end here, as bits.
class Column {
public:
    explicit Column(QStringView pattern)
        : m_blocks(static_cast<size_t>((pattern.size() + 63) / 64))
        , m_last(std::uint64_t(1) << ((pattern.size() - 1) % 64))
        , m_distance(static_cast<int>(pattern.size()))
    {
        for (qsizetype i = 0; i < pattern.size(); ++i)
            m_places[pattern[i]][static_cast<size_t>(i / 64)] |= std::uint64_t(1) << (i % 64);
        m_up.fill(~std::uint64_t(0));
    }

    /// Takes the next character; `free`: a match may begin anywhere. Returns the distance of the whole pattern.
    int step(QChar c, bool free)
    {
        const auto found = m_places.constFind(c);
        const Mask& equal = found == m_places.constEnd() ? m_none : *found;
        int carry = free ? 0 : 1;
        for (size_t b = 0; b < m_blocks; ++b)
            carry = stepBlock(b, equal[b], carry);
        return m_distance;
    }

private:
    int stepBlock(size_t b, std::uint64_t equal, int carry)
    {
        const std::uint64_t negative = carry < 0 ? 1 : 0;
        const std::uint64_t vertical = equal | m_down[b];
        equal |= negative;
        const std::uint64_t horizontal = (((equal & m_up[b]) + m_up[b]) ^ m_up[b]) | equal;
        std::uint64_t plus = m_down[b] | ~(horizontal | m_up[b]);
        std::uint64_t minus = m_up[b] & horizontal;
        const std::uint64_t top = b + 1 == m_blocks ? m_last : std::uint64_t(1) << 63;
        const int out = plus & top ? 1 : minus & top ? -1 : 0;
        if (b + 1 == m_blocks)
            m_distance += out;
        plus = (plus << 1) | (carry > 0 ? 1u : 0u);
        minus = (minus << 1) | negative;
        m_up[b] = minus | ~(vertical | plus);
        m_down[b] = plus & vertical;
        return out;
    }

    size_t m_blocks;
    std::uint64_t m_last;
    int m_distance;
    QHash<QChar, Mask> m_places;
    Mask m_none{};
    Mask m_up{};
    Mask m_down{};
};

// Where the match that ends at `end` begins: the same table, run backwards from there.
qsizetype beginOf(QStringView text, QStringView pattern, qsizetype end, int limit)
{
    QString reversed(pattern.size(), Qt::Uninitialized);
    std::reverse_copy(pattern.begin(), pattern.end(), reversed.begin());
    Column column(reversed);
    const qsizetype furthest = std::max<qsizetype>(0, end - pattern.size() - limit);
    qsizetype best = end;
    int least = static_cast<int>(pattern.size()) + 1;
    for (qsizetype i = end - 1; i >= furthest; --i) {
        const int distance = column.step(text[i], false);
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

} // namespace

std::vector<NearMatch> nearMatches(QStringView text, QStringView pattern, int limit)
{
    std::vector<NearMatch> ends;
    if (pattern.isEmpty() || pattern.size() > LongestNearPattern)
        return ends;
    Column column(pattern);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int distance = column.step(text[i], true);
        if (distance > limit)
            continue;
        const bool sameNeighbourhood = !ends.empty() && i + 1 - ends.back().span.end <= pattern.size();
        if (!sameNeighbourhood)
            ends.push_back({{0, i + 1}, distance});
        else if (distance < ends.back().distance)
            ends.back() = {{0, i + 1}, distance};
    }
    for (NearMatch& match : ends)
        match.span.begin = beginOf(text, pattern, match.span.end, limit);
    return ends;
}

} // namespace io
