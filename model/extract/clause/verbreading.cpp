#include "model/extract/clause/verbreading.h"

#include "model/extract/clause/negation.h"
#include "model/extract/clause/verbgroup.h"

namespace extract {

using language::Tense;
using language::VerbForm;

ToldTense toldTense(const SentenceTree& tree, int verb)
{
    if (const int aux = tree.dependent(verb, {Relation::Aux, Relation::AuxPass, Relation::Cop}); aux >= 0) {
        if (tree.word(aux).startsWith(u'’'))
            return ToldTense::None; // "he’d" is "he had" as often as "he would"
        return tree.formIs(aux, WordClass::Future)          ? ToldTense::Future
            : tree.formIs(aux, WordClass::PastAuxiliary)    ? ToldTense::Past
            : tree.formIs(aux, WordClass::PresentAuxiliary) ? ToldTense::Present
                                                            : ToldTense::None;
    }
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
        if (word.startsWith(u'’'))
            continue;
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

VerbReading readVerb(const SentenceTree& tree, int verb)
{
    return {toldTense(tree, verb), aspectOf(tree, verb), isPassive(tree, verb) ? Voice::Passive : Voice::Active,
        negatedBy(tree, verb) >= 0 ? Polarity::Negative : Polarity::Positive, modalityOf(tree, verb)};
}

} // namespace extract
