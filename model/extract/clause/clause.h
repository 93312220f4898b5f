#pragma once

#include "model/extract/clause/actor.h"
#include "model/extract/clause/verbreading.h"

#include <vector>

namespace extract {

/// How a clause comes to its subject.
enum class SubjectOrigin : quint8 {
    None,
    Own, ///< "the mayor resigned"
    Relative, ///< the noun that a relative clause belongs to: "the mayor, who resigned"
    Modified, ///< the noun that a participle stands with: "the road closed on Monday"
    Shared, ///< that of the verb before it: "came and resigned"
    Controlled ///< that of the verb above it: "wants to resign"
};

/// A verb with what belongs to it: who, what, how it is told, and what stands around it. Indices are tokens of the
/// sentence, -1 for what is not there.
struct Clause {
    int verb = -1;
    int subject = -1;
    SubjectOrigin origin = SubjectOrigin::None;
    Actor actor; ///< whose act it is where somebody may be made to do it, as attributions read it
    int object = -1; ///< what is done something to: the subject in the passive
    int content = -1; ///< the verb of what is said, wanted or planned: "said that it closed", "plans to close"
    VerbReading reading;
    int mark = -1; ///< "if", "after", "that"
    bool isCondition = false; ///< "if", "unless", "until": what it tells is no fact
    int saidBy = -1; ///< the verb whose content it is: "said" for "the bridge closed"
};

Clause clauseOf(const SentenceTree& tree, int verb);
/// All clauses of a sentence, one a verb, in order of place.
std::vector<Clause> clausesOf(const SentenceTree& tree);

} // namespace extract
