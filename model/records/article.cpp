#include "model/records/article.h"

#include <algorithm>

int paragraphAt(const Article& article, qsizetype position)
{
    const auto after =
        std::ranges::upper_bound(article.paragraphs, position, {}, [](const Paragraph& p) { return p.span.begin; });
    if (after == article.paragraphs.begin())
        return -1;
    const auto found = after - 1;
    return position < found->span.end ? static_cast<int>(found - article.paragraphs.begin()) : -1;
}

int paragraphNumber(const Article& article, qsizetype position)
{
    const auto isNumbered = [](const Paragraph& p) {
        return p.kind == ParagraphKind::Body || p.kind == ParagraphKind::ListEntry;
    };
    const int found = paragraphAt(article, position);
    if (found < 0 || !isNumbered(article.paragraphs[static_cast<size_t>(found)]))
        return 0;
    const auto begin = article.paragraphs.begin();
    return static_cast<int>(std::count_if(begin, begin + found + 1, isNumbered));
}

int pageAt(const Article& article, qsizetype position)
{
    const auto after = std::ranges::upper_bound(article.pages, position, {}, &PageBegin::begin);
    return after == article.pages.begin() ? 0 : (after - 1)->page;
}
