#pragma once

#include "model/io/paragraphs.h"
#include "model/records/diagnostic.h"

#include <vector>

namespace io {

/// Fills what the layout says of the article: title, by-line, dateline place, publisher, address, language and the
/// publication date with its evidence. A given `title` stays. Returns remarks about dates that were not used.
std::vector<Diagnostic> describeArticle(Article& article, const FrontMatter& frontMatter, const LineRules& rules);

} // namespace io
