#pragma once

#include "model/io/draft.h"
#include "model/io/html/metadata.h"
#include "model/io/html/weights.h"

#include <set>

namespace io::html {

/// What stands above the sentences of an article.
struct Heading {
    QString headline; ///< as the page shows it, else as its metadata give it; may be empty
    std::vector<DraftBlock> lines; ///< the summary, by-lines and dates, in reading order
    std::set<int> used; ///< elements that these were taken from
};

/// Finds the headline (the heading that the metadata's titles resemble, else the one h1) and the lines between it and
/// the first sentence of `body`.
Heading headingOf(const Page& page, const Weights& weights, int body, const Metadata& metadata, const LineRules& rules);

/// The share of words that two titles have in common, from 0 to 1, by the shorter of them.
double likeness(QStringView one, QStringView other);

} // namespace io::html
