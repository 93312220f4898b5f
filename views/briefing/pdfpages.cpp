#include "views/briefing/pdfpages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace page {

namespace {

class PagePainter {
public:
    PagePainter(QPainter& painter, const PageSize& size, const Typesetter& typesetter, const Dressing& dressing,
        PaintedPages& painted)
        : m_painter(painter)
        , m_size(size)
        , m_typesetter(typesetter)
        , m_dressing(dressing)
        , m_painted(painted)
    {
    }

    void paint(const Page& page, int index, int count)
    {
        for (const PlacedBlock& placed : page.blocks)
            paintBlock(placed, index);
        paintFoot(index, count);
    }

private:
    void paintBlock(const PlacedBlock& placed, int index)
    {
        const Block& block = *placed.block;
        const QPointF origin(m_size.marginSide, placed.y);
        for (const Fill& fill : block.fills)
            m_painter.fillRect(fill.area.translated(origin), fill.color);
        for (const PlacedLines& lines : block.lines) {
            for (int i = 0; i < lines.count; ++i)
                lines.layout->lineAt(lines.first + i).draw(&m_painter, origin + lines.at);
        }
        if (block.isFigure && m_dressing.figure) {
            m_painter.save();
            m_dressing.figure(m_painter, QRectF(origin, QSizeF(m_size.contentWidth(), block.height)));
            m_painter.restore();
        }
        record(block, origin, index);
    }

    void record(const Block& block, QPointF origin, int index)
    {
        for (const Link& link : block.links) {
            const QRectF area = link.area.translated(origin);
            m_painted.links.push_back({index,
                QRectF(area.left() / Unit, (m_size.height - area.bottom()) / Unit, area.width() / Unit,
                    area.height() / Unit),
                link.target});
        }
        const Target here{index, (m_size.height - origin.y()) / Unit + 4};
        for (const QString& anchor : block.anchors) {
            if (!m_painted.anchors.contains(anchor))
                m_painted.anchors.insert(anchor, here);
        }
        if (!block.outline.isEmpty())
            m_painted.outline.push_back({block.outline, here});
    }

    void paintFoot(int index, int count)
    {
        const double top = m_size.height - m_size.marginBottom + 16 * Unit;
        const double width = m_size.contentWidth();
        m_painter.fillRect(QRectF(m_size.marginSide, top, width, 0.6 * Unit), m_typesetter.palette().line);
        const SetText note = m_typesetter.set({m_dressing.footNote, Style::Small}, width * 0.8);
        const SetText number = m_typesetter.set(
            {QStringLiteral("Page %1 of %2").arg(index + 1).arg(count), Style::Small}, width * 0.2, Qt::AlignRight);
        note.layout->draw(&m_painter, {m_size.marginSide, top + 5 * Unit});
        number.layout->draw(&m_painter, {m_size.marginSide + width * 0.8, top + 5 * Unit});
    }

    QPainter& m_painter;
    const PageSize& m_size;
    const Typesetter& m_typesetter;
    const Dressing& m_dressing;
    PaintedPages& m_painted;
};

} // namespace

PageSize sizeOf(QPageSize::PageSizeId id)
{
    const QSizeF points = QPageSize::size(id, QPageSize::Point);
    return {.width = points.width() * Unit, .height = points.height() * Unit};
}

int pageOfAnchor(const std::vector<Page>& pages, const QString& anchor)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        for (const PlacedBlock& placed : pages[i].blocks) {
            if (placed.block->anchors.contains(anchor))
                return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

PaintedPages paintPages(
    const std::vector<Page>& pages, QPageSize::PageSizeId id, const Typesetter& typesetter, const Dressing& dressing)
{
    PaintedPages painted;
    const PageSize size = sizeOf(id);
    QBuffer buffer(&painted.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(id));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(dressing.title);
    writer.setCreator(QStringLiteral("Communiqué"));
    QPainter painter(&writer);
    PagePainter pagePainter(painter, size, typesetter, dressing, painted);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        pagePainter.paint(pages[i], static_cast<int>(i), static_cast<int>(pages.size()));
    }
    painter.end();
    return painted;
}

} // namespace page
