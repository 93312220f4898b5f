#include "model/extract/pipeline.h"

#include "model/extract/blocks.h"

namespace extract {

Result<Resources> loadResources(const ChronologyChoice& chronology)
{
    auto models = language::Models::load();
    if (!models)
        return tl::unexpected(models.error());
    auto words = WordClasses::load();
    if (!words)
        return tl::unexpected(words.error());
    auto times = TimeRules::load();
    if (!times)
        return tl::unexpected(times.error());
    auto entities = EntityRules::load();
    if (!entities)
        return tl::unexpected(entities.error());
    auto quotations = QuotationRules::load();
    if (!quotations)
        return tl::unexpected(quotations.error());
    auto events = EventRules::load(chronology);
    if (!events)
        return tl::unexpected(events.error());
    return Resources{*models, *words, *times, *entities, *quotations, *events};
}

Records extract(const Article& article, const Resources& resources, std::stop_token stop)
{
    Records records;
    records.articles = {article};
    ParsedArticle parsed(language::parse(article.text, readableBlocks(article), resources.models, stop),
        article.text.view(), resources.words);
    if (stop.stop_requested())
        return records;
    records.times = tagTimes(article, parsed, resources.times);
    records.entities = resolveEntities(
        article, parsed, language::tagNames(article.text, parsed.sentences(), resources.models), resources.entities);
    if (stop.stop_requested())
        return records;
    records.quotations = attribute(article, parsed, records.entities, resources.quotations);
    if (stop.stop_requested())
        return records;
    records.events =
        findEvents(article, {std::move(parsed), records.times, records.entities, records.quotations}, resources.events);
    return records;
}

Records redate(const Article& article, const Records& previous, const Resources& resources, std::stop_token stop)
{
    Records records = previous;
    records.articles = {article};
    ParsedArticle parsed(language::parse(article.text, readableBlocks(article), resources.models, stop),
        article.text.view(), resources.words);
    if (stop.stop_requested())
        return previous;
    records.times = tagTimes(article, parsed, resources.times, previous.times);
    records.events =
        findEvents(article, {std::move(parsed), records.times, records.entities, records.quotations}, resources.events);
    return records;
}

} // namespace extract
