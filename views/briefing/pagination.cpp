#include "views/briefing/blocks.h"

namespace page {

namespace {

// A block and those it must stay with, as [first, end).
size_t groupEnd(const Flow& flow, size_t first)
{
    size_t end = first + 1;
    while (end < flow.blocks.size() && flow.blocks[end - 1].keepWithNext)
        ++end;
    return end;
}

double groupHeight(const Flow& flow, size_t first, size_t end)
{
    double height = flow.blocks[first].height;
    for (size_t i = first + 1; i < end; ++i)
        height += flow.blocks[i].spaceBefore + flow.blocks[i].height;
    return height;
}

class Paginator {
public:
    Paginator(const Flow& flow, const PageSize& size)
        : m_flow(flow)
        , m_size(size)
    {
        m_pages.emplace_back();
    }

    void placeGroup(size_t first, size_t end)
    {
        const double needed = m_flow.blocks[first].spaceBefore + groupHeight(m_flow, first, end);
        if (m_used > 0 && m_used + needed > m_size.contentHeight())
            startPage(m_flow.blocks[first]);
        for (size_t i = first; i < end; ++i)
            placeBlock(m_flow.blocks[i]);
    }

    std::vector<Page> take() { return std::move(m_pages); }

private:
    void startPage(const Block& next)
    {
        m_pages.emplace_back();
        m_used = 0;
        if (next.tableHead >= 0)
            append(m_flow.heads[static_cast<size_t>(next.tableHead)], 0);
    }

    void placeBlock(const Block& block)
    {
        const double space = m_used > 0 ? block.spaceBefore : 0;
        // Only a group higher than a page comes here without room: it is parted between its blocks.
        if (m_used > 0 && m_used + space + block.height > m_size.contentHeight()) {
            startPage(block);
            append(block, 0);
            return;
        }
        append(block, space);
    }

    void append(const Block& block, double space)
    {
        m_used += space;
        m_pages.back().blocks.push_back({&block, m_size.marginTop + m_used});
        m_used += block.height;
    }

    const Flow& m_flow;
    const PageSize& m_size;
    std::vector<Page> m_pages;
    double m_used = 0;
};

} // namespace

std::vector<Page> paginate(const Flow& flow, const PageSize& size)
{
    Paginator paginator(flow, size);
    for (size_t first = 0; first < flow.blocks.size();) {
        const size_t end = groupEnd(flow, first);
        paginator.placeGroup(first, end);
        first = end;
    }
    return paginator.take();
}

} // namespace page
