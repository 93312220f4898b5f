#include "model/extract/events/candidate.h"

#include "model/extract/events/relate/contentwords.h"

namespace extract::events {

Candidate candidateOf(const Trigger& trigger)
{
    Candidate c;
    c.sentence = trigger.sentence;
    c.token = trigger.token;
    c.verb = trigger.verb;
    c.controller = trigger.controller;
    c.content = trigger.content;
    c.form = trigger.form;
    c.standpoint = trigger.standpoint;
    c.nouns = trigger.nouns;
    c.isListed = trigger.isListed;
    c.isBare = trigger.isBare;
    c.quotations = trigger.quotations;
    return c;
}

Candidate candidateOf(const Reading& reading, const EventMention& mention, const Cluster& cluster)
{
    Candidate c = candidateOf(mention.trigger);
    c.verbClass = mention.sense.verbClass;
    c.kind = mention.sense.kind;
    c.plover = mention.sense.plover;
    c.meaning = mention.sense.meaning;
    c.isWeak = mention.sense.isWeak;
    c.isGeneric = mention.isHabit;
    c.status = mention.verdict.status;
    for (const Argument& argument : cluster.arguments)
        c.participants.push_back(argument.participant);
    c.when = cluster.when;
    c.mergedInto = cluster.joined;
    c.words = contentWords(reading, mention);
    return c;
}

int standFor(const std::vector<Candidate>& candidates, int index)
{
    while (candidates[static_cast<size_t>(index)].mergedInto >= 0)
        index = candidates[static_cast<size_t>(index)].mergedInto;
    return index;
}

} // namespace extract::events
