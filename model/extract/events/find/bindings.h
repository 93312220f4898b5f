#pragma once

#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/syntax.h"

namespace extract::events {

/// How a verb is bound to the verb above it, for the reading of infinitives and clauses.
struct Binding {
    int controller = -1; ///< verb or adjective above the infinitive, -1 when there is none
    VerbClass controllerClass = VerbClass::Open;
    bool isContent = false; ///< it says what was agreed, announced, demanded or denied
};
/// Verbs that are no event of their own but lend one to their noun or clause.
bool isWeak(VerbClass verbClass);
Binding bindingOf(const Clauses& clauses, int verb, const EventLexicon& lexicon);

/// Class of the verb with its particle.
VerbEntry entryOf(const Clauses& clauses, int verb, const EventLexicon& lexicon);

/// "is to VERB", "were to be VERBed".
bool isToInfinitive(const Clauses& clauses, int verb, QStringView text);

} // namespace extract::events
