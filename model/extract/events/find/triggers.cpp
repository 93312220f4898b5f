#include "model/extract/events/find/triggers.h"

#include "model/extract/events/find/nountriggers.h"
#include "model/extract/events/find/verbtriggers.h"

#include <algorithm>

namespace extract::events {

std::vector<Trigger> triggersOf(const Reading& reading, int sentence, const EventLexicon& lexicon, Refusals& refusals)
{
    const int size = reading.clauses(sentence).size();
    if (size > LongestSentence || size == 0)
        return {};
    VerbTriggers verbs = verbTriggers(reading, sentence, lexicon, refusals);
    std::vector<Trigger> found = std::move(verbs.found);
    for (Trigger& trigger : nounTriggers(reading, sentence, lexicon, verbs.taken, refusals))
        found.push_back(std::move(trigger));
    std::ranges::stable_sort(found, {}, &Trigger::token);
    return found;
}

} // namespace extract::events
