#include "model/io/pdf/readingorder.h"

#include "model/io/pdf/tables.h"

#include <cmath>
#include <span>

namespace io {

namespace {

constexpr size_t MostBlocks = 200; // that are ordered by comparing each with each; made-up files have more
constexpr size_t MostLines = 4000;

bool sameSize(float a, float b)
{
    return a < 1.15f * b && b < 1.15f * a;
}

// Whether two lines may belong to one column: neither sticks out on both sides of the other's end.
bool inOneColumn(const PdfLine& a, const PdfLine& b)
{
    const PdfLine& wide = a.box.width() > b.box.width() ? a : b;
    const PdfLine& narrow = a.box.width() > b.box.width() ? b : a;
    const float tolerance = 2 * wide.size;
    return narrow.box.left > wide.box.left - tolerance && narrow.box.right < wide.box.right + tolerance;
}

/// Finds for each line the one line that it stands right above, if it is the only one.
class BlockBuilder {
public:
    explicit BlockBuilder(std::vector<PdfLine> lines)
        : m_lines(std::move(lines))
    {
        std::ranges::stable_sort(m_lines, [](const PdfLine& a, const PdfLine& b) {
            return a.box.top != b.box.top ? a.box.top < b.box.top : a.box.left < b.box.left;
        });
    }

    std::vector<TextBlock> build(int page);

private:
    std::vector<size_t> neighboursBelow(size_t line) const;

    std::vector<PdfLine> m_lines;
};

// The lines of about the same size that stand next below a line, left to right, none hidden behind another.
std::vector<size_t> BlockBuilder::neighboursBelow(size_t line) const
{
    const PdfLine& upper = m_lines[line];
    std::vector<size_t> below;
    for (size_t i = line + 1; i < m_lines.size(); ++i) {
        const PdfLine& lower = m_lines[i];
        if (lower.box.top > upper.box.bottom + 1.2f * upper.size)
            break;
        if (lower.box.middle() < upper.box.bottom - 0.2f * upper.size
            || upper.box.sharedWidth(lower.box) < 0.5f * upper.size || !sameSize(upper.size, lower.size)
            || !inOneColumn(upper, lower) || upper.isRow != lower.isRow)
            continue;
        const bool hidden = std::ranges::any_of(below, [&](size_t other) {
            return m_lines[other].box.sharedWidth(lower.box) > 0
                && m_lines[other].box.middle() < lower.box.top + 0.2f * lower.size;
        });
        if (!hidden)
            below.push_back(i);
    }
    return below;
}

std::vector<TextBlock> BlockBuilder::build(int page)
{
    std::vector<size_t> countAbove(m_lines.size(), 0);
    std::vector<std::vector<size_t>> below(m_lines.size());
    for (size_t i = 0; i < m_lines.size(); ++i) {
        below[i] = neighboursBelow(i);
        for (const size_t lower : below[i])
            ++countAbove[lower];
    }
    std::vector<TextBlock> blocks;
    std::vector<size_t> blockOf(m_lines.size(), m_lines.size());
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (blockOf[i] == m_lines.size()) {
            blockOf[i] = blocks.size();
            blocks.push_back({{}, m_lines[i].box, m_lines[i].size, page});
        }
        TextBlock& block = blocks[blockOf[i]];
        block.box.unite(m_lines[i].box);
        if (below[i].size() == 1 && countAbove[below[i].front()] == 1)
            blockOf[below[i].front()] = blockOf[i];
        block.lines.push_back(std::move(m_lines[i]));
    }
    return blocks;
}

/// Orders blocks by which of two comes first, as far as that can be said.
class Order {
public:
    explicit Order(std::vector<TextBlock> blocks)
        : m_blocks(std::move(blocks))
    {
    }

    std::vector<TextBlock> sorted();

private:
    bool above(const Box& a, const Box& b) const
    {
        return a.sharedWidth(b) > 0.12f * std::min(a.width(), b.width()) && a.middle() < b.middle();
    }
    bool comesBefore(size_t a, size_t b) const;

