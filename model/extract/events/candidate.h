#pragma once

#include "model/extract/events/arguments/eventmention.h"
#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/reading.h"
#include "model/extract/events/relate/clusters.h"
#include "model/extract/events/relate/event.h"

namespace extract::events {

/// A mention as the stages of dating and showing take it.
struct Candidate {
    int sentence = 0;
    int token = 0; ///< the word that names it
    int verb = -1; ///< the verb that carries its tense: itself, its light verb, or -1
    int controller = -1; ///< the verb of intention or phase above it, or -1
    int content = -1; ///< head of what was agreed, announced or denied, or -1
    TriggerForm form = TriggerForm::Verb;
    VerbClass verbClass = VerbClass::Open;
    EventKind kind = EventKind::Other;
    QString plover;
    QString meaning; ///< lemma of the verb that means it, whatever word names it
    Standpoint standpoint = Standpoint::Main;
    std::vector<int> nouns; ///< event nouns of the same sentence that name it too
    bool isListed = false; ///< an entry of a chronology: dated head, present tense
    bool isGeneric = false; ///< habit, state or comment
    bool isBare = false; ///< an infinitive or "-ing" form that nobody intends or plans
    bool isWeak = false; ///< not in the lexicon or only with the right arguments

    EventStatus status = EventStatus::Occurred;
    std::vector<Participant> participants;
    EventTime when;
    std::vector<const Quotation*> quotations;
    double salience = 0;
    double confidence = 0;
    int mergedInto = -1; ///< index of the candidate it is a mention of
    QStringList words; ///< contentWords
};

Candidate candidateOf(const Trigger& trigger);
Candidate candidateOf(const Reading& reading, const EventMention& mention, const Cluster& cluster);
int standFor(const std::vector<Candidate>& candidates, int index);

} // namespace extract::events
