#include "model/extract/explain.h"

#include "model/extract/blocks.h"

namespace extract {

Explained explain(const Article& article, const Resources& resources)
{
    Records records = extract(article, resources);
    std::vector<Sentence> sentences = language::parse(article.text, readableBlocks(article), resources.models);
    // The event room takes the sentences with it, so it gets some of its own.
    ParsedArticle parsed(sentences, article.text.view(), resources.words);
    ExplainedEvents explained = explainEvents(article,
        {ParsedArticle(std::move(sentences), article.text.view(), resources.words), records.times, records.entities,
            records.quotations},
        resources.events);
    return {std::move(records), std::move(parsed), std::move(explained.refused)};
}

} // namespace extract
