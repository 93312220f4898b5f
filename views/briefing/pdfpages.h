#pragma once

#include "views/briefing/typesetter.h"

#include <QByteArray>
#include <QHash>
#include <QPageSize>
#include <functional>

namespace page {

/// A place on a page; y in points from the page's bottom, as PDF counts.
struct Target {
    int page = 0;
    double y = 0;
};

struct PageLink {
    int page = 0;
    QRectF area; ///< points, y upwards: left, bottom, width, height
    QString target;
};

struct OutlineEntry {
    QString words;
    Target target;
};

/// Painted pages with what the PDF painter cannot write itself: links, anchors, outline.
struct PaintedPages {
    QByteArray pdf;
    std::vector<PageLink> links;
    QHash<QString, Target> anchors;
    std::vector<OutlineEntry> outline;
};

/// What is painted beside the flow.
struct Dressing {
    QString title;
    QString footNote;
    std::function<void(QPainter&, const QRectF&)> figure; ///< paints the timeline; the area in units
};

PageSize sizeOf(QPageSize::PageSizeId id);
/// The number, from 1, of the page that holds an anchor; 0 when there is none of that name.
int pageOfAnchor(const std::vector<Page>& pages, const QString& anchor);
PaintedPages paintPages(
    const std::vector<Page>& pages, QPageSize::PageSizeId id, const Typesetter& typesetter, const Dressing& dressing);

} // namespace page
