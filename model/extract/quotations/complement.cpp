#include "model/extract/quotations/contentextent.h"
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
    static constexpr QStringView words[] = {
        u"whether", u"if", u"how", u"what", u"why", u"who", u"when", u"where", u"which", u"whom", u"whose"};
    const TokenRange range = syntax.range(clause);
    for (int i = range.first; i < std::min(range.end, range.first + 2); ++i) {
        if (std::find(std::begin(words), std::end(words), syntax.token(i).lemma) != std::end(words))
            return true;
    }
    return false;
}

bool isInfinitive(const Syntax& syntax, int i)
{
    const int mark = syntax.child(i, {Relation::Mark, Relation::Aux, Relation::Case});
    return mark >= 0 && mark < i && syntax.token(mark).lemma == u"to"
        && (syntax.token(i).tag == Tag::Verb || syntax.token(mark).tag == Tag::Part
            || (i == mark + 1 && syntax.token(i).tag == Tag::Noun && syntax.relation(i) == Relation::Obl));
}

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

Found clauseComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    const int below = syntax.child(clause.verb, {Relation::Ccomp}, clause.verb);
    if (below < 0)
        return std::nullopt;
    const bool wh = asks(syntax, below);
    if (wh ? !clause.cue->takes(Frame::Wh) && !clause.cue->takes(Frame::That) : !clause.cue->takes(Frame::That))
        return std::nullopt;
    TokenRange content = syntax.range(below);
    for (int i = clause.group.end; i < below; ++i) {
        const bool marks = syntax.token(i).tag == Tag::Sconj || syntax.relation(i) == Relation::Mark
            || clause.cue->takes(Frame::Quote);
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
    if (!clause.cue->takes(Frame::Addressee) && syntax.token(content.first).lemma != u"that"
        && content.first > clause.group.end && content.first < clause.group.end + 20 && clause.source.head < clause.verb
        && startsClauseAt(syntax, {clause.group.end, content.first}))
        content.first = clause.group.end;
    const bool main =
        syntax.is(clause.verb, {Relation::Root, Relation::Parataxis, Relation::Conj, Relation::Advcl, Relation::Ccomp});
    if (main && clause.cue->takes(Frame::Quote))
        content.end = clauseEnd(syntax, clause, content, verbs);
    return Complement{content, -1};
}

/// "told the council that the bridge was safe": the tree may take what was said for a relative clause.
Found addresseeComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::Addressee) || !clause.cue->takes(Frame::That))
        return std::nullopt;
    const int object = syntax.child(clause.verb, {Relation::Obj, Relation::Iobj}, clause.verb);
    const int below = object >= 0 ? syntax.child(object, {Relation::AclRelcl, Relation::Acl}, object) : -1;
    if (below < 0)
        return std::nullopt;
    const TokenRange content = syntax.range(below);
    const int subject = syntax.child(below, {Relation::Nsubj, Relation::NsubjPass, Relation::Expl});
    if (syntax.token(content.first).lemma != u"that" || subject <= content.first)
        return std::nullopt;
    return Complement{content, -1};
}

/// What follows a verb of saying when the tree ties it to something else.
Found looseComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::That) || clause.source.head < 0 || clause.source.head > clause.verb)
        return std::nullopt;
    const bool hasAddressee = clause.cue->takes(Frame::Addressee);
    int first = clause.group.end;
    for (int i = first; i < std::min(syntax.size(), first + 8) && syntax.token(i).tag != Tag::Verb
         && syntax.token(i).tag != Tag::Punct;
         ++i) {
        if (syntax.token(i).lemma == u"that"
            && (syntax.token(i).tag == Tag::Sconj || clause.cue->takes(Frame::Quote))) {
            first = i;
            break;
        }
    }
    if (first + 2 >= syntax.size() || (hasAddressee && syntax.token(first).lemma != u"that"))
        return std::nullopt;
    const language::Token& next = syntax.token(first);
    const bool that = next.lemma == u"that" && (next.tag == Tag::Sconj || first > clause.group.end);
    if (!that
        && (!clause.cue->takes(Frame::Quote) || !startsClauseAt(syntax, {first, first + 1}) || next.tag == Tag::Cconj
            || next.tag == Tag::Part || next.tag == Tag::Sconj))
        return std::nullopt;
    for (int i = first + 1; i < syntax.size(); ++i) {
        const bool finite = syntax.token(i).tag == Tag::Aux
            || (syntax.token(i).tag == Tag::Verb && syntax.token(i).features.verbForm == VerbForm::Finite);
        if (syntax.token(i).tag == Tag::Punct && syntax.token(i).lemma != u"-" && !that)
            break;
        if (finite)
            return Complement{{first, clauseEnd(syntax, clause, {first, i}, verbs)}, -1};
    }
    return std::nullopt;
}

