#include "model/extract/clause/verbreading.h"

#include "model/extract/clause/verbgroup.h"

#include <algorithm>

namespace extract {

using language::Tense;
using language::VerbForm;

ToldTense toldTense(const SentenceTree& tree, int verb)
{
    if (const int aux = tree.dependent(verb, {Relation::Aux, Relation::AuxPass, Relation::Cop}); aux >= 0)
        return tree.formIs(aux, WordClass::Future)          ? ToldTense::Future
            : tree.formIs(aux, WordClass::PastAuxiliary)    ? ToldTense::Past
            : tree.formIs(aux, WordClass::PresentAuxiliary) ? ToldTense::Present
                                                            : ToldTense::None;
    const auto& features = tree[verb].features;
    if (features.verbForm != VerbForm::Finite)
        return ToldTense::None;
    return features.tense == Tense::Past   ? ToldTense::Past
        : features.tense == Tense::Present ? ToldTense::Present
                                           : ToldTense::None;
}

Modality modalityOf(const SentenceTree& tree, int verb)
{
    const auto& features = tree[verb].features;
    if (features.verbForm == VerbForm::Finite && features.tense == Tense::Past)
        return Modality::None;
    for (const int aux : tree.dependents(verb, {Relation::Aux})) {
        const QString word = tree.word(aux);
        if (tree.classes().has(word, WordClass::Future))
            return Modality::Will;
        if (tree.classes().has(word, WordClass::Would))
            return Modality::Would;
        if (tree.classes().has(word, WordClass::Modal))
            return Modality::Possible;
    }
    return Modality::None;
}

Aspect aspectOf(const SentenceTree& tree, int verb)
{
    const auto& features = tree[verb].features;
    const bool ing = features.verbForm == VerbForm::Gerund
        || (features.verbForm == VerbForm::Participle && features.tense == Tense::Present);
    if (ing && auxiliary(tree, verb, "be") >= 0)
        return Aspect::Progressive;
    return auxiliary(tree, verb, "have") >= 0 ? Aspect::Perfect : Aspect::Simple;
}

bool isDenied(const SentenceTree& tree, int token)
{
    for (const int below : tree.dependents(token)) {
        const Token& word = tree[below];
        if (word.features.negative && word.relation == Relation::Advmod)
            return true;
        const QString form = tree.word(below);
        if (below < token && tree.classes().has(form, WordClass::Negator))
            return true;
        if (word.relation == Relation::Det && form == QLatin1String("no"))
            return true;
        if (tree.is(below, {Relation::Nsubj, Relation::NsubjPass})
            && (tree.classes().has(form, WordClass::NegativePronoun)
                || tree.formIs(tree.range(below).first, WordClass::NegativeDeterminer)))
            return true;
    }
    const int object = tree.dependent(token, {Relation::Obj});
    return object >= 0 && tree[token].tag == Tag::Verb
        && std::ranges::any_of(tree.dependents(object, {Relation::Det}),
            [&](int below) { return tree.word(below) == QLatin1String("no"); });
}

VerbReading readVerb(const SentenceTree& tree, int verb)
{
    return {toldTense(tree, verb), aspectOf(tree, verb), isPassive(tree, verb) ? Voice::Passive : Voice::Active,
        isDenied(tree, verb) ? Polarity::Negative : Polarity::Positive, modalityOf(tree, verb)};
}

} // namespace extract
