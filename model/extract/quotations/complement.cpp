#include "model/extract/quotations/sieves.h"

#include <algorithm>

namespace extract {

using language::Relation;
using language::Tag;
using language::TokenRange;
using language::VerbForm;

namespace {

bool asks(const Syntax& syntax, int clause)
{
    static constexpr QStringView words[] = { u"whether", u"if", u"how", u"what", u"why", u"who", u"when", u"where", u"which", u"whom", u"whose" };
    const TokenRange range = syntax.range(clause);
    for (int i = range.first; i < std::min(range.end, range.first + 2); ++i) {
        if (std::find(std::begin(words), std::end(words), syntax.token(i).lemma) != std::end(words))
            return true;
    }
    return false;
}

bool isInfinitive(const Syntax& syntax, int i)
{
    const int mark = syntax.child(i, { Relation::Mark, Relation::Aux, Relation::Case });
    return mark >= 0 && mark < i && syntax.token(mark).lemma == u"to"
        && (syntax.token(i).tag == Tag::Verb || syntax.token(mark).tag == Tag::Part || (i == mark + 1 && syntax.token(i).tag == Tag::Noun && syntax.relation(i) == Relation::Obl));
}

/// What a cue leads to: tokens of content, and a preposition that belongs to the cue.
struct Complement {
    TokenRange content;
    int preposition = -1;
    bool whole = true; ///< a clause, which takes in the times and places behind it
};

using Found = std::optional<Complement>;

/// Whether these tokens between cue and content are words of the content: a noun phrase and no time or place.
bool startsClauseAt(const Syntax& syntax, TokenRange gap)
{
    const language::Token& first = syntax.token(gap.first);
    if (first.tag == Tag::Adp || first.tag == Tag::Adv || first.tag == Tag::Punct || first.lemma.endsWith(u"day"))
        return false;
    for (int i = gap.first; i < gap.end; ++i) {
        if (syntax.token(i).tag == Tag::Punct && syntax.token(i).lemma != u"-")
            return false;
    }
    return true;
}

/// Whether a noun phrase and a verb of saying begin at `i`.
bool saysAnew(const Syntax& syntax, int i, const CueLexicon& verbs)
{
    int k = i;
    while (k < syntax.size() && k < i + 8 && (syntax.token(k).tag == Tag::Det || syntax.token(k).tag == Tag::Adj || syntax.token(k).tag == Tag::Noun
               || syntax.token(k).tag == Tag::Propn || syntax.token(k).tag == Tag::Num || syntax.token(k).tag == Tag::Pron))
        ++k;
    if (k == i || k >= syntax.size())
        return false;
    while (k < syntax.size() && (syntax.token(k).tag == Tag::Adv || syntax.token(k).tag == Tag::Aux))
        ++k;
    const Cue* cue = k < syntax.size() ? verbCue(syntax, k, verbs) : nullptr;
    return cue != nullptr && cue->takes(Frame::Quote) && cue->takes(Frame::That);
}

bool joinsCue(const Syntax& syntax, int i, const CueLexicon& verbs);

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
    const bool participle = next.tag == Tag::Verb && next.features.verbForm != VerbForm::Finite && next.features.verbForm != VerbForm::Infinitive;
    if (participle && syntax.head(i + 1) == clause.verb)
        return true;
    // Somebody else, or the same person, says something else: ", but officials said".
    int k = i + 1;
    while (k < syntax.size() && (syntax.token(k).tag == Tag::Cconj || syntax.token(k).tag == Tag::Sconj))
        ++k;
    return saysAnew(syntax, k, verbs);
}

/// Whether "and noted that" begins at `i`: another cue verb for the same subject.
bool joinsCue(const Syntax& syntax, int i, const CueLexicon& verbs)
{
    if (syntax.token(i).tag != Tag::Cconj || i + 2 >= syntax.size())
        return false;
    const int verb = syntax.token(i + 1).tag == Tag::Adv || syntax.token(i + 1).tag == Tag::Aux ? i + 2 : i + 1;
    const Cue* cue = verbCue(syntax, verb, verbs);
    return cue != nullptr && cue->takes(Frame::Quote) && cue->takes(Frame::That) && syntax.token(verb).features.verbForm != VerbForm::Gerund
        && syntax.token(verb).features.verbForm != VerbForm::Infinitive;
}

/// The end of what is said, when it is a clause: the end of the sentence or a turn away from it.
int clauseEnd(const Syntax& syntax, const CueClause& clause, TokenRange content, const CueLexicon& verbs)
{
    // Inside of what the tree takes as content only "…, and he said" is a turn.
    for (int k = content.first + 1; k + 2 < content.end; ++k) {
        if (syntax.token(k).tag == Tag::Punct && syntax.token(k + 1).tag == Tag::Cconj && saysAnew(syntax, k + 2, verbs))
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

Found clauseComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    const int below = syntax.child(clause.verb, { Relation::Ccomp }, clause.verb);
    if (below < 0)
        return std::nullopt;
    const bool wh = asks(syntax, below);
    if (wh ? !clause.cue->takes(Frame::Wh) && !clause.cue->takes(Frame::That) : !clause.cue->takes(Frame::That))
        return std::nullopt;
    TokenRange content = syntax.range(below);
    for (int i = clause.group.end; i < below; ++i) {
        const bool marks = syntax.token(i).tag == Tag::Sconj || syntax.relation(i) == Relation::Mark || clause.cue->takes(Frame::Quote);
        if (syntax.token(i).lemma == u"that" && marks) {
            content.first = i;
            break;
        }
    }
    for (int i = clause.group.end; i < content.first; ++i) {
        if (syntax.token(i).lemma == u";" || (clause.source.head < clause.verb && syntax.token(i).tag == Tag::Cconj))
            return std::nullopt;
    }
    // A clause that lost its first words to a wrong tree gets them back.
    if (!clause.cue->takes(Frame::Addressee) && syntax.token(content.first).lemma != u"that" && content.first > clause.group.end && content.first < clause.group.end + 20
        && clause.source.head < clause.verb && startsClauseAt(syntax, { clause.group.end, content.first }))
        content.first = clause.group.end;
    const bool main = syntax.is(clause.verb, { Relation::Root, Relation::Parataxis, Relation::Conj, Relation::Advcl, Relation::Ccomp });
    if (main && clause.cue->takes(Frame::Quote))
        content.end = clauseEnd(syntax, clause, content, verbs);
    return Complement { content, -1 };
}

/// What follows a verb of saying when the tree ties it to something else.
Found looseComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::That) || clause.cue->takes(Frame::Addressee) || clause.source.head < 0 || clause.source.head > clause.verb)
        return std::nullopt;
    int first = clause.group.end;
    for (int i = first; i < std::min(syntax.size(), first + 8) && syntax.token(i).tag != Tag::Verb && syntax.token(i).tag != Tag::Punct; ++i) {
        if (syntax.token(i).lemma == u"that" && (syntax.token(i).tag == Tag::Sconj || clause.cue->takes(Frame::Quote))) {
            first = i;
            break;
        }
    }
    if (first + 2 >= syntax.size())
        return std::nullopt;
    const language::Token& next = syntax.token(first);
    const bool that = next.lemma == u"that" && (next.tag == Tag::Sconj || first > clause.group.end);
    if (!that && (!clause.cue->takes(Frame::Quote) || !startsClauseAt(syntax, { first, first + 1 }) || next.tag == Tag::Cconj || next.tag == Tag::Part || next.tag == Tag::Sconj))
        return std::nullopt;
    for (int i = first + 1; i < syntax.size(); ++i) {
        const bool finite = syntax.token(i).tag == Tag::Aux || (syntax.token(i).tag == Tag::Verb && syntax.token(i).features.verbForm == VerbForm::Finite);
        if (syntax.token(i).tag == Tag::Punct && syntax.token(i).lemma != u"-" && !that)
            break;
        if (finite)
            return Complement { { first, clauseEnd(syntax, clause, { first, i }, verbs) }, -1 };
    }
    return std::nullopt;
}

