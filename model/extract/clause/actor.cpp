#include "model/extract/clause/actor.h"

namespace extract {

using language::VerbForm;

namespace {

constexpr int MostSteps = 5;

bool isVerbal(const SentenceTree& tree, int i)
{
    return tree[i].tag == Tag::Verb || tree[i].tag == Tag::Aux;
}

bool isRelativePronoun(const Token& token)
{
    return token.features.pronounType == language::PronounType::Relative || token.lemma == u"who"
        || token.lemma == u"which" || (token.lemma == u"that" && token.tag == Tag::Pron);
}

Actor relative(const SentenceTree& tree, int verb, int subject)
{
    int clause = verb;
    while (clause >= 0 && !tree.is(clause, {Relation::AclRelcl, Relation::Acl}))
        clause = tree.head(clause);
    if (clause < 0 || tree.head(clause) < 0)
        return {subject, verb};
    return {subject, verb, tree.head(clause), clause};
}

Actor actorOf(const SentenceTree& tree, int verb, int steps);

/// The understood subject of an infinitive under `above`: its object, but not where the subject binds itself.
Actor controlled(const SentenceTree& tree, int verb, int above, int steps)
{
    const int object = tree.dependent(above, {Relation::Obj, Relation::Iobj});
    if (object >= 0 && object < verb && !tree.lemmaIs(above, WordClass::SubjectControl))
        return {object, verb};
    return actorOf(tree, above, steps + 1);
}

Actor actorOf(const SentenceTree& tree, int verb, int steps)
{
    if (steps > MostSteps)
        return {};
    if (const int subject = tree.dependent(verb, {Relation::Nsubj, Relation::NsubjOuter, Relation::NsubjPass});
        subject >= 0) {
        const bool pronoun = isRelativePronoun(tree[subject]) && tree.dependents(subject).empty();
        return pronoun ? relative(tree, verb, subject) : Actor{subject, verb};
    }
    const int above = tree.head(verb);
    if (above < 0)
        return {};
    const VerbForm form = tree[verb].features.verbForm;
    switch (tree.relation(verb)) {
    case Relation::Conj:
        return actorOf(tree, above, steps + 1);
    case Relation::Xcomp:
        return controlled(tree, verb, above, steps);
    case Relation::Advcl:
        return form == VerbForm::Finite || !isVerbal(tree, above) ? Actor{} : actorOf(tree, above, steps + 1);
    case Relation::Acl:
        return form == VerbForm::Infinitive ? Actor{} : Actor{above, verb};
    default:
        return {};
    }
}

} // namespace

Actor actorOf(const SentenceTree& tree, int verb)
{
    return actorOf(tree, verb, 0);
}

} // namespace extract
