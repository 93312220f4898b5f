#include "model/extract/events/arguments/mentions.h"

#include "model/extract/events/arguments/participants.h"
#include "model/extract/events/arguments/sense.h"
#include "model/extract/events/date/stated.h"
#include "model/extract/events/find/triggers.h"
#include "model/extract/events/judge/bydate.h"
#include "model/extract/events/judge/judge.h"

namespace extract::events {

namespace {

EventMention mentionOf(const Reading& reading, const Judged& judged, const TimesByWord& times,
    const EventLexicon& lexicon, Refusals& refusals)
{
    auto arguments = argumentsOf(reading, judged.trigger);
    Sense sense = senseAmong(reading, judged, arguments, lexicon);
    const bool isHabit = tellsNothing(reading, judged, sense);
    EventTime when = statedTime(reading, judged, times, refusals);
    Verdict verdict = verdictByDate(reading, judged, when);
    return {judged.trigger, std::move(sense), std::move(verdict), isHabit, std::move(arguments), std::move(when)};
}

} // namespace

std::vector<EventMention> mentionsOf(const Reading& reading, const EventLexicon& lexicon, Refusals& refusals)
{
    std::vector<EventMention> found;
    for (int s = 0; s < reading.size(); ++s) {
        std::vector<Trigger> triggers = triggersOf(reading, s, lexicon, refusals);
        const TimesByWord times(reading, s, triggers);
        for (Trigger& trigger : triggers) {
            const Judged judged = events::judged(reading, std::move(trigger), lexicon);
            found.push_back(mentionOf(reading, judged, times, lexicon, refusals));
        }
    }
    return found;
}

} // namespace extract::events
