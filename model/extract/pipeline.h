#pragma once

#include "model/extract/clause/wordclasses.h"
#include "model/extract/entities/resolveentities.h"
#include "model/extract/events/findevents.h"
#include "model/extract/quotations/attribute.h"
#include "model/extract/times/tagtimes.h"
#include "model/language/language.h"
#include "model/records/records.h"

#include <functional>
#include <stop_token>

namespace extract {

/// Everything the engine reads besides the article. Cheap to copy: copies share the memory.
struct Resources {
    language::Models models;
    WordClasses words;
    TimeRules times;
    EntityRules entities;
    QuotationRules quotations;
    EventRules events;
};

/// Loads the bundled resources and the background events of `chronology`. Fails with BadRules, naming file and line.
Result<Resources> loadResources(const ChronologyChoice& chronology = {});

/// Reads one article into records: sentences, names, times, entities, quotations, events. Same article in, same
/// records out. Stops early, with the stages that were done, when `stop` is requested.
Records extract(const Article& article, const Resources& resources, std::stop_token stop = {});

/// Resolves times and events again after the publication date or a given date has changed; entities, quotations and
/// the dates that a person gave stay.
Records redate(const Article& article, const Records& previous, const Resources& resources, std::stop_token stop = {});

} // namespace extract