Found infinitiveComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    int below = -1;
    for (const int child : syntax.children(clause.verb)) {
        if (child > clause.verb && syntax.is(child, { Relation::Xcomp, Relation::Ccomp, Relation::Advcl, Relation::Obl }) && isInfinitive(syntax, child)) {
            below = child;
            break;
        }
    }
    if (below < 0)
        return std::nullopt;
    const int object = syntax.child(clause.verb, { Relation::Obj, Relation::Iobj }, clause.verb);
    const TokenRange range = syntax.range(below);
    if (object >= 0 && object < below && syntax.range(object).end <= range.first) {
        if (clause.cue->takes(Frame::Recipient))
            return Complement { range, -1 };
        if (clause.cue->takes(Frame::Order))
            return Complement { { syntax.range(object).first, range.end }, -1 };
        return std::nullopt;
    }
    const bool own = syntax.relation(below) == Relation::Ccomp && syntax.child(below, { Relation::Nsubj, Relation::NsubjPass }) >= 0;
    if (own && !clause.cue->takes(Frame::Order))
        return std::nullopt;
    if (!own && (!clause.cue->takes(Frame::To) || syntax.relation(below) == Relation::Advcl))
        return std::nullopt;
    if (syntax.token(range.first).lemma == u"for" && clause.cue->prepositions.contains(u"for"))
        return Complement { { range.first + 1, range.end }, range.first };
    return Complement { range, -1 };
}