    std::vector<TextBlock> m_blocks;
};

bool Order::comesBefore(size_t a, size_t b) const
{
    const Box& first = m_blocks[a].box;
    const Box& second = m_blocks[b].box;
    if (above(first, second))
        return true;
    if (above(second, first) || first.left + first.right >= second.left + second.right)
        return false;
    return std::ranges::none_of(m_blocks, [&](const TextBlock& block) {
        const Box& between = block.box;
        const bool divides = (first.middle() > between.middle() && between.middle() > second.middle())
            || (first.middle() < between.middle() && between.middle() < second.middle());
        return divides && between.sharedWidth(first) > 0.3f * first.width()
            && between.sharedWidth(second) > 0.3f * second.width();
    });
}

std::vector<TextBlock> Order::sorted()
{
    const size_t count = m_blocks.size();
    std::vector<std::vector<size_t>> later(count);
    std::vector<int> waiting(count, 0);
    for (size_t a = 0; a < count; ++a) {
        for (size_t b = 0; b < count; ++b) {
            if (a != b && comesBefore(a, b)) {
                later[a].push_back(b);
                ++waiting[b];
            }
        }
    }
    std::vector<bool> taken(count, false);
    std::vector<TextBlock> order;
    while (order.size() < count) {
        size_t next = count;
        for (size_t i = 0; i < count; ++i) { // the blocks stand from top to bottom: the first of the freest
            if (!taken[i] && (next == count || waiting[i] < waiting[next]))
                next = i;
        }
        taken[next] = true;
        for (const size_t other : later[next])
            --waiting[other];
        order.push_back(std::move(m_blocks[next]));
    }
    return order;
}

// Whether a block of one strip runs over two blocks of the other that stand side by side.
bool spansColumns(std::span<const TextBlock> wide, std::span<const TextBlock> narrow)
{
    return std::ranges::any_of(wide, [&](const TextBlock& block) {
        std::vector<const Box*> spanned;
        for (const TextBlock& other : narrow) {
            const float shared = other.box.sharedWidth(block.box);
            if (shared > 0.3f * std::min(other.box.width(), block.box.width()))
                spanned.push_back(&other.box);
        }
        return std::ranges::any_of(spanned, [&](const Box* one) {
            return std::ranges::any_of(
                spanned, [&](const Box* two) { return one->besides(*two) && one->sharedHeight(*two) > 0; });
        });
    });
}

// Cuts a page (blocks from top to bottom) into sections that are read one after the other: where a white stripe runs
// over its whole width and the columns above are not those below.
std::vector<std::vector<TextBlock>> sectionsOf(std::vector<TextBlock> blocks)
{
    std::vector<std::vector<TextBlock>> strips;
    float bottom = 0;
    for (TextBlock& block : blocks) {
        if (strips.empty() || block.box.top > bottom - 0.3f * block.size)
            strips.emplace_back();
        bottom = strips.back().empty() ? block.box.bottom : std::max(bottom, block.box.bottom);
        strips.back().push_back(std::move(block));
    }
    std::vector<std::vector<TextBlock>> sections;
    size_t lastStrip = 0; // where the last strip begins in the last section
    for (auto& strip : strips) {
        const auto above = sections.empty() ? std::span<const TextBlock>()
                                            : std::span<const TextBlock>(sections.back()).subspan(lastStrip);
        if (sections.empty() || spansColumns(above, strip) || spansColumns(strip, above))
            sections.emplace_back();
        lastStrip = sections.back().size();
        sections.back().insert(
            sections.back().end(), std::make_move_iterator(strip.begin()), std::make_move_iterator(strip.end()));
    }
    return sections;
}

} // namespace

std::vector<TextBlock> blocksInOrder(const PdfPage& page)
{
    auto lines = linesOfPage(page);
    if (lines.size() > MostLines) {
        const Box all{0, 0, page.width, page.height};
        return {{std::move(lines), all, usualSize(page), page.number}};
    }
    auto blocks = BlockBuilder(withTableRows(std::move(lines))).build(page.number);
    if (blocks.size() > MostBlocks)
        return blocks;
    std::vector<TextBlock> order;
    for (auto& section : sectionsOf(std::move(blocks))) {
        auto sorted = Order(std::move(section)).sorted();
        order.insert(order.end(), std::make_move_iterator(sorted.begin()), std::make_move_iterator(sorted.end()));
    }
    return order;
}

} // namespace io
