#include "model/extract/clause/verbgroup.h"

#include "model/base/isoneof.h"
#include "model/extract/clause/arguments.h"

#include <algorithm>

namespace extract {

QString particleOf(const SentenceTree& tree, int verb)
{
    if (const int particle = tree.dependent(verb, {Relation::CompoundPrt}); particle >= 0)
        return tree[particle].lemma;
    const int next = verb + 1;
    if (next >= tree.size())
        return {};
    const Token& token = tree[next];
    if (token.tag == Tag::Adp || (token.tag == Tag::Adv && token.head == verb))
        return token.lemma;
    return {};
}

bool isFinite(const SentenceTree& tree, int verb)
{
    if (tree[verb].features.verbForm == language::VerbForm::Finite)
        return true;
    return std::ranges::any_of(tree.dependents(verb, {Relation::Aux, Relation::AuxPass, Relation::Cop}), [&](int aux) {
        return tree[aux].features.verbForm == language::VerbForm::Finite || tree[aux].tag == Tag::Aux;
    });
}

bool isToldInPast(const SentenceTree& tree, int verb, int controller)
{
    for (const int at : {verb, controller}) {
        if (at < 0)
            continue;
        const auto& features = tree[at].features;
        if (features.verbForm == language::VerbForm::Finite && features.tense == language::Tense::Past)
            return true;
        const int be = auxiliary(tree, at, WordClass::Helping);
        if (be >= 0 && tree[be].features.tense == language::Tense::Past)
            return true;
        if (auxiliary(tree, at, "have") >= 0 && tree.dependents(at, {Relation::Aux}).size() == 1)
            return true; // "has promised"
    }
    return false;
}

bool isBare(const SentenceTree& tree, int verb)
{
    const auto& features = tree[verb].features;
    const bool ing = features.verbForm == language::VerbForm::Gerund
        || (features.verbForm == language::VerbForm::Participle && features.tense == language::Tense::Present);
    return (ing || features.verbForm == language::VerbForm::Infinitive)
        && tree.dependent(verb, {Relation::Aux, Relation::AuxPass}) < 0;
}

int auxiliary(const SentenceTree& tree, int verb, WordClass wordClass)
{
    for (const int aux : tree.dependents(verb, {Relation::Aux, Relation::AuxPass, Relation::Cop})) {
        if (tree.lemmaIs(aux, wordClass))
            return aux;
    }
    return -1;
}

int auxiliary(const SentenceTree& tree, int verb, const char* lemma)
{
    for (const int aux : tree.dependents(verb, {Relation::Aux, Relation::AuxPass, Relation::Cop})) {
        if (tree[aux].lemma == QLatin1String(lemma))
            return aux;
    }
    return -1;
}

bool isLooseParticiple(const SentenceTree& tree, int verb)
{
    const auto& features = tree[verb].features;
    if (tree[verb].relation == Relation::Appos && tree[verb].tag == Tag::Verb && features.tense == language::Tense::Past
        && tree.dependent(verb, {Relation::AuxPass}) < 0)
        return true;
    if (!isOneOf(tree[verb].relation, {Relation::Acl, Relation::Amod})
        || features.verbForm != language::VerbForm::Participle || features.tense != language::Tense::Past
        || tree.dependent(verb, {Relation::AuxPass, Relation::OblAgent}) >= 0)
        return false;
    return tree.dependent(verb, {Relation::Obj, Relation::Ccomp}) >= 0 || tree.lemmaIs(verb, WordClass::Intransitive);
}

bool isLooseConjunct(const SentenceTree& tree, int verb)
{
    const auto& features = tree[verb].features;
    return tree[verb].relation == Relation::Advcl && markOf(tree, verb) < 0
        && features.verbForm == language::VerbForm::Finite && features.tense == language::Tense::Past
        && tree.dependent(verb, {Relation::Aux}) < 0;
}

int reducedHead(const SentenceTree& tree, int verb)
{
    if (verb < 2 || tree[verb].features.verbForm == language::VerbForm::Finite || tree[verb - 1].tag != Tag::Punct
        || tree[verb - 2].tag != Tag::Noun
        || tree.dependent(verb, {Relation::Aux, Relation::AuxPass, Relation::Obj}) >= 0)
        return -1;
    for (int next = verb + 1; next < tree.size(); ++next) {
        if (tree[next].tag != Tag::Verb || tree.dependent(next, {Relation::Nsubj, Relation::NsubjPass}) >= 0)
            continue;
        const int aux = tree.dependent(next, {Relation::Aux, Relation::AuxPass});
        if (aux > verb + 1 && tree[aux - 1].tag == Tag::Punct)
            return verb - 2;
    }
    return -1;
}

bool isPassive(const SentenceTree& tree, int verb)
{
    if (reducedHead(tree, verb) >= 0)
        return true;
    if (isLooseParticiple(tree, verb))
        return false;
    if (tree.dependent(verb, {Relation::AuxPass}) >= 0)
        return true;
    const Token& token = tree[verb];
    const bool hasSubject = tree.dependent(verb, {Relation::Nsubj, Relation::NsubjPass}) >= 0;
    const bool byOthers = tree.dependent(verb, {Relation::Obj}) < 0
        && std::ranges::any_of(tree.dependents(verb, {Relation::Obl}),
            [&](int oblique) { return prepositionOf(tree, oblique) == QLatin1String("by"); });
    if (hasSubject && !byOthers && tree.dependent(verb, {Relation::Aux, Relation::OblAgent}) < 0)
        return false; // a past tense that looks like a participle: "the senator called for"
    return token.features.passive || tree.dependent(verb, {Relation::NsubjPass}) >= 0
        || (token.features.verbForm == language::VerbForm::Participle && token.features.tense == language::Tense::Past
            && isOneOf(token.relation, {Relation::Acl, Relation::Amod}));
}

bool isPlainlyPassive(const SentenceTree& tree, int verb)
{
    if (tree.dependent(verb, {Relation::AuxPass, Relation::NsubjPass}) >= 0)
        return true;
    return tree[verb].features.passive && tree.dependent(verb, {Relation::Nsubj, Relation::Obj}) < 0
        && tree[verb].features.verbForm == language::VerbForm::Participle;
}

bool isPhaseOfTime(const SentenceTree& tree, int verb)
{
    return verb > 0 && tree[verb].features.verbForm != language::VerbForm::Finite
        && tree.lemmaIs(verb, WordClass::Phase) && tree.lemmaIs(verb - 1, WordClass::Period);
}

} // namespace extract
