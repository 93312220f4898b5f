#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QTextLayout>
#include <memory>
#include <vector>

/// The pieces pages are made of. Lengths are in units of 1/20 point, y downwards.
namespace page {

inline constexpr double Unit = 20; ///< units a point
inline constexpr int Resolution = 72 * 20; ///< units an inch, the PDF device's resolution

/// Lines [first, first + count) of a finished text layout; the first one's top left stands at `at` in the block.
struct PlacedLines {
    std::shared_ptr<const QTextLayout> layout;
    int first = 0;
    int count = 0;
    QPointF at;
};

/// A filled rectangle: hairlines, dashes, the bar beside a quotation.
struct Fill {
    QRectF area;
    QColor color;
};

/// An area that leads to an anchor.
struct Link {
    QRectF area;
    QString target;
};

/// A stretch of the page that is never parted.
struct Block {
    double height = 0;
    double spaceBefore = 0; ///< dropped at the top of a page
    std::vector<PlacedLines> lines;
    std::vector<Fill> fills;
    std::vector<Link> links;
    QStringList anchors; ///< names that lead to this block
    QString outline; ///< entry of the PDF's outline, empty for none
    bool keepWithNext = false;
    bool isFigure = false; ///< the timeline is painted over the whole block
    int tableHead = -1; ///< index in Flow::heads of what is repeated above this block on a new page
};

/// Everything a briefing says, in order, before it is parted into pages.
struct Flow {
    std::vector<Block> blocks;
    std::vector<Block> heads;
};

/// A block at its place, y from the top of the page.
struct PlacedBlock {
    const Block* block = nullptr;
    double y = 0;
};

struct Page {
    std::vector<PlacedBlock> blocks;
};

/// Sizes of a page in units.
struct PageSize {
    double width = 0;
    double height = 0;
    double marginSide = 57 * Unit;
    double marginTop = 48 * Unit;
    double marginBottom = 60 * Unit; ///< holds the foot line

    double contentWidth() const { return width - 2 * marginSide; }
    double contentHeight() const { return height - marginTop - marginBottom; }
};

/// Parts the flow into pages: no heading without what follows it, table heads repeated, no block parted.
/// The pages point into `flow`, which must outlive them.
std::vector<Page> paginate(const Flow& flow, const PageSize& size);

} // namespace page
