#include "model/records/article.h"

#include <algorithm>

int paragraphAt(const Article& article, qsizetype position)
{
    const auto after = std::ranges::upper_bound(article.paragraphs, position, {}, [](const Paragraph& p) { return p.span.begin; });
    if (after == article.paragraphs.begin())
        return -1;
    const auto found = after - 1;
    return position < found->span.end ? static_cast<int>(found - article.paragraphs.begin()) : -1;
}
