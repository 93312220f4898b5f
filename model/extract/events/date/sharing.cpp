#include "model/extract/events/date/sharing.h"

#include "model/base/isoneof.h"
#include "model/extract/clause/verbreading.h"

#include <algorithm>

namespace extract::events {

namespace {

/// Whether "and", "or" or "but" ties a conjunct to its head, at itself or at the last of the row. Without one the parse
/// has only put two clauses side by side: "X, whose term was extended on Monday, ruled it out".
bool isTied(const Clauses& clauses, int conjunct)
{
    for (const int other : clauses.dependents(clauses[conjunct].head, {Relation::Conj})) {
        if (other >= conjunct && clauses.dependent(other, {Relation::Cc}) >= 0)
            return true;
    }
    return false;
}

} // namespace

/// "While he won by much, she is ahead this year": two clauses told at different times share none.
bool mayShare(const Clauses& clauses, int verb, int other)
{
    const ToldTense mine = toldTense(clauses, verb);
    const ToldTense its = toldTense(clauses, other);
    return mine == its || mine == ToldTense::None || its == ToldTense::None;
}

/// The verb whose time a clause shares: the first conjunct, the verb above an infinitive or a "when" clause.
int sharedWith(const Clauses& clauses, int verb)
{
    const Token& token = clauses[verb];
    if (token.head < 0)
        return -1;
    switch (token.relation) {
    case Relation::Conj:
        return isTied(clauses, verb) ? token.head : -1;
    case Relation::Xcomp:
        return token.head;
    case Relation::Advcl: {
        const int mark = markOf(clauses, verb);
        if (mark < 0)
            return isFinite(clauses, verb) && !isLooseConjunct(clauses, verb) ? -1 : token.head;
        return clauses.formIs(mark, WordClass::Simultaneous) ? token.head : -1;
    }
    default:
        return -1;
    }
}

} // namespace extract::events
