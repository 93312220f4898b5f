#include "model/language/treerepairs.h"

namespace language {

namespace {

Token& at(Sentence& sentence, int i)
{
    return sentence.tokens[static_cast<size_t>(i)];
}

void repairArticle(Sentence& sentence, int article)
{
    Token& token = at(sentence, article);
    if (token.features.pronounType != PronounType::Article || token.head <= article
        || at(sentence, token.head).features.verbForm != VerbForm::Finite)
        return;
    const int verb = token.head;
    for (int noun = article + 1; noun < verb; ++noun) {
        const Token& next = at(sentence, noun);
        if (next.head != verb || (next.tag != Tag::Noun && next.tag != Tag::Propn))
            continue;
        token.head = noun;
        token.relation = Relation::Det;
        return;
    }
}

void repairConjunction(Sentence& sentence, int conjunction)
{
    Token& token = at(sentence, conjunction);
    if (token.relation != Relation::Cc || token.head <= conjunction)
        return;
    int above = token.head;
    while (above > conjunction && at(sentence, above).relation != Relation::Conj)
        above = at(sentence, above).head;
    if (above > conjunction && at(sentence, above).head < conjunction)
        token.head = above;
}

} // namespace

void repairTree(Sentence& sentence)
{
    for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
        repairArticle(sentence, i);
        repairConjunction(sentence, i);
    }
}

} // namespace language
