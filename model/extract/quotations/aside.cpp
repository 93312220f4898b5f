#include "model/extract/quotations/reportingclause.h"

#include <algorithm>

namespace extract {

using language::Relation;
using language::Tag;
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
    const Syntax& syntax = place.syntax;
    for (const int below : syntax.children(verb)) {
        if (below > verb && syntax.is(below, {Relation::Ccomp, Relation::Parataxis, Relation::Conj})
            && syntax.range(below).first == i)
            return true;
    }
    return place.isQuoted(i);
}

/// Subject, verb group and the modifiers that follow them, without what is said.
TokenRange clauseTokens(const Place& place, const CueClause& clause)
{
    const Syntax& syntax = place.syntax;
    TokenRange tokens = clause.group;
    if (clause.source.head >= 0 && syntax.head(clause.source.head) == clause.verb) {
        tokens.first = std::min(tokens.first, clause.source.range.first);
        tokens.end = std::max(tokens.end, clause.source.range.end);
    }
    while (tokens.end < syntax.size()) {
        int i = tokens.end;
        if (isComma(syntax.token(i)) && i + 1 < syntax.size())
            ++i;
        const bool below =
            syntax.isUnder(i, clause.verb) || (clause.source.head >= 0 && syntax.isUnder(i, clause.source.head));
        const bool said =
            std::any_of(syntax.children(clause.verb).begin(), syntax.children(clause.verb).end(), [&](int child) {
                return syntax.is(child, {Relation::Ccomp, Relation::Conj, Relation::Parataxis, Relation::Advcl})
                    && syntax.range(child).first <= i && i < syntax.range(child).end;
            });
        if (!below || said || startsComplement(place, i, clause.verb) || syntax.token(i).tag == Tag::Punct)
            break;
        tokens.end = i + 1;
    }
    return tokens;
}

/// Whether nothing but closing punctuation follows in the sentence.
bool endsSentence(const Syntax& syntax, int i)
{
    while (i < syntax.size() && syntax.token(i).tag == Tag::Punct)
        ++i;
    return i >= syntax.size();
}

bool isMain(const Syntax& syntax, const CueClause& clause)
{
    if (syntax.is(clause.verb, {Relation::Root, Relation::Parataxis, Relation::Ccomp, Relation::Dep}))
        return true;
    if (syntax.relation(clause.verb) == Relation::Conj || syntax.relation(clause.verb) == Relation::Advcl)
        return clause.source.head >= 0 && syntax.head(clause.source.head) == clause.verb;
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
    const qsizetype begin = place.syntax.token(tokens.first).span.begin;
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
    const Syntax& syntax = place.syntax;
    const qsizetype end = syntax.token(tokens.end - 1).span.end;
    if (endsSentence(syntax, tokens.end)) {
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
    if (quotedBefore || !isComma(syntax.token(tokens.end)))
        return {};
    // Behind "said Ana Diaz" only the rest of a clause may go on; else it is an apposition.
    const bool inverted = clause.source.head > clause.verb;
    if (inverted && tokens.end + 1 < syntax.size() && syntax.token(tokens.end + 1).tag != Tag::Verb
        && syntax.token(tokens.end + 1).tag != Tag::Aux)
        return {};
    return place.reading.withWholeStretches(place.reading.trimmed({end, place.syntax.sentence().span.end}));
}

bool hasComplementAfter(const Syntax& syntax, int verb)
{
    return syntax.child(verb, {Relation::Ccomp, Relation::Xcomp}, verb) >= 0;
}

} // namespace

std::optional<Attribution> findAside(const Place& place, const CueClause& clause)
{
    const Syntax& syntax = place.syntax;
    if (!(clause.cue->takes(Frame::Quote) || clause.cue->takes(Frame::That)) || clause.source.head < 0 || clause.passive
        || !isMain(syntax, clause) || clause.source.antecedent.first < clause.source.antecedent.end)
        return std::nullopt;
    const int object = syntax.child(clause.verb, {Relation::Obj}, clause.verb);
    if (object >= 0 && !place.isQuoted(object) && !clause.cue->takes(Frame::Addressee)
        && !syntax.token(object).lemma.endsWith(u"day") && syntax.token(object).lemma != u"it")
        return std::nullopt;
    TokenRange tokens = clauseTokens(place, clause);
    const bool as = tokens.first > 0 && syntax.token(tokens.first - 1).lemma == u"as"
        && syntax.is(tokens.first - 1, {Relation::Mark, Relation::Advmod});
    if (as)
        --tokens.first;
    const int quotedBefore = place.reading.stretchBefore(syntax.token(tokens.first).span.begin);
    const bool comma = tokens.first > 0 && isComma(syntax.token(tokens.first - 1));
    const bool between = comma && tokens.end < syntax.size() && isComma(syntax.token(tokens.end));
    const bool first = tokens.first == 0 && quotedBefore < 0;
    if (first && !as)
        return std::nullopt;
    if (!first && quotedBefore < 0 && !(comma && (between || isStatement(syntax, tokens.first))))
        return std::nullopt;
    if (!clause.cue->takes(Frame::Quote) && !as && !endsSentence(syntax, tokens.end))
        return std::nullopt;
    const bool left = !first;
    if (left && !between && hasComplementAfter(syntax, clause.verb)
        && !(quotedBefore >= 0 && place.reading.stretchAfter(syntax.token(tokens.end - 1).span.end) >= 0))
        return std::nullopt;
    Attribution found{quotedBefore >= 0 ? Sieve::Quoted : Sieve::Aside, place.sentence, place.span(clause.group),
        place.span(clause.source.range), {}, {}};
    if (left)
        found.content.push_back(contentBefore(place, tokens, place.reading.statementBegin(syntax.sentence())));
    if (const TextSpan after = contentAfter(place, clause, tokens, quotedBefore >= 0); !after.isEmpty())
        found.content.push_back(after);
    std::erase_if(found.content, [](TextSpan span) { return span.isEmpty(); });
    if (found.content.empty())
        return std::nullopt;
    return found;
}

} // namespace extract
