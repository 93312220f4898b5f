#include "model/extract/quotations/cueclause.h"

#include "model/extract/clause/actor.h"
#include "model/extract/clause/verbgroup.h"

#include <algorithm>

namespace extract {

using language::TokenRange;
using language::VerbForm;

namespace {

bool isVerbal(const SentenceTree& tree, int i)
{
    return tree[i].tag == Tag::Verb || tree[i].tag == Tag::Aux;
}

/// The word of a particle that stands right behind the verb or as its dependent.
int particleOf(const SentenceTree& tree, int verb, const QString& lemma, const CueLexicon& verbs)
{
    for (const int below : tree.dependents(verb)) {
        if (below > verb && below <= verb + 6 && verbs.find(lemma, tree[below].lemma.text()) != nullptr
            && tree[below].lemma != lemma)
            return below;
    }
    return -1;
}

SourcePhrase phraseAt(const SentenceTree& tree, int head, int without)
{
    SourcePhrase phrase{head, nounPhrase(tree, head, without), {}};
    return phrase;
}

/// "with Xi emphasizing": the noun phrase between "with" and a participle.
SourcePhrase companion(const SentenceTree& tree, int end)
{
    int i = end;
    while (i > 0
        && (tree[i - 1].tag == Tag::Propn || tree[i - 1].tag == Tag::Noun || tree[i - 1].tag == Tag::Adj
            || tree[i - 1].tag == Tag::Det))
        --i;
    if (i == 0 || i == end || tree[i - 1].lemma != u"with")
        return {};
    return {end - 1, {i, end}, {}};
}

/// The noun after "by" behind a passive verb, -1 for none.
int agentOf(const SentenceTree& tree, int verb)
{
    if (const int agent = tree.dependent(verb, {Relation::OblAgent}, verb); agent >= 0)
        return agent;
    for (int i = verb + 1; i < tree.size(); ++i) {
        if (tree[i].lemma == u"by" && tree.relation(i) == Relation::Case && tree.head(i) > i && tree.isUnder(i, verb)) {
            const Tag tag = tree[tree.head(i)].tag;
            return tag == Tag::Propn || tag == Tag::Pron || tag == Tag::Noun ? tree.head(i) : -1;
        }
    }
    return -1;
}

bool isNominal(const language::Token& token)
{
    return token.tag == Tag::Propn || token.tag == Tag::Noun || token.tag == Tag::Adj || token.tag == Tag::Det
        || token.tag == Tag::Num || token.tag == Tag::Pron;
}

/// "Ana Diaz, the mayor, called for": the subject where the tree takes the verb for a part of the noun phrase.
SourcePhrase strandedSubject(const SentenceTree& tree, int groupFirst)
{
    const int root = tree.sentence().root();
    if (groupFirst < 3 || root < 0 || root >= groupFirst || tree[groupFirst - 1].lemma != u","
        || !isNominal(tree[root]))
        return {};
    int first = 0;
    for (int i = 0; i < groupFirst; ++i) {
        if (tree[i].lemma == u":")
            first = i + 1;
        if (isVerbal(tree, i) && tree.dependent(i, {Relation::Nsubj, Relation::NsubjPass}) >= 0
            && tree.relation(i) != Relation::AclRelcl)
            return {};
    }
    if (!isNominal(tree[first]))
        return {};
    return {std::max(root, first), {first, groupFirst - 1}, {}};
}

/// "Tuesday: Ana Diaz announced": a day is nobody; the name stands before the verb.
SourcePhrase withoutDay(const SentenceTree& tree, SourcePhrase phrase, int groupFirst)
{
    if (phrase.head < 0 || !isTime(tree, phrase.head))
        return phrase;
    int first = groupFirst;
    while (first > 0 && isNominal(tree[first - 1]) && !isTime(tree, first - 1))
        --first;
    return first < groupFirst ? SourcePhrase{groupFirst - 1, {first, groupFirst}, {}} : SourcePhrase();
}

} // namespace

TokenRange nounPhrase(const SentenceTree& tree, int head, int without)
{
    TokenRange range = tree.range(head);
    if (without >= 0 && (without == head || tree.isUnder(without, head))) {
        const int cut = tree.range(without).first;
        if (cut > head)
            range.end = std::min(range.end, cut);
        else
            range = {head, std::min(range.end, head + 1)};
    }
    for (int i = range.first; i + 1 < range.end; ++i) {
        if (tree[i].lemma == u":" || tree[i].lemma == u";")
            range.first = i + 1;
    }
    while (range.end > range.first + 1 && (tree[range.end - 1].tag == Tag::Punct)) {
        const QString& word = tree[range.end - 1].lemma;
        if (word == u")" || word == u"]" || word == u"\"" || word == u"”" || word == u"’")
            break;
        --range.end;
    }
    // "the institute on Wednesday": the day belongs to the verb.
    if (range.end - 1 > head && isTime(tree, range.end - 1) && tree[range.end - 1].lemma.endsWith(u"day")) {
        --range.end;
        while (range.end - 1 > head
            && (tree[range.end - 1].tag == Tag::Adp || tree[range.end - 1].lemma == u"last"
                || tree[range.end - 1].lemma == u"late"))
            --range.end;
    }
    while (range.first < head
        && (tree[range.first].tag == Tag::Cconj || tree.is(range.first, {Relation::Case, Relation::Cc, Relation::Mark})
            || (tree[range.first].tag == Tag::Punct && tree[range.first].lemma == u",")))
        ++range.first;
    return range;
}

bool isTime(const SentenceTree& tree, int token)
{
    const QString& word = tree[token].lemma;
    if (word.endsWith(u"day") && word.size() > 5 && word.front().isUpper())
        return true;
    return tree[token].tag == Tag::Propn && tree.lemmaIs(token, WordClass::Month);
}

const Cue* verbCue(const SentenceTree& tree, int i, const CueLexicon& verbs)
{
    const language::Token& token = tree[i];
    if (token.tag != Tag::Verb)
        return nullptr;
    if (verbs.hasParticles(token.lemma)) {
        if (const int particle = particleOf(tree, i, token.lemma, verbs); particle >= 0)
            return verbs.find(token.lemma.text(), tree[particle].lemma.text());
    }
    const Cue* cue = verbs.find(token.lemma.text());
    // Unknown forms keep a letter too much as their lemma: "signalled" -> "signall".
    if (cue == nullptr && (token.lemma.endsWith(u"ll") || token.lemma.endsWith(u'e')))
        cue = verbs.find(QStringView(token.lemma.text()).chopped(1));
    return cue;
}

TokenRange verbGroup(const SentenceTree& tree, int verb, const Cue& cue)
{
    TokenRange group{verb, verb + 1};
    const auto belongs = [&](int i) {
        if (tree.is(i, {Relation::Aux, Relation::AuxPass, Relation::Advmod, Relation::Cop}) && tree[i].tag != Tag::Sconj
            && tree[i].features.pronounType == language::PronounType::None)
            return tree.head(i) == verb || (tree.head(i) > i && tree.head(i) < verb && tree.isUnder(i, verb));
        return false;
    };
    while (group.first > 0 && belongs(group.first - 1))
        --group.first;
    while (group.end < tree.size() && group.end < verb + 5) {
        const int i = group.end;
        const bool particle = !cue.particle.isEmpty() && tree[i].lemma == cue.particle && tree.head(i) == verb;
        const bool adverb = tree.head(i) == verb && tree.relation(i) == Relation::Advmod && tree[i].tag == Tag::Adv
            && tree.dependents(i).empty();
        const bool prt = tree.head(i) == verb && tree.relation(i) == Relation::CompoundPrt;
        if (!particle && !adverb && !prt)
            break;
        ++group.end;
    }
    return group;
}

SourcePhrase sourceSubject(const SentenceTree& tree, int verb)
{
    const Actor actor = actorOf(tree, verb);
    if (actor.token < 0)
        return {};
    SourcePhrase phrase = phraseAt(tree, actor.token, actor.verb);
    if (actor.antecedent >= 0)
        phrase.antecedent = nounPhrase(tree, actor.antecedent, actor.relativeVerb);
    return phrase;
}

CueClause cueClause(const SentenceTree& tree, int verb, const Cue& cue, const CueLexicon& verbs)
{
    CueClause clause{verb, &cue, verbGroup(tree, verb, cue), {}, isPlainlyPassive(tree, verb)};
    const bool bound = tree.dependent(verb, {Relation::Nsubj, Relation::NsubjPass, Relation::AuxPass}) >= 0;
    const SourcePhrase stranded = bound ? SourcePhrase() : strandedSubject(tree, clause.group.first);
    if (stranded.head >= 0) {
        clause.source = stranded;
        clause.passive = false;
    } else if (clause.passive) {
        const int agent = agentOf(tree, verb);
        if (agent >= 0)
            clause.source = phraseAt(tree, agent, -1);
    } else {
        clause.source = sourceSubject(tree, verb);
    }
    clause.source = withoutDay(tree, clause.source, clause.group.first);
    if (const SourcePhrase with = companion(tree, clause.group.first);
        with.head >= 0 && tree[verb].features.verbForm != VerbForm::Finite)
        clause.source = with;
    // An infinitive takes the verb before it into the cue ("went on to say", "tried to explain").
    int top = verb;
    while (tree.relation(top) == Relation::Xcomp && tree[top].features.verbForm != VerbForm::Finite) {
        const int above = tree.head(top);
        const Cue* governing = verbCue(tree, above, verbs);
        if (governing != nullptr && governing->takes(Frame::To))
            break;
        const TokenRange before = verbGroup(tree, above, {});
        int next = before.end;
        while (next < clause.group.first
            && (tree[next].tag == Tag::Part || tree[next].tag == Tag::Adv
                || tree.relation(next) == Relation::CompoundPrt))
            ++next;
        if (tree[above].tag != Tag::Verb || next != clause.group.first)
            break;
        clause.group.first = before.first;
        top = above;
    }
    if (top == verb && clause.group.first > 0 && tree[clause.group.first - 1].tag == Tag::Part
        && tree.head(clause.group.first - 1) == verb)
        --clause.group.first;
    return clause;
}

} // namespace extract