Found infinitiveComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    int below = -1;
    for (const int child : syntax.children(clause.verb)) {
        if (child > clause.verb && syntax.is(child, {Relation::Xcomp, Relation::Ccomp, Relation::Advcl, Relation::Obl})
            && isInfinitive(syntax, child)) {
            below = child;
            break;
        }
    }
    if (below < 0)
        return std::nullopt;
    const int object = syntax.child(clause.verb, {Relation::Obj, Relation::Iobj}, clause.verb);
    const TokenRange range = syntax.range(below);
    if (object >= 0 && object < below && syntax.range(object).end <= range.first) {
        if (clause.cue->takes(Frame::Recipient))
            return Complement{range, -1};
        if (clause.cue->takes(Frame::Order))
            return Complement{{syntax.range(object).first, range.end}, -1};
        return std::nullopt;
    }
    const bool own =
        syntax.relation(below) == Relation::Ccomp && syntax.child(below, {Relation::Nsubj, Relation::NsubjPass}) >= 0;
    if (own && !clause.cue->takes(Frame::Order))
        return std::nullopt;
    if (!own && (!clause.cue->takes(Frame::To) || syntax.relation(below) == Relation::Advcl))
        return std::nullopt;
    if (syntax.token(range.first).lemma == u"for" && clause.cue->prepositions.contains(u"for"))
        return Complement{{range.first + 1, range.end}, range.first};
    return Complement{range, -1};
}

Found gerundComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::Ing))
        return std::nullopt;
    const int below = syntax.child(clause.verb, {Relation::Xcomp, Relation::Ccomp}, clause.verb);
    if (below < 0 || isInfinitive(syntax, below) || !syntax.token(below).lemma.size()
        || (syntax.token(below).features.verbForm != VerbForm::Gerund
            && syntax.token(below).features.verbForm != VerbForm::Participle))
        return std::nullopt;
    return Complement{syntax.range(below), -1};
}

Found predicateComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::Predicate))
        return std::nullopt;
    // "The lander, called Vikram, …" is what it is called, not what it calls something.
    if (syntax.relation(clause.verb) == Relation::Acl
        && syntax.token(clause.verb).features.tense != language::Tense::Present
        && syntax.token(clause.verb).features.verbForm != VerbForm::Gerund)
        return std::nullopt;
    const int object = syntax.child(clause.verb, {Relation::Obj});
    const int below = syntax.child(clause.verb, {Relation::Xcomp, Relation::Ccomp, Relation::Advcl}, clause.verb);
    if (below < 0 || isInfinitive(syntax, below))
        return std::nullopt;
    TokenRange content = syntax.range(below);
    if (object > clause.verb && object < content.first)
        content.first = syntax.range(object).first;
    else if (object >= 0 && object < clause.verb
        && syntax.token(object).features.pronounType == language::PronounType::None)
        return std::nullopt;
    return Complement{content, -1};
}

Found asComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::As))
        return std::nullopt;
    const int object = syntax.child(clause.verb, {Relation::Obj}, clause.verb);
    if (object < 0)
        return std::nullopt;
    for (const int below : syntax.children(clause.verb)) {
        const int mark = below > object ? syntax.child(below, {Relation::Case, Relation::Mark}) : -1;
        if (mark >= 0 && syntax.token(mark).lemma == u"as")
            return Complement{{syntax.range(object).first, syntax.range(below).end}, -1};
    }
    return std::nullopt;
}

