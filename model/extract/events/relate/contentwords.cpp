#include "model/extract/events/relate/contentwords.h"

namespace extract::events {

namespace {

/// The words that say what the event is: what was agreed, else the clause, else the noun phrase.
language::TokenRange rangeOf(const Clauses& clauses, const EventMention& mention)
{
    const Trigger& trigger = mention.trigger;
    const bool agrees = mention.sense.verbClass == VerbClass::Agree || mention.sense.verbClass == VerbClass::Decide;
    if (trigger.content >= 0 && agrees)
        return clauses.range(trigger.content);
    return clauses.range(trigger.verb >= 0 ? trigger.verb : trigger.token);
}

} // namespace

QStringList contentWords(const Reading& reading, const EventMention& mention)
{
    constexpr int Most = 40;
    const Trigger& trigger = mention.trigger;
    const Clauses& clauses = reading.clauses(trigger.sentence);
    const language::TokenRange range = rangeOf(clauses, mention);
    QStringList words;
    for (int t = range.first; t < range.end && words.size() < Most; ++t) {
        const Tag tag = clauses[t].tag;
        if (t == trigger.token || (tag != Tag::Noun && tag != Tag::Propn && tag != Tag::Adj && tag != Tag::Verb))
            continue;
        if (clauses[t].relation == Relation::Conj && trigger.content >= 0 && clauses[t].head == trigger.content)
            break;
        const QString lemma = clauses[t].lemma.toLower();
        if (!words.contains(lemma))
            words.append(lemma);
    }
    return words;
}

} // namespace extract::events
