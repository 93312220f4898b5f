#include "model/extract/clause/negation.h"

#include <algorithm>

namespace extract {

namespace {

bool isNo(const SentenceTree& tree, int token)
{
    return tree.word(token) == QLatin1String("no");
}

bool isNobody(const SentenceTree& tree, int subject)
{
    return tree.formIs(subject, WordClass::NegativePronoun)
        || tree.formIs(tree.range(subject).first, WordClass::NegativeDeterminer);
}

bool negates(const SentenceTree& tree, int below, int token)
{
    const Token& word = tree[below];
    if (word.features.negative && word.relation == Relation::Advmod)
        return true;
    if (below < token && tree.formIs(below, WordClass::Negator))
        return true;
    if (word.relation == Relation::Det && isNo(tree, below))
        return true;
    return (word.relation == Relation::Nsubj || word.relation == Relation::NsubjPass) && isNobody(tree, below);
}

} // namespace

int negatedBy(const SentenceTree& tree, int token)
{
    for (const int below : tree.dependents(token)) {
        if (negates(tree, below, token))
            return below;
    }
    const int object = tree.dependent(token, {Relation::Obj});
    if (object < 0 || tree[token].tag != Tag::Verb)
        return -1;
    const auto markers = tree.dependents(object, {Relation::Det});
    const auto no = std::ranges::find_if(markers, [&](int below) { return isNo(tree, below); });
    return no == markers.end() ? -1 : *no;
}

} // namespace extract