Found gerundComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::Ing))
        return std::nullopt;
    const int below = syntax.child(clause.verb, { Relation::Xcomp, Relation::Ccomp }, clause.verb);
    if (below < 0 || isInfinitive(syntax, below) || !syntax.token(below).lemma.size()
        || (syntax.token(below).features.verbForm != VerbForm::Gerund && syntax.token(below).features.verbForm != VerbForm::Participle))
        return std::nullopt;
    return Complement { syntax.range(below), -1 };
}

Found predicateComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::Predicate))
        return std::nullopt;
    const int object = syntax.child(clause.verb, { Relation::Obj });
    const int below = syntax.child(clause.verb, { Relation::Xcomp, Relation::Ccomp, Relation::Advcl }, clause.verb);
    if (below < 0 || isInfinitive(syntax, below))
        return std::nullopt;
    TokenRange content = syntax.range(below);
    if (object > clause.verb && object < content.first)
        content.first = syntax.range(object).first;
    else if (object >= 0 && object < clause.verb && syntax.token(object).features.pronounType == language::PronounType::None)
        return std::nullopt;
    return Complement { content, -1 };
}

Found asComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::As))
        return std::nullopt;
    const int object = syntax.child(clause.verb, { Relation::Obj }, clause.verb);
    if (object < 0)
        return std::nullopt;
    for (const int below : syntax.children(clause.verb)) {
        const int mark = below > object ? syntax.child(below, { Relation::Case, Relation::Mark }) : -1;
        if (mark >= 0 && syntax.token(mark).lemma == u"as")
            return Complement { { syntax.range(object).first, syntax.range(below).end }, -1 };
    }
    return std::nullopt;
}

Found prepositionComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    for (const int below : syntax.children(clause.verb)) {
        if (below < clause.verb || !syntax.is(below, { Relation::Obl, Relation::Advcl, Relation::Nmod, Relation::OblAgent }))
            continue;
        const int mark = syntax.child(below, { Relation::Case, Relation::Mark });
        if (mark < 0 || mark > below || !clause.cue->prepositions.contains(syntax.token(mark).lemma))
            continue;
        if (syntax.range(below).first < mark || mark > clause.group.end + 3 || isTime(syntax.token(below)))
            continue;
        return Complement { { mark + 1, syntax.range(below).end }, mark, false };
    }
    return std::nullopt;
}

Found objectComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::Object))
        return std::nullopt;
    const int object = syntax.child(clause.verb, { Relation::Obj }, clause.verb);
    if (object < 0 || syntax.token(object).features.reflexive || syntax.token(object).features.pronounType == language::PronounType::Relative)
        return std::nullopt;
    const TokenRange range = syntax.range(object);
    // "saying it would fail": the tree took the subject of what is said for an object.
    if (clause.cue->takes(Frame::That) && range.end < syntax.size() && range.first >= clause.group.end) {
        const language::Token& next = syntax.token(range.end);
        const bool finite = next.tag == Tag::Aux || (next.tag == Tag::Verb && next.features.verbForm == VerbForm::Finite);
        if (finite && !syntax.isUnder(range.end, object))
            return Complement { { range.first, clauseEnd(syntax, clause, { range.first, range.end }, verbs) }, -1 };
    }
    return Complement { range, -1, false };
}

