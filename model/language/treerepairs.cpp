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

/// "The mill will close, the firm said in June": what follows a verb with nothing between belongs to it, not to a
/// clause that stands before it and below it.
void repairReach(Sentence& sentence, int modifier)
{
    Token& token = at(sentence, modifier);
    const bool modifies = token.relation == Relation::Obl || token.relation == Relation::OblUnmarked
        || token.relation == Relation::Advmod;
    if (!modifies || token.head < 0 || token.head >= modifier)
        return;
    int above = at(sentence, token.head).head;
    while (above >= 0 && (above < token.head || above > modifier))
        above = at(sentence, above).head;
    if (above < 0)
        return;
    for (int between = above + 1; between < modifier; ++between) {
        if (at(sentence, between).tag == Tag::Punct)
            return;
    }
    token.head = above;
}

bool isPassiveParticiple(const Token& token)
{
    return token.tag == Tag::Verb && token.features.verbForm == VerbForm::Participle
        && token.features.tense == Tense::Past;
}

/// "the number of suspended accounts": behind a preposition a past participle is an attribute of its noun.
void repairAttribute(Sentence& sentence, int verb)
{
    Token& token = at(sentence, verb);
    if (verb == 0 || !isPassiveParticiple(token) || token.relation != Relation::Acl || token.head >= verb)
        return;
    Token& before = at(sentence, verb - 1);
    if (before.head != verb || before.relation != Relation::Mark || before.tag != Tag::Adp)
        return;
    int noun = -1;
    for (int i = verb + 1; i < static_cast<int>(sentence.tokens.size()); ++i) {
        const Token& below = at(sentence, i);
        if (below.head != verb)
            continue;
        if (below.relation != Relation::Obj || noun >= 0 || (below.tag != Tag::Noun && below.tag != Tag::Propn))
            return; // more than a noun: no attribute
        noun = i;
    }
    if (noun < 0)
        return;
    at(sentence, noun).head = token.head;
    at(sentence, noun).relation = Relation::Nmod;
    before.head = noun;
    before.relation = Relation::Case;
    token.head = noun;
    token.relation = Relation::Amod;
}

/// "the schedule published Thursday, …": a past participle right behind a noun says more of the noun.
void repairReduced(Sentence& sentence, int verb)
{
    Token& token = at(sentence, verb);
    if (verb == 0 || !isPassiveParticiple(token) || token.relation != Relation::Advcl || token.head <= verb)
        return;
    const Token& noun = at(sentence, verb - 1);
    for (int i = 0; i < verb; ++i) {
        if (at(sentence, i).head == verb)
            return; // "if asked, …"
    }
    if (noun.tag != Tag::Noun || noun.head == verb)
        return;
    token.head = verb - 1;
    token.relation = Relation::Acl;
}

} // namespace

void repairTree(Sentence& sentence)
{
    for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
        repairArticle(sentence, i);
        repairConjunction(sentence, i);
        repairAttribute(sentence, i);
        repairReduced(sentence, i);
        repairReach(sentence, i);
    }
}

} // namespace language
