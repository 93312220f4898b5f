#pragma once

#include "model/records/article.h"

#include <vector>

namespace extract {

/// The stretches of an article that are read as prose, in order: its paragraphs without boilerplate and by-lines. What
/// only leads into a paragraph, a dateline ("BERLIN (rnk) –") or a date heading ("Monday, Feb. 6:"), is a stretch of
/// its own, so that the sentence after it is parsed as a sentence.
std::vector<TextSpan> readableBlocks(const Article& article);

} // namespace extract
