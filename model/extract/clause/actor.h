#pragma once

#include "model/extract/clause/sentencetree.h"

namespace extract {

/// Who does what a verb says, as an attribution needs it: the object of a verb that makes somebody do it ("asked him
/// to close it"), and the noun behind a relative pronoun. Stricter than `subjectOf`, which also reads what the parse
/// lost: a wrong speaker costs more than a missing one.
struct Actor {
    int token = -1; ///< -1 for none
    int verb = -1; ///< the verb whose clause is no part of the actor's noun phrase
    int antecedent = -1; ///< what a relative pronoun stands for
    int relativeVerb = -1; ///< the verb of that relative clause
};

Actor actorOf(const SentenceTree& tree, int verb);

} // namespace extract
