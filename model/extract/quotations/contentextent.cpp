#include "model/extract/quotations/contentextent.h"

#include <algorithm>

namespace extract {

using language::TokenRange;
using language::VerbForm;

namespace {

/// Whether a noun phrase and a verb of saying begin at `i`.
bool saysAnew(const SentenceTree& tree, int i, const CueLexicon& verbs)
{
    int k = i;
    while (k < tree.size() && k < i + 8
        && (tree[k].tag == Tag::Det || tree[k].tag == Tag::Adj || tree[k].tag == Tag::Noun || tree[k].tag == Tag::Propn
            || tree[k].tag == Tag::Num || tree[k].tag == Tag::Pron))
        ++k;
    if (k == i || k >= tree.size())
        return false;
    while (k < tree.size() && (tree[k].tag == Tag::Adv || tree[k].tag == Tag::Aux))
        ++k;
    const Cue* cue = k < tree.size() ? verbCue(tree, k, verbs) : nullptr;
    return cue != nullptr && cue->takes(Frame::Quote) && cue->takes(Frame::That);
}

/// Whether "and noted that" begins at `i`: another cue verb for the same subject.
bool joinsCue(const SentenceTree& tree, int i, const CueLexicon& verbs)
{
    if (tree[i].tag != Tag::Cconj || i + 2 >= tree.size())
        return false;
    const int verb = tree[i + 1].tag == Tag::Adv || tree[i + 1].tag == Tag::Aux ? i + 2 : i + 1;
    const Cue* cue = verbCue(tree, verb, verbs);
    return cue != nullptr && cue->takes(Frame::Quote) && cue->takes(Frame::That)
        && tree[verb].features.verbForm != VerbForm::Gerund && tree[verb].features.verbForm != VerbForm::Infinitive;
}

/// Whether the words at `i` go on with another thing than what is said: ", adding that", ", according to".
bool turnsAway(const SentenceTree& tree, int i, const CueClause& clause, const CueLexicon& verbs)
{
    if (joinsCue(tree, i, verbs))
        return true;
    if (tree[i].tag != Tag::Punct || i + 1 >= tree.size())
        return false;
    const language::Token& next = tree[i + 1];
    if (next.lemma == u"accord" || next.lemma == u"according")
        return true;
    const bool participle = next.tag == Tag::Verb && next.features.verbForm != VerbForm::Finite
        && next.features.verbForm != VerbForm::Infinitive;
    if (participle && tree.head(i + 1) == clause.verb)
        return true;
    // Somebody else, or the same person, says something else: ", but officials said".
    int k = i + 1;
    while (k < tree.size() && (tree[k].tag == Tag::Cconj || tree[k].tag == Tag::Sconj))
        ++k;
    return saysAnew(tree, k, verbs);
}

/// Whether what begins at token `i` goes on with something else than what is said.
bool leaves(const SentenceTree& tree, int child)
{
    return tree.is(child,
        {Relation::Conj, Relation::Cc, Relation::Parataxis, Relation::Punct, Relation::Nsubj, Relation::NsubjPass});
}

/// Whether a modifier behind an object tells what is said, not when and where.
bool tellsMore(const SentenceTree& tree, int child)
{
    if (!tree.is(child,
            {Relation::Obl, Relation::Advcl, Relation::OblUnmarked, Relation::Advmod, Relation::NmodUnmarked,
                Relation::AdvclRelcl}))
        return true;
    const int mark = tree.dependent(child, {Relation::Case, Relation::Mark});
    return mark >= 0 && mark < child && tree.lemmaIs(mark, WordClass::Topic);
}

/// The content with the modifiers that follow it without a comma, to whichever word the tree may tie them.
TokenRange extended(const SentenceTree& tree, const CueClause& clause, const Complement& complement)
{
    TokenRange content = complement.content;
    while (content.end < tree.size() && tree.isUnder(content.end, clause.verb)) {
        int top = content.end;
        while (tree.head(top) != clause.verb)
            top = tree.head(top);
        const TokenRange range = tree.range(top);
        if (leaves(tree, top) || (!complement.whole && !tellsMore(tree, top))
            || (range.first < content.end && range.end <= content.end))
            break;
        if (range.first < content.end ? top < content.first : range.first > content.end)
            break;
        content.end = range.end;
    }
    return content;
}

/// The content with its parallels: "that … and that …", "to … and to …".
TokenRange withParallels(const SentenceTree& tree, const CueClause& clause, TokenRange content, const CueLexicon& verbs)
{
    const QString& first = tree[content.first].lemma;
    if (!tree.lemmaIs(content.first, WordClass::ContentOpener))
        return content;
    int i = content.end;
    if (i < tree.size() && tree[i].tag == Tag::Punct)
        ++i;
    if (i + 1 < tree.size() && tree[i].tag == Tag::Cconj && tree[i + 1].lemma == first)
        content.end = clauseEnd(tree, clause, {content.first, i + 1}, verbs);
    return content;
}

/// The content up to the first turn, without the agent of a passive and without verbs tied to its nouns.
TokenRange cut(const SentenceTree& tree, const CueClause& clause, TokenRange content, const CueLexicon& verbs)
{
    const int by = clause.passive ? clause.source.range.first - 1 : -1;
    if (by > content.first && tree[by].lemma == u"by")
        content.end = std::min(content.end, by);
    for (int i = content.first + 1; i < content.end; ++i) {
        const int head = tree.head(i);
        const bool foreign = tree.relation(i) == Relation::Conj && tree[i].tag == Tag::Verb && head >= content.first
            && (tree[head].tag == Tag::Noun || tree[head].tag == Tag::Propn) && tree.range(i).first > content.first;
        if (foreign)
            return {content.first, tree.range(i).first};
        if (isTurn(tree, i, verbs))
            return {content.first, i};
    }
    return content;
}

} // namespace

bool isTurn(const SentenceTree& tree, int i, const CueLexicon& verbs)
{
    if (joinsCue(tree, i, verbs))
        return true;
    if (tree[i].tag != Tag::Punct || i + 2 >= tree.size())
        return false;
    int k = i + 1;
    const bool linked =
        tree[k].tag == Tag::Cconj || tree[k].tag == Tag::Sconj || tree[k].lemma == u"with" || tree[k].lemma == u"as";
    k += linked ? 1 : 0;
    const Cue* cue = verbCue(tree, k, verbs);
    if (cue != nullptr && cue->takes(Frame::Quote) && cue->takes(Frame::That)
        && tree[k].features.verbForm != VerbForm::Finite)
        return true;
    return linked && saysAnew(tree, k, verbs);
}

int clauseEnd(const SentenceTree& tree, const CueClause& clause, TokenRange content, const CueLexicon& verbs)
{
    // Inside of what the tree takes as content only "…, and he said" is a turn.
    for (int k = content.first + 1; k + 2 < content.end; ++k) {
        if (tree[k].tag == Tag::Punct && tree[k + 1].tag == Tag::Cconj && saysAnew(tree, k + 2, verbs))
            return k;
    }
    int i = content.end;
    while (i < tree.size()) {
        if (turnsAway(tree, i, clause, verbs))
            break;
        ++i;
    }
    return i;
}

TokenRange contentExtent(
    const SentenceTree& tree, const CueClause& clause, const Complement& complement, const CueLexicon& verbs)
{
    return cut(tree, clause, withParallels(tree, clause, extended(tree, clause, complement), verbs), verbs);
}

} // namespace extract
