#include "model/extract/quotations/reportingclause.h"

#include <algorithm>

namespace extract {

using language::TokenRange;
using language::VerbForm;

namespace {

bool isComma(const language::Token& token)
{
    return token.tag == Tag::Punct
        && (token.lemma == u"," || token.lemma == u"-" || token.lemma == u"—" || token.lemma == u"–"
            || token.lemma == u"--");
}

bool startsComplement(const Place& place, int i, int verb)
{
    const SentenceTree& tree = place.tree;
    for (const int below : tree.dependents(verb)) {
        if (below > verb && tree.is(below, {Relation::Ccomp, Relation::Parataxis, Relation::Conj})
            && tree.range(below).first == i)
            return true;
    }
    return place.isQuoted(i);
}

/// Subject, verb group and the modifiers that follow them, without what is said.
TokenRange clauseTokens(const Place& place, const CueClause& clause)
{
    const SentenceTree& tree = place.tree;
    TokenRange tokens = clause.group;
    if (clause.source.head >= 0 && tree.head(clause.source.head) == clause.verb) {
        tokens.first = std::min(tokens.first, clause.source.range.first);
        tokens.end = std::max(tokens.end, clause.source.range.end);
    }
    while (tokens.end < tree.size()) {
        int i = tokens.end;
        if (isComma(tree[i]) && i + 1 < tree.size())
            ++i;
        const bool below =
            tree.isUnder(i, clause.verb) || (clause.source.head >= 0 && tree.isUnder(i, clause.source.head));
        const bool said =
            std::any_of(tree.dependents(clause.verb).begin(), tree.dependents(clause.verb).end(), [&](int child) {
                return tree.is(child, {Relation::Ccomp, Relation::Conj, Relation::Parataxis, Relation::Advcl})
                    && tree.range(child).first <= i && i < tree.range(child).end;
            });
        if (!below || said || startsComplement(place, i, clause.verb) || tree[i].tag == Tag::Punct)
            break;
        tokens.end = i + 1;
    }
    return tokens;
}

/// Whether nothing but closing punctuation follows in the sentence.
bool endsSentence(const SentenceTree& tree, int i)
{
    while (i < tree.size() && tree[i].tag == Tag::Punct)
        ++i;
    return i >= tree.size();
}

bool isMain(const SentenceTree& tree, const CueClause& clause)
{
    if (tree.is(clause.verb, {Relation::Root, Relation::Parataxis, Relation::Ccomp, Relation::Dep}))
        return true;
    if (tree.relation(clause.verb) == Relation::Conj || tree.relation(clause.verb) == Relation::Advcl)
        return clause.source.head >= 0 && tree.head(clause.source.head) == clause.verb;
    return false;
}

/// From the begin of the sentence that holds the stretch, unless the stretch is a sentence by itself.
qsizetype contentBegin(const Place& place, const QuotedStretch& stretch)
{
    const int sentence = place.reading.sentenceAt(stretch.span.begin);
    if (sentence < 0)
        return stretch.span.begin;
    const qsizetype begin = place.reading.sentences()[static_cast<size_t>(sentence)].span.begin;
    return std::min(begin, stretch.span.begin);
}

/// What stands before an aside: a quotation that ends there, or the clause before the comma.
TextSpan contentBefore(const Place& place, TokenRange tokens, qsizetype from)
{
    const qsizetype begin = place.tree[tokens.first].span.begin;
    if (const int stretch = place.reading.stretchBefore(begin); stretch >= 0) {
        const QuotedStretch& quoted = place.reading.stretches()[static_cast<size_t>(stretch)];
        const qsizetype sentenceBegin = contentBegin(place, quoted);
        const TextSpan whole{
            sentenceBegin < quoted.span.begin && from <= sentenceBegin ? sentenceBegin : quoted.span.begin,
            quoted.span.end};
        return place.reading.withWholeStretches(place.reading.trimmed(whole));
    }
    return place.reading.withWholeStretches(place.reading.trimmed({from, begin}));
}

/// What goes on behind an aside in the same sentence, or in the next one where that is quoted.
TextSpan contentAfter(const Place& place, const CueClause& clause, TokenRange tokens, bool quotedBefore)
{
    const SentenceTree& tree = place.tree;
    const qsizetype end = tree[tokens.end - 1].span.end;
    if (endsSentence(tree, tokens.end)) {
        const QStringView view = place.reading.text().view();
        qsizetype i = end;
        while (i < view.size() && (view[i] == u'.' || view[i] == u':' || (view[i].isSpace() && view[i] != u'\n')))
            ++i;
        const int stretch = quotedBefore ? place.reading.stretchAt(i) : -1;
        if (stretch >= 0 && place.reading.stretches()[static_cast<size_t>(stretch)].span.begin == i)
            return place.reading.stretches()[static_cast<size_t>(stretch)].span;
        return {};
    }
    if (const int stretch = place.reading.stretchAfter(end); stretch >= 0) {
        const TextSpan quoted = place.reading.stretches()[static_cast<size_t>(stretch)].span;
        return quoted;
    }
    if (quotedBefore || !isComma(tree[tokens.end]))
        return {};
    // Behind "said Ana Diaz" only the rest of a clause may go on; else it is an apposition.
    const bool inverted = clause.source.head > clause.verb;
    if (inverted && tokens.end + 1 < tree.size() && tree[tokens.end + 1].tag != Tag::Verb
        && tree[tokens.end + 1].tag != Tag::Aux)
        return {};
    return place.reading.withWholeStretches(place.reading.trimmed({end, place.tree.sentence().span.end}));
}

bool hasComplementAfter(const SentenceTree& tree, int verb)
{
    return tree.dependent(verb, {Relation::Ccomp, Relation::Xcomp}, verb) >= 0;
}

} // namespace

std::optional<Attribution> findAside(const Place& place, const CueClause& clause)
{
    const SentenceTree& tree = place.tree;
    if (!(clause.cue->takes(Frame::Quote) || clause.cue->takes(Frame::That)) || clause.source.head < 0 || clause.passive
        || !isMain(tree, clause) || clause.source.antecedent.first < clause.source.antecedent.end)
        return std::nullopt;
    const int object = tree.dependent(clause.verb, {Relation::Obj}, clause.verb);
    if (object >= 0 && !place.isQuoted(object) && !clause.cue->takes(Frame::Addressee)
        && !tree[object].lemma.endsWith(u"day") && tree[object].lemma != u"it")
        return std::nullopt;
    TokenRange tokens = clauseTokens(place, clause);
    const bool as = tokens.first > 0 && tree[tokens.first - 1].lemma == u"as"
        && tree.is(tokens.first - 1, {Relation::Mark, Relation::Advmod});
    if (as)
        --tokens.first;
    const int quotedBefore = place.reading.stretchBefore(tree[tokens.first].span.begin);
    const bool comma = tokens.first > 0 && isComma(tree[tokens.first - 1]);
    const bool between = comma && tokens.end < tree.size() && isComma(tree[tokens.end]);
    const bool first = tokens.first == 0 && quotedBefore < 0;
    if (first && !as)
        return std::nullopt;
    if (!first && quotedBefore < 0 && !(comma && (between || isStatement(tree, tokens.first))))
        return std::nullopt;
    if (!clause.cue->takes(Frame::Quote) && !as && !endsSentence(tree, tokens.end))
        return std::nullopt;
    const bool left = !first;
    if (left && !between && hasComplementAfter(tree, clause.verb)
        && !(quotedBefore >= 0 && place.reading.stretchAfter(tree[tokens.end - 1].span.end) >= 0))
        return std::nullopt;
    Attribution found{quotedBefore >= 0 ? Sieve::Quoted : Sieve::Aside, place.sentence, place.span(clause.group),
        place.span(clause.source.range), {}, {}, clause.cue->rule};
    if (left)
        found.content.push_back(contentBefore(place, tokens, place.reading.statementBegin(tree.sentence())));
    if (const TextSpan after = contentAfter(place, clause, tokens, quotedBefore >= 0); !after.isEmpty())
        found.content.push_back(after);
    std::erase_if(found.content, [](TextSpan span) { return span.isEmpty(); });
    if (found.content.empty())
        return std::nullopt;
    return found;
}

} // namespace extract