Found complementOf(const Syntax& syntax, const CueClause& clause, const CueLexicon& verbs)
{
    using Finder = Found (*)(const Syntax&, const CueClause&, const CueLexicon&);
    static constexpr Finder finders[] = { infinitiveComplement, predicateComplement, gerundComplement, clauseComplement, asComplement,
        prepositionComplement, objectComplement, looseComplement };
    const int below = syntax.child(clause.verb, { Relation::Ccomp }, clause.verb);
    if (below >= 0 && (syntax.token(syntax.range(below).first).lemma == u"that" || asks(syntax, below))) {
        if (const Found found = clauseComplement(syntax, clause, verbs))
            return found;
    }
    for (const Finder find : finders) {
        if (const Found found = find(syntax, clause, verbs); found && found->content.first < found->content.end)
            return found;
    }
    return std::nullopt;
}

/// Words in marks right behind the cue that the tree has not tied to it.
TextSpan quotedAfter(const Place& place, const CueClause& clause)
{
    const Syntax& syntax = place.syntax;
    if (!clause.cue->takes(Frame::Quote))
        return {};
    int end = clause.group.end;
    const int object = syntax.child(clause.verb, { Relation::Obj }, clause.verb);
    const bool taken = object >= 0 && !place.isQuoted(object) && !clause.cue->takes(Frame::Addressee);
    if (clause.source.head >= clause.verb)
        end = std::max(end, clause.source.range.end);
    for (int i = end; i < syntax.size() && i < end + 14 && !place.isQuoted(i); ++i) {
        const bool loose = syntax.token(i).tag == Tag::Verb && (syntax.token(i).features.verbForm == VerbForm::Finite || verbCue(syntax, i, place.cues.verbs) != nullptr);
        if (loose)
            return {};
        const int stretch = place.reading.stretchAfter(syntax.token(i).span.end);
        const bool led = i + 1 < syntax.size() && (syntax.token(i).lemma == u":" || (syntax.token(i).lemma == u"," && !taken));
        if (stretch >= 0 && led)
            return place.reading.stretches()[static_cast<size_t>(stretch)].span;
    }
    const int stretch = place.reading.stretchAfter(syntax.token(end - 1).span.end);
    if (stretch < 0 || (taken && object < end))
        return {};
    // Without a comma the words in marks are only the begin of what is said.
    TextSpan quoted = place.reading.stretches()[static_cast<size_t>(stretch)].span;
    const bool led = end < syntax.size() && syntax.token(end).tag == Tag::Punct && !place.isQuoted(end);
    int next = end;
    while (next < syntax.size() && syntax.token(next).span.begin < quoted.end)
        ++next;
    const Tag tag = next < syntax.size() ? syntax.token(next).tag : Tag::Punct;
    if (!led && (tag == Tag::Noun || tag == Tag::Verb || tag == Tag::Aux || tag == Tag::Propn))
        quoted.end = place.reading.trimmed({ quoted.begin, syntax.sentence().span.end }).end;
    return quoted;
}

/// Whether what begins at token `i` goes on with something else than what is said.
bool leaves(const Syntax& syntax, int child)
{
    return syntax.is(child, { Relation::Conj, Relation::Cc, Relation::Parataxis, Relation::Punct, Relation::Nsubj, Relation::NsubjPass });
}