Found prepositionComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    for (const int below : syntax.children(clause.verb)) {
        if (below < clause.verb
            || !syntax.is(below, {Relation::Obl, Relation::Advcl, Relation::Nmod, Relation::OblAgent}))
            continue;
        const int mark = syntax.child(below, {Relation::Case, Relation::Mark});
        if (mark < 0 || mark > below || !clause.cue->prepositions.contains(syntax.token(mark).lemma))
            continue;
        if (syntax.range(below).first < mark || mark > clause.group.end + 3 || isTime(syntax.token(below)))
            continue;
        return Complement{{mark + 1, syntax.range(below).end}, mark, false};
    }
    return std::nullopt;
}

Found objectComplement(const Syntax& syntax, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::Object))
        return std::nullopt;
    const int object = syntax.child(clause.verb, {Relation::Obj}, clause.verb);
    if (object < 0 || syntax.token(object).features.reflexive
        || syntax.token(object).features.pronounType == language::PronounType::Relative)
        return std::nullopt;
    const TokenRange range = syntax.range(object);
    // "saying it would fail": the tree took the subject of what is said for an object.
    if (clause.cue->takes(Frame::That) && range.end < syntax.size() && range.first >= clause.group.end) {
        const language::Token& next = syntax.token(range.end);
        const bool finite =
            next.tag == Tag::Aux || (next.tag == Tag::Verb && next.features.verbForm == VerbForm::Finite);
        if (finite && !syntax.isUnder(range.end, object))
            return Complement{{range.first, clauseEnd(syntax, clause, {range.first, range.end}, verbs)}, -1};
    }
    return Complement{range, -1, false};
}

Found complementOf(const Syntax& syntax, const CueClause& clause, const CueLexicon& verbs)
{
    using Finder = Found (*)(const Syntax&, const CueClause&, const CueLexicon&);
    static constexpr Finder finders[] = {infinitiveComplement, predicateComplement, gerundComplement, clauseComplement,
        addresseeComplement, asComplement, prepositionComplement, objectComplement, looseComplement};
    const int below = syntax.child(clause.verb, {Relation::Ccomp}, clause.verb);
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
    const int object = syntax.child(clause.verb, {Relation::Obj}, clause.verb);
    const bool taken = object >= 0 && !place.isQuoted(object) && !clause.cue->takes(Frame::Addressee);
    if (clause.source.head >= clause.verb)
        end = std::max(end, clause.source.range.end);
    for (int i = end; i < syntax.size() && i < end + 14 && !place.isQuoted(i); ++i) {
        const bool loose = syntax.token(i).tag == Tag::Verb
            && (syntax.token(i).features.verbForm == VerbForm::Finite
                || verbCue(syntax, i, place.cues.verbs) != nullptr);
        if (loose)
            return {};
        const int stretch = place.reading.stretchAfter(syntax.token(i).span.end);
        const bool led =
            i + 1 < syntax.size() && (syntax.token(i).lemma == u":" || (syntax.token(i).lemma == u"," && !taken));
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
        quoted.end = place.reading.trimmed({quoted.begin, syntax.sentence().span.end}).end;
    return quoted;
}

Attribution attributionOf(const Place& place, const CueClause& clause, const Complement& complement)
{
    const Syntax& syntax = place.syntax;
    const CueLexicon& verbs = place.cues.verbs;
    TokenRange cue = clause.group;
    if (complement.preposition == cue.end)
        ++cue.end;
    Attribution found{Sieve::Clause, place.sentence, place.span(cue), place.span(clause.source.range),
        place.span(clause.source.antecedent), {}};
    const TextSpan content = place.reading.withWholeStretches(
        place.reading.trimmed(syntax.span(contentExtent(syntax, clause, complement, verbs))));
    if (clause.passive && !clause.cue->takes(Frame::Addressee)) {
        const int subject = syntax.child(clause.verb, {Relation::NsubjPass, Relation::Nsubj});
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
        return Attribution{Sieve::Quoted, place.sentence, place.span(clause.group), place.span(clause.source.range),
            place.span(clause.source.antecedent), {quoted}};
    }
    if (clause.source.head < 0)
        return std::nullopt;
    return attributionOf(place, clause, *complement);
}

} // namespace extract
