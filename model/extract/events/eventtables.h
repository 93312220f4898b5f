#pragma once

#include "model/extract/events/date/chronology.h"
#include "model/extract/events/eventrules.h"
#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/show/saliencetable.h"
#include "model/language/irregularverbs.h"

namespace extract {

/// What the rules of the event room hold, for its own stages.
struct EventRules::Tables {
    events::EventLexicon lexicon;
    events::Chronology chronology;
    events::SalienceTable salience;
    language::IrregularVerbs verbs;
};

} // namespace extract
