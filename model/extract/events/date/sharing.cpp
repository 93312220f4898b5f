#include "model/extract/events/date/sharing.h"

#include "model/base/isoneof.h"

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

/// When a clause is told to be, as its verb says it; `Any` where the verb takes that from another one.
enum class Telling { Any, Past, Present, Future };

Telling tellingOf(const Clauses& clauses, int verb)
{
    for (const int aux : clauses.dependents(verb, {Relation::Aux, Relation::AuxPass, Relation::Cop})) {
        if (clauses.word(aux).startsWith(u'’'))
            return Telling::Any; // "he’d" is "he had" as often as "he would"
        if (clauses.formIs(aux, WordClass::Future))
            return Telling::Future;
        if (clauses.formIs(aux, WordClass::PastAuxiliary))
            return Telling::Past;
        if (clauses.formIs(aux, WordClass::PresentAuxiliary))
            return Telling::Present;
        return Telling::Any;
    }
    const auto& features = clauses[verb].features;
    if (features.verbForm != language::VerbForm::Finite)
        return Telling::Any;
    return features.tense == language::Tense::Past   ? Telling::Past
        : features.tense == language::Tense::Present ? Telling::Present
                                                     : Telling::Any;
}

} // namespace

/// "While he won by much, she is ahead this year": two clauses told at different times share none.
bool mayShare(const Clauses& clauses, int verb, int other)
{
    const Telling mine = tellingOf(clauses, verb);
    const Telling its = tellingOf(clauses, other);
    return mine == its || mine == Telling::Any || its == Telling::Any;
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
