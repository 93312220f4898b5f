#pragma once

#include "model/extract/events/find/bindings.h"
#include "model/extract/events/find/trigger.h"
#include "model/extract/events/reading.h"

namespace extract::events {

/// What the place of a verb in its sentence says about the event that it may tell.
class VerbPlace {
public:
    VerbPlace(const Reading& reading, int sentence, const EventLexicon& lexicon)
        : m_reading(reading)
        , m_clauses(reading.clauses(sentence))
        , m_sentence(sentence)
        , m_lexicon(lexicon)
    {
    }

    /// "there is": the event is what there is.
    bool isExistential(int verb) const;
    /// Whether the verb tells anything: no attribute, no preposition ("following"), no part of a name.
    bool isPredicate(int verb) const;
    /// Verbs of intention, attempt and phase whose event is the infinitive below them.
    bool lendsItsEvent(int verb, VerbClass verbClass) const;
    /// "plans to show the grains on 11 October": what is planned with a date is an event, whatever its verb.
    bool isPlannedForADay(const Binding& binding) const;
    /// The step that refuses the verb: it says what was agreed, or begins a week. Null where it may name an event.
    const char* refusalOf(int verb, const Binding& binding) const;
    /// An infinitive or "-ing" form that tells no event by itself.
    bool isBareOf(int verb, EventKind kind, const Binding& binding) const;
    /// What is agreed or said; an infinitive that the parse took for one of purpose counts for verbs of agreeing.
    int contentOf(int verb, VerbClass verbClass) const;
    /// "agreed to resume X and collaborate on Y" where the parse hangs the second infinitive on the first verb.
    bool isSecondContent(int verb) const;
    /// Where the event stands that stands at `own` by its verb alone.
    Standpoint standpointOf(int verb, Standpoint own, const Binding& binding) const;

private:
    bool isCounterfactual(int verb) const;
    bool isOutcome(int verb, EventKind kind) const;

    const Reading& m_reading;
    const Clauses& m_clauses;
    int m_sentence;
    const EventLexicon& m_lexicon;
};

/// Verbs that only say that an event begins, goes on, ends or happens.
bool isPhase(VerbClass verbClass);

/// An entry of a chronology: its paragraph is headed by a date ("Monday, Feb. 6: …").
bool isListed(const Reading& reading, int sentence);

} // namespace extract::events
