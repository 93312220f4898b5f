#include "model/extract/quotations/contentextent.h"

#include <algorithm>

namespace extract {

using language::Relation;
using language::Tag;
using language::TokenRange;
using language::VerbForm;

namespace {

/// Whether a noun phrase and a verb of saying begin at `i`.
bool saysAnew(const Syntax& syntax, int i, const CueLexicon& verbs)
{
    int k = i;
    while (k < syntax.size() && k < i + 8
        && (syntax.token(k).tag == Tag::Det || syntax.token(k).tag == Tag::Adj || syntax.token(k).tag == Tag::Noun
            || syntax.token(k).tag == Tag::Propn || syntax.token(k).tag == Tag::Num
            || syntax.token(k).tag == Tag::Pron))
        ++k;
    if (k == i || k >= syntax.size())
        return false;
    while (k < syntax.size() && (syntax.token(k).tag == Tag::Adv || syntax.token(k).tag == Tag::Aux))
        ++k;
    const Cue* cue = k < syntax.size() ? verbCue(syntax, k, verbs) : nullptr;
    return cue != nullptr && cue->takes(Frame::Quote) && cue->takes(Frame::That);
}

/// Whether "and noted that" begins at `i`: another cue verb for the same subject.
bool joinsCue(const Syntax& syntax, int i, const CueLexicon& verbs)
{
    if (syntax.token(i).tag != Tag::Cconj || i + 2 >= syntax.size())
        return false;
    const int verb = syntax.token(i + 1).tag == Tag::Adv || syntax.token(i + 1).tag == Tag::Aux ? i + 2 : i + 1;
    const Cue* cue = verbCue(syntax, verb, verbs);
    return cue != nullptr && cue->takes(Frame::Quote) && cue->takes(Frame::That)
        && syntax.token(verb).features.verbForm != VerbForm::Gerund
        && syntax.token(verb).features.verbForm != VerbForm::Infinitive;
}

/// Whether the words at `i` go on with another thing than what is said: ", adding that", ", according to".
bool turnsAway(const Syntax& syntax, int i, const CueClause& clause, const CueLexicon& verbs)
{
    if (joinsCue(syntax, i, verbs))
        return true;
    if (syntax.token(i).tag != Tag::Punct || i + 1 >= syntax.size())
        return false;
    const language::Token& next = syntax.token(i + 1);
    if (next.lemma == u"accord" || next.lemma == u"according")
        return true;
    const bool participle = next.tag == Tag::Verb && next.features.verbForm != VerbForm::Finite
        && next.features.verbForm != VerbForm::Infinitive;
    if (participle && syntax.head(i + 1) == clause.verb)
        return true;
    // Somebody else, or the same person, says something else: ", but officials said".
    int k = i + 1;
    while (k < syntax.size() && (syntax.token(k).tag == Tag::Cconj || syntax.token(k).tag == Tag::Sconj))
        ++k;
    return saysAnew(syntax, k, verbs);
}

/// Whether what begins at token `i` goes on with something else than what is said.
bool leaves(const Syntax& syntax, int child)
{
    return syntax.is(child,
        {Relation::Conj, Relation::Cc, Relation::Parataxis, Relation::Punct, Relation::Nsubj, Relation::NsubjPass});
}

/// Whether a modifier behind an object tells what is said, not when and where.
bool tellsMore(const Syntax& syntax, int child)
{
    if (!syntax.is(child,
            {Relation::Obl, Relation::Advcl, Relation::OblUnmarked, Relation::Advmod, Relation::NmodUnmarked,
                Relation::AdvclRelcl}))
        return true;
    static constexpr QStringView words[] = {
        u"of", u"for", u"to", u"about", u"over", u"between", u"against", u"from", u"as", u"that", u"into"};
    const int mark = syntax.child(child, {Relation::Case, Relation::Mark});
    return mark >= 0 && mark < child
        && std::find(std::begin(words), std::end(words), syntax.token(mark).lemma) != std::end(words);
}

/// The content with the modifiers that follow it without a comma, to whichever word the tree may tie them.
TokenRange extended(const Syntax& syntax, const CueClause& clause, const Complement& complement)
{
    TokenRange content = complement.content;
    while (content.end < syntax.size() && syntax.isUnder(content.end, clause.verb)) {
        int top = content.end;
        while (syntax.head(top) != clause.verb)
            top = syntax.head(top);
        const TokenRange range = syntax.range(top);
        if (leaves(syntax, top) || (!complement.whole && !tellsMore(syntax, top))
            || (range.first < content.end && range.end <= content.end))
            break;
        if (range.first < content.end ? top < content.first : range.first > content.end)
            break;
        content.end = range.end;
    }
    return content;
}

/// The content with its parallels: "that … and that …", "to … and to …".
TokenRange withParallels(const Syntax& syntax, const CueClause& clause, TokenRange content, const CueLexicon& verbs)
{
    static constexpr QStringView words[] = {u"that", u"to", u"how", u"what", u"why", u"whether", u"where", u"when"};
    const QString& first = syntax.token(content.first).lemma;
    if (std::find(std::begin(words), std::end(words), first) == std::end(words))
        return content;
    int i = content.end;
    if (i < syntax.size() && syntax.token(i).tag == Tag::Punct)
        ++i;
    if (i + 1 < syntax.size() && syntax.token(i).tag == Tag::Cconj && syntax.token(i + 1).lemma == first)
        content.end = clauseEnd(syntax, clause, {content.first, i + 1}, verbs);
    return content;
}

/// The content up to the first turn, without the agent of a passive and without verbs tied to its nouns.
TokenRange cut(const Syntax& syntax, const CueClause& clause, TokenRange content, const CueLexicon& verbs)
{
    const int by = clause.passive ? clause.source.range.first - 1 : -1;
    if (by > content.first && syntax.token(by).lemma == u"by")
        content.end = std::min(content.end, by);
    for (int i = content.first + 1; i < content.end; ++i) {
        const int head = syntax.head(i);
        const bool foreign = syntax.relation(i) == Relation::Conj && syntax.token(i).tag == Tag::Verb
            && head >= content.first && (syntax.token(head).tag == Tag::Noun || syntax.token(head).tag == Tag::Propn)
            && syntax.range(i).first > content.first;
        if (foreign)
            return {content.first, syntax.range(i).first};
        if (isTurn(syntax, i, verbs))
            return {content.first, i};
    }
    return content;
}

} // namespace

bool isTurn(const Syntax& syntax, int i, const CueLexicon& verbs)
{
    if (joinsCue(syntax, i, verbs))
        return true;
    if (syntax.token(i).tag != Tag::Punct || i + 2 >= syntax.size())
        return false;
    int k = i + 1;
    const bool linked = syntax.token(k).tag == Tag::Cconj || syntax.token(k).tag == Tag::Sconj
        || syntax.token(k).lemma == u"with" || syntax.token(k).lemma == u"as";
    k += linked ? 1 : 0;
    const Cue* cue = verbCue(syntax, k, verbs);
    if (cue != nullptr && cue->takes(Frame::Quote) && cue->takes(Frame::That)
        && syntax.token(k).features.verbForm != VerbForm::Finite)
        return true;
    return linked && saysAnew(syntax, k, verbs);
}

int clauseEnd(const Syntax& syntax, const CueClause& clause, TokenRange content, const CueLexicon& verbs)
{
    // Inside of what the tree takes as content only "…, and he said" is a turn.
    for (int k = content.first + 1; k + 2 < content.end; ++k) {
        if (syntax.token(k).tag == Tag::Punct && syntax.token(k + 1).tag == Tag::Cconj
            && saysAnew(syntax, k + 2, verbs))
            return k;
    }
    int i = content.end;
    while (i < syntax.size()) {
        if (turnsAway(syntax, i, clause, verbs))
            break;
        ++i;
    }
    return i;
}

TokenRange contentExtent(
    const Syntax& syntax, const CueClause& clause, const Complement& complement, const CueLexicon& verbs)
{
    return cut(syntax, clause, withParallels(syntax, clause, extended(syntax, clause, complement), verbs), verbs);
}

} // namespace extract
