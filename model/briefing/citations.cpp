#include "model/briefing/citations.h"

#include <algorithm>

namespace briefing {

int Citations::cite(ArticleSpan passage)
{
    const auto [found, isNew] = m_numbers.try_emplace(passage, static_cast<int>(m_references.size()) + 1);
    if (isNew)
        m_references.push_back({found->second, passage, words(passage), place(passage)});
    return found->second;
}

QString Citations::citeBackground(const QString& words)
{
    const auto found = std::ranges::find(m_backgrounds, words, &BackgroundReference::words);
    if (found != m_backgrounds.end())
        return found->label;
    m_backgrounds.push_back({QStringLiteral("b%1").arg(m_backgrounds.size() + 1), words});
    return m_backgrounds.back().label;
}

QString Citations::place(ArticleSpan passage) const
{
    const Article* source = article(passage.article);
    if (!source)
        return {};
    const int number = paragraphNumber(*source, passage.span.begin);
    const int index = paragraphAt(*source, passage.span.begin);
    QString words = number > 0 ? QStringLiteral("¶ %1").arg(number) : QStringLiteral("heading");
    if (index >= 0 && source->paragraphs[static_cast<size_t>(index)].kind == ParagraphKind::Headline)
        words = QStringLiteral("headline");
    if (const int page = pageAt(*source, passage.span.begin))
        words += QStringLiteral(", p. %1").arg(page);
    if (m_records.articles.size() > 1)
        words = QStringLiteral("article %1, %2").arg(source - m_records.articles.data() + 1).arg(words);
    return words;
}

QString Citations::words(ArticleSpan passage) const
{
    const Article* source = article(passage.article);
    if (!source || passage.span.begin < 0 || passage.span.end > source->text.length() || passage.span.isEmpty())
        return {};
    return source->text.slice(passage.span).toString().simplified();
}

const Article* Citations::article(ArticleId id) const
{
    const auto found = std::ranges::find(m_records.articles, id, &Article::id);
    return found == m_records.articles.end() ? nullptr : &*found;
}

} // namespace briefing
