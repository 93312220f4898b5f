#pragma once

#include "model/io/html/roles.h"

namespace io::html {

/// How much of an article each element of a page holds, and what is outside the article for sure.
struct Weights {
    std::vector<Role> roles; ///< of each element by itself
    std::vector<char> outside; ///< in an element that is no part of an article
    std::vector<int> letters; ///< in the element, spaces not counted, what is outside left out
    std::vector<int> linkLetters; ///< of these, in links
    std::vector<double> prose; ///< worth of the paragraphs inside: long sentences count, lists of links count against

    bool isOutside(int element) const { return outside[static_cast<size_t>(element)] != 0; }
    Role role(int element) const { return roles[static_cast<size_t>(element)]; }
    double linkDensity(int element) const;
};

/// Weighs every element in one pass up and down the page. A name alone does not put most of a page's words outside.
Weights weigh(const Page& page, const NameRules& rules);

/// The element that holds the article's sentences: of all, the one whose paragraphs are worth most in sum, so that it
/// takes in all of them and as little else as can be (maximum subsequence segmentation, Pasternack and Roth 2009,
/// over the tree). Elements that say they are an article or its body go before others. -1 where there is no prose.
int bodyOf(const Page& page, const Weights& weights);

} // namespace io::html
