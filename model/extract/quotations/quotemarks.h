#pragma once

#include "model/text/sourcetext.h"

#include <span>
#include <vector>

namespace extract {

/// A stretch of text between quotation marks, with its marks, inside one paragraph.
struct QuotedStretch {
    TextSpan span; ///< from the opening mark to the end of the closing one, or to the end of the paragraph
    TextSpan inner; ///< without the marks
    int paragraph = 0; ///< index of the block it stands in
    int depth = 0; ///< how many other stretches it stands in
    int continues = -1; ///< index of the stretch of an earlier paragraph that it goes on with, -1 for none
    bool closed = true; ///< false: no closing mark in this paragraph
    bool continued = false; ///< the next paragraph opens with the same mark and goes on

    friend bool operator==(const QuotedStretch&, const QuotedStretch&) = default;
};

/// Pairs the quotation marks of each paragraph (half-open blocks in order): straight, curly, low, guillemets, and
/// single ones told from apostrophes. A mark without a partner never reaches beyond its paragraph, except where the
/// next paragraph opens with the same mark. In order of place, the outer stretch first. Linear in the length of the
/// text.
std::vector<QuotedStretch> pairQuotationMarks(const SourceText& text, std::span<const TextSpan> paragraphs);

} // namespace extract
