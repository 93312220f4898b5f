#pragma once

#include "model/extract/events/find/eventlexicon.h"
#include "model/extract/events/syntax.h"

namespace extract::events {

/// The event nouns of one sentence, as the verbs see them that carry, begin, sign or call them off.
class EventNouns {
public:
    EventNouns(const Clauses& clauses, const EventLexicon& lexicon)
        : m_clauses(clauses)
        , m_lexicon(lexicon)
    {
    }

    /// Those among the arguments of a verb with these relations, conjuncts included.
    std::vector<int> among(int verb, std::initializer_list<Relation> relations) const;
    /// Those that a verb of this class and kind takes its own kind and words from.
    std::vector<int> named(int verb, VerbClass verbClass, EventKind kind) const;

private:
    EventKind kindOf(int noun) const { return m_lexicon.noun(m_clauses[noun].lemma)->kind; }
    std::vector<int> byClass(int verb, VerbClass verbClass, EventKind kind) const;
    std::vector<int> forces(int verb) const;
    std::vector<int> sameKind(std::vector<int> nouns, EventKind kind) const;

    const Clauses& m_clauses;
    const EventLexicon& m_lexicon;
};

} // namespace extract::events
