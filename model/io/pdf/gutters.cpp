#include "model/io/pdf/gutters.h"

#include <cmath>
#include <limits>

namespace io {

namespace {

constexpr float NarrowestGutter = 0.6f; // of the size of a word
constexpr float RowHeight = 0.3f;
constexpr int MostRows = 4000;
constexpr size_t MostCandidates = 256; // at a time; more only in made-up files
constexpr float Endless = std::numeric_limits<float>::max();

struct Interval {
    float begin = 0;
    float end = 0;

    float length() const { return end - begin; }
};

/// A white rectangle that is still growing downwards.
struct Candidate {
    Interval range;
    int firstRow = 0;
};

/// Thin rows over a page, each with the stretches that words cover.
class Sweep {
public:
    Sweep(const std::vector<PdfWord>& words, float size);
    std::vector<Box> gutters();

private:
    std::vector<Interval> gapsOf(const std::vector<Interval>& covered) const;
    void close(const Candidate& candidate, int row);
    bool separatesText(const Candidate& candidate, int row) const;

    float m_size;
    float m_top = 0;
    float m_rowHeight = 1;
    std::vector<std::vector<Interval>> m_rows;
    std::vector<Box> m_gutters;
};

// Sorts stretches and joins those with less than a gutter between them.
void joinNear(std::vector<Interval>& stretches, float nearest)
{
    std::ranges::sort(stretches, {}, &Interval::begin);
    size_t last = 0;
    for (size_t i = 1; i < stretches.size(); ++i) {
        if (stretches[i].begin - stretches[last].end < nearest)
            stretches[last].end = std::max(stretches[last].end, stretches[i].end);
        else
            stretches[++last] = stretches[i];
    }
    if (!stretches.empty())
        stretches.resize(last + 1);
}

Sweep::Sweep(const std::vector<PdfWord>& words, float size)
    : m_size(size)
{
    if (words.empty())
        return;
    float bottom = -Endless;
    m_top = Endless;
    for (const PdfWord& word : words) {
        m_top = std::min(m_top, word.box.top);
        bottom = std::max(bottom, word.box.bottom);
    }
    m_rowHeight = std::max({RowHeight * size, (bottom - m_top) / static_cast<float>(MostRows), 0.5f});
    m_rows.resize(static_cast<size_t>((bottom - m_top) / m_rowHeight) + 1);
    for (const PdfWord& word : words) {
        const float core = word.box.height() / 4;
        const auto first = static_cast<size_t>((word.box.top + core - m_top) / m_rowHeight);
        const auto last = static_cast<size_t>((word.box.bottom - core - m_top) / m_rowHeight);
        for (size_t row = first; row <= std::min(last, m_rows.size() - 1); ++row)
            m_rows[row].push_back({word.box.left, word.box.right});
    }
    for (auto& row : m_rows)
        joinNear(row, NarrowestGutter * size);
}

std::vector<Interval> Sweep::gapsOf(const std::vector<Interval>& covered) const
{
    std::vector<Interval> gaps;
    float from = -Endless;
    for (const Interval& stretch : covered) {
        gaps.push_back({from, stretch.begin});
        from = stretch.end;
    }
    gaps.push_back({from, Endless});
    return gaps;
}

// Whether lines of text, not bullets or numbers, stand on both sides, and begin below one another on the right.
bool Sweep::separatesText(const Candidate& candidate, int row) const
{
    int leftLines = 0, rightLines = 0, aligned = 0;
    Interval lastLeft{-Endless, -Endless}, lastRight{-Endless, -Endless};
    for (int i = candidate.firstRow; i < row; ++i) {
        Interval left{-Endless, -Endless}, right{-Endless, -Endless};
        for (const Interval& stretch : m_rows[static_cast<size_t>(i)]) {
            if (stretch.end <= candidate.range.begin + 0.1f)
                left = stretch;
            else if (right.end < stretch.begin && right.begin == -Endless)
                right = stretch;
        }
        if (left.end > -Endless && (left.begin != lastLeft.begin || left.end != lastLeft.end))
            leftLines += left.length() > 2.5f * m_size ? 1 : 0;
        if (right.end > -Endless && (right.begin != lastRight.begin || right.end != lastRight.end)) {
            rightLines += right.length() > 2.5f * m_size ? 1 : 0;
            aligned += right.begin - candidate.range.end < 1.5f && right.length() > 2.5f * m_size ? 1 : 0;
        }
        lastLeft = left;
        lastRight = right;
    }
    const int fewest = std::min(leftLines, rightLines);
    if (fewest < 3)
        return fewest == 2 && candidate.range.length() > 1.2f * m_size;
    return 2 * aligned >= rightLines || candidate.range.length() > 1.2f * m_size;
}

void Sweep::close(const Candidate& candidate, int row)
{
    if (static_cast<float>(row - candidate.firstRow) * m_rowHeight < 1.2f * m_size || !separatesText(candidate, row))
        return;
    m_gutters.push_back({candidate.range.begin, m_top + static_cast<float>(candidate.firstRow) * m_rowHeight,
        candidate.range.end, m_top + static_cast<float>(row) * m_rowHeight});
}

std::vector<Box> Sweep::gutters()
{
    std::vector<Candidate> growing;
    const auto grow = [](std::vector<Candidate>& candidates, Interval range, int firstRow) {
        const auto same = std::ranges::find_if(candidates, [&](const Candidate& other) {
            return std::abs(other.range.begin - range.begin) < 0.1f && std::abs(other.range.end - range.end) < 0.1f;
        });
        if (same != candidates.end())
            same->firstRow = std::min(same->firstRow, firstRow);
        else if (candidates.size() < MostCandidates)
            candidates.push_back({range, firstRow});
    };
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const auto& covered = m_rows[static_cast<size_t>(row)];
        if (covered.empty())
            continue;
        const auto gaps = gapsOf(covered);
        std::vector<Candidate> next;
        for (const Candidate& candidate : growing) {
            bool narrowed = true;
            for (const Interval& gap : gaps) {
                const Interval shared{
                    std::max(gap.begin, candidate.range.begin), std::min(gap.end, candidate.range.end)};
                if (shared.length() >= NarrowestGutter * m_size)
                    grow(next, shared, candidate.firstRow);
                narrowed = narrowed && shared.length() < candidate.range.length() - 0.1f;
            }
            if (narrowed)
                close(candidate, row);
        }
        for (size_t i = 1; i + 1 < gaps.size(); ++i)
            grow(next, gaps[i], row);
        growing = std::move(next);
    }
    for (const Candidate& candidate : growing)
        close(candidate, static_cast<int>(m_rows.size()));
    return std::move(m_gutters);
}

} // namespace

std::vector<Box> guttersOf(const std::vector<PdfWord>& words, float size)
{
    return Sweep(words, size).gutters();
}

} // namespace io
