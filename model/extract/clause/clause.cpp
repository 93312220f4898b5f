#include "model/extract/clause/clause.h"

#include "model/extract/clause/arguments.h"
#include "model/extract/clause/verbgroup.h"

namespace extract {

namespace {

SubjectOrigin originOf(const SentenceTree& tree, int verb, int subject)
{
    if (subject < 0)
        return SubjectOrigin::None;
    if (tree.head(subject) == verb)
        return SubjectOrigin::Own;
    if (tree.head(verb) == subject)
        return tree.relation(verb) == Relation::AclRelcl ? SubjectOrigin::Relative : SubjectOrigin::Modified;
    return tree.relation(verb) == Relation::Conj ? SubjectOrigin::Shared : SubjectOrigin::Controlled;
}

/// The verb that this one is the content of, also through conjuncts: "said that it closed and opened again".
int saidBy(const SentenceTree& tree, int verb)
{
    int at = verb;
    for (int steps = 0; steps < 4 && tree.relation(at) == Relation::Conj && tree.head(at) >= 0; ++steps)
        at = tree.head(at);
    const int above = tree.head(at);
    const bool isContent = above >= 0 && tree.is(at, {Relation::Ccomp, Relation::Parataxis});
    return isContent && tree[above].tag == Tag::Verb ? above : -1;
}

} // namespace

Clause clauseOf(const SentenceTree& tree, int verb)
{
    Clause clause;
    clause.verb = verb;
    clause.reading = readVerb(tree, verb);
    clause.subject = subjectOf(tree, verb);
    clause.origin = originOf(tree, verb, clause.subject);
    clause.actor = actorOf(tree, verb);
    clause.object = clause.reading.voice == Voice::Passive ? clause.subject : tree.dependent(verb, {Relation::Obj});
    if (clause.object < 0 && tree.dependent(verb, {Relation::Xcomp}) >= 0) // "asked the council to close it"
        clause.object = tree.dependent(verb, {Relation::Iobj});
    clause.content = tree.dependent(verb, {Relation::Ccomp, Relation::Xcomp});
    clause.mark = markOf(tree, verb);
    clause.isCondition = clause.mark >= 0 && tree.formIs(clause.mark, WordClass::Condition);
    clause.saidBy = saidBy(tree, verb);
    return clause;
}

std::vector<Clause> clausesOf(const SentenceTree& tree)
{
    std::vector<Clause> clauses;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].tag == Tag::Verb)
            clauses.push_back(clauseOf(tree, i));
    }
    return clauses;
}

} // namespace extract