/// Whether a modifier behind an object tells what is said, not when and where.
bool tellsMore(const Syntax& syntax, int child)
{
    if (!syntax.is(child, { Relation::Obl, Relation::Advcl, Relation::OblUnmarked, Relation::Advmod, Relation::NmodUnmarked, Relation::AdvclRelcl }))
        return true;
    static constexpr QStringView words[] = { u"of", u"for", u"to", u"about", u"over", u"between", u"against", u"from", u"as", u"that", u"into" };
    const int mark = syntax.child(child, { Relation::Case, Relation::Mark });
    return mark >= 0 && mark < child && std::find(std::begin(words), std::end(words), syntax.token(mark).lemma) != std::end(words);
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
        if (leaves(syntax, top) || (!complement.whole && !tellsMore(syntax, top)) || (range.first < content.end && range.end <= content.end))
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
    static constexpr QStringView words[] = { u"that", u"to", u"how", u"what", u"why", u"whether", u"where", u"when" };
    const QString& first = syntax.token(content.first).lemma;
    if (std::find(std::begin(words), std::end(words), first) == std::end(words))
        return content;
    int i = content.end;
    if (i < syntax.size() && syntax.token(i).tag == Tag::Punct)
        ++i;
    if (i + 1 < syntax.size() && syntax.token(i).tag == Tag::Cconj && syntax.token(i + 1).lemma == first)
        content.end = clauseEnd(syntax, clause, { content.first, i + 1 }, verbs);
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
    const bool linked = syntax.token(k).tag == Tag::Cconj || syntax.token(k).tag == Tag::Sconj || syntax.token(k).lemma == u"with" || syntax.token(k).lemma == u"as";
    k += linked ? 1 : 0;
    const Cue* cue = verbCue(syntax, k, verbs);
    if (cue != nullptr && cue->takes(Frame::Quote) && cue->takes(Frame::That) && syntax.token(k).features.verbForm != VerbForm::Finite)
        return true;
    return linked && saysAnew(syntax, k, verbs);
}

namespace {

/// The content up to the first turn, without the agent of a passive and without verbs tied to its nouns.
TokenRange cut(const Syntax& syntax, const CueClause& clause, TokenRange content, const CueLexicon& verbs)
{
    const int by = clause.passive ? clause.source.range.first - 1 : -1;
    if (by > content.first && syntax.token(by).lemma == u"by")
        content.end = std::min(content.end, by);
    for (int i = content.first + 1; i < content.end; ++i) {
        const int head = syntax.head(i);
        const bool foreign = syntax.relation(i) == Relation::Conj && syntax.token(i).tag == Tag::Verb && head >= content.first
            && (syntax.token(head).tag == Tag::Noun || syntax.token(head).tag == Tag::Propn) && syntax.range(i).first > content.first;
        if (foreign)
            return { content.first, syntax.range(i).first };
        if (isTurn(syntax, i, verbs))
            return { content.first, i };
    }
    return content;
}

Attribution attributionOf(const Place& place, const CueClause& clause, const Complement& complement)
{
    const Syntax& syntax = place.syntax;
    const CueLexicon& verbs = place.cues.verbs;
    TokenRange cue = clause.group;
    if (complement.preposition == cue.end)
        ++cue.end;
    Attribution found { Sieve::Clause, place.sentence, place.span(cue), place.span(clause.source.range), place.span(clause.source.antecedent), {} };
    const TextSpan content = place.reading.withWholeStretches(place.reading.trimmed(syntax.span(cut(syntax, clause, withParallels(syntax, clause, extended(syntax, clause, complement), verbs), verbs))));
    if (clause.passive && !clause.cue->takes(Frame::Addressee)) {
        const int subject = syntax.child(clause.verb, { Relation::NsubjPass, Relation::Nsubj });
        if (subject >= 0 && place.reading.stretchAt(content.begin) < 0)
            found.content.push_back(place.reading.trimmed(syntax.span(nounPhrase(syntax, subject, clause.verb))));
    }
    found.content.push_back(content);
    return found;
}

} // namespace

std::optional<Attribution> findComplement(const Place& place, const CueClause& clause)
{
    const Syntax& syntax = place.syntax;
    Found complement = complementOf(syntax, clause, place.cues.verbs);
    const TextSpan quoted = quotedAfter(place, clause);
    if (clause.passive && clause.source.head < 0)
        return std::nullopt;
    if (!complement && quoted.isEmpty())
        return std::nullopt;
    if (!quoted.isEmpty() && (!complement || !syntax.span(complement->content).overlaps(quoted))) {
        return Attribution { Sieve::Quoted, place.sentence, place.span(clause.group), place.span(clause.source.range),
            place.span(clause.source.antecedent), { quoted } };
    }
    if (clause.source.head < 0)
        return std::nullopt;
    return attributionOf(place, clause, *complement);
}

} // namespace extract
