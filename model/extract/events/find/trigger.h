#pragma once

#include "model/extract/events/find/verbclass.h"
#include "model/records/eventrecord.h"
#include "model/records/quotation.h"

#include <vector>

namespace extract::events {

enum class TriggerForm { Verb, Noun };

/// Where a trigger stands in its sentence, from the strongest to the weakest place of an event.
enum class Standpoint { Main, Quoted, Subordinate, Modifier, Condition, Headline };

/// What a word means as an event: first as its row says, then as its arguments make it.
struct Sense {
    VerbClass verbClass = VerbClass::Open;
    EventKind kind = EventKind::Other;
    QString plover;
    QString meaning; ///< lemma of the verb that means it, whatever word names it
    bool isWeak = false; ///< not in the lexicon or only with the right arguments
    RuleId rule; ///< the row, or the step, that gave the kind; empty for a word of no table
    int witness = -1; ///< the word beside the trigger that the kind rests on, -1 for none
};

/// A word that may name an event, as it stands in its sentence. Tokens are indices in the sentence.
struct Trigger {
    int sentence = 0;
    int token = 0; ///< the word that names it
    int verb = -1; ///< the verb that carries its tense: itself, its light verb, or -1
    int controller = -1; ///< the verb of intention or phase above it, or -1
    int content = -1; ///< head of what was agreed, announced or denied, or -1
    TriggerForm form = TriggerForm::Verb;
    Sense sense;
    Standpoint standpoint = Standpoint::Main;
    std::vector<int> nouns; ///< event nouns of the same sentence that name it too
    std::vector<const Quotation*> quotations; ///< those whose content holds it
    bool isListed = false; ///< an entry of a chronology: dated head, present tense
    bool isDescribed = false; ///< told of as a state: "the summit is near"
    bool isDefinite = false; ///< "the summit", "this deal"
    bool isBare = false; ///< an infinitive or "-ing" form that nobody intends or plans
    int named = -1; ///< the named event that its words are a name of; index into Findings::entities, -1 for none
};

} // namespace extract::events
