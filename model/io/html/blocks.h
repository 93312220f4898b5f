#pragma once

#include "model/io/draft.h"
#include "model/io/html/weights.h"

#include <set>

namespace io::html {

/// What of a page goes into the blocks of its article.
struct Extent {
    int body = 0; ///< the element with the sentences
    std::set<int> used; ///< elements in it whose words stand above the body already
    QString headline; ///< a heading of these words is left out
};

/// The blocks of the article in reading order: a paragraph each, headings, entries of lists, a row of a table each.
/// Captions are marked as boilerplate; links to other articles, buttons and footnote marks are left out. <br> is a line
/// end, two of them begin a new paragraph.
std::vector<DraftBlock> blocksOf(
    const Page& page, const Weights& weights, const Extent& extent, const LineRules& rules);

} // namespace io::html
