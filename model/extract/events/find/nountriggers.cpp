#include "model/extract/events/find/nountriggers.h"

#include "model/extract/events/find/nounplace.h"
#include "model/extract/events/find/standpoint.h"
#include "model/extract/events/find/verbplace.h"

namespace extract::events {

namespace {

/// The step that refuses a noun of the table; null where it may name an event.
const char* refusalOf(const Reading& reading, int sentence, int noun, bool isTaken)
{
    const Relation relation = reading.clauses(sentence)[noun].relation;
    if (isTaken)
        return "find.taken";
    if (relation == Relation::Compound || relation == Relation::Flat)
        return "find.compound";
    if (noun > 0 && isInsideName(reading, sentence, noun))
        return "find.name";
    return isInTime(reading, sentence, noun) ? "find.time" : nullptr;
}

} // namespace

std::vector<Trigger> nounTriggers(const Reading& reading, int sentence, const EventLexicon& lexicon,
    const std::vector<bool>& taken, Refusals& refusals)
{
    const Clauses& clauses = reading.clauses(sentence);
    std::vector<Trigger> found;
    for (int t = 0; t < clauses.size(); ++t) {
        const Token& token = clauses[t];
        const bool isNoun = token.tag == Tag::Noun || token.tag == Tag::Propn;
        const NounEntry* entry = isNoun ? lexicon.noun(token.lemma.toLower()) : nullptr;
        if (!entry)
            continue;
        if (const char* step = refusalOf(reading, sentence, t, taken[static_cast<size_t>(t)])) {
            refusals.add(token.span, {QString::fromLatin1(step), 0});
            continue;
        }
        Trigger trigger;
        trigger.sentence = sentence;
        trigger.token = t;
        trigger.form = TriggerForm::Noun;
        trigger.sense = {VerbClass::Event, entry->kind, entry->plover, entry->verb, false, entry->rule, -1};
        trigger.standpoint = standpointOf(reading, sentence, t);
        trigger.quotations = reading.quotations(token.span);
        trigger.isListed = isListed(reading, sentence) && (token.relation == Relation::Root || token.head < 0);
        trigger.isDefinite = isDefinite(reading, sentence, t);
        trigger.named = namedEvent(reading, sentence, t);
        trigger.isDescribed = isDescribed(reading, sentence, t);
        found.push_back(std::move(trigger));
    }
    return found;
}

} // namespace extract::events
