#pragma once

#include "model/records/ids.h"
#include "model/text/textspan.h"

/// A range of one article's text: the evidence every record points to.
struct ArticleSpan {
    ArticleId article;
    TextSpan span;

    friend constexpr bool operator==(const ArticleSpan&, const ArticleSpan&) = default;
    friend constexpr auto operator<=>(const ArticleSpan&, const ArticleSpan&) = default;
};
