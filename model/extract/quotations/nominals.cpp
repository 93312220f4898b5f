#include "model/extract/quotations/sieves.h"

#include <algorithm>

namespace extract {

using language::Relation;
using language::Tag;
using language::TokenRange;
using language::VerbForm;

namespace {

struct Complement {
    TokenRange content;
    int preposition = -1;
};

bool hasMark(const Syntax& syntax, int clause, QStringView word)
{
    for (const int below : syntax.children(clause)) {
        if (below < clause && syntax.is(below, {Relation::Mark, Relation::Aux}) && syntax.token(below).lemma == word)
            return true;
    }
    return false;
}

std::optional<Complement> complementOf(const Syntax& syntax, int head, const Cue& cue)
{
    for (const int below : syntax.children(head)) {
        if (below < head)
            continue;
        const TokenRange range = syntax.range(below);
        if (syntax.is(below,
                {Relation::Acl, Relation::Ccomp, Relation::AclRelcl, Relation::Advcl, Relation::Xcomp,
                    Relation::Csubj})) {
            if (cue.takes(Frame::That) && hasMark(syntax, below, u"that"))
                return Complement{range, -1};
            if (cue.takes(Frame::To) && hasMark(syntax, below, u"to"))
                return Complement{range, -1};
            if (cue.takes(Frame::That) && syntax.relation(below) == Relation::Ccomp
                && syntax.token(head).tag != Tag::Noun)
                return Complement{range, -1};
        }
        if (syntax.is(below, {Relation::Nmod, Relation::Obl, Relation::Acl, Relation::Advcl})) {
            const int mark = syntax.child(below, {Relation::Case, Relation::Mark});
            if (mark >= 0 && mark < below && range.first == mark && cue.prepositions.contains(syntax.token(mark).lemma))
                return Complement{{mark + 1, range.end}, mark};
        }
    }
    // "made the claim that …": the tree may tie the clause to the verb.
    const int above = syntax.head(head);
    const int clause =
        above >= 0 && cue.takes(Frame::That) ? syntax.child(above, {Relation::Ccomp, Relation::Advcl}, head) : -1;
    if (clause >= 0 && syntax.range(clause).first == head + 1 && hasMark(syntax, clause, u"that"))
        return Complement{syntax.range(clause), -1};
    return std::nullopt;
}

/// Verbs that lend a noun its subject: "made the claim", "issued a call".
bool isLight(const Syntax& syntax, int verb, const CueTables& cues)
{
    const Cue* cue = cues.phrases.find(syntax.token(verb).lemma.text(), u"*");
    return cue != nullptr;
}

struct NounSource {
    SourcePhrase source;
    TokenRange cue;
};

std::optional<NounSource> sourceOfNoun(const Place& place, int noun)
{
    const Syntax& syntax = place.syntax;
    const TokenRange own{noun, noun + 1};
    if (const int owner = syntax.child(noun, {Relation::NmodPoss}); owner >= 0 && owner < noun) {
        TokenRange range = nounPhrase(syntax, owner);
        while (range.end > range.first + 1
            && (syntax.token(range.end - 1).tag == Tag::Part || syntax.token(range.end - 1).lemma.startsWith(u'\'')
                || syntax.token(range.end - 1).lemma.startsWith(u'’')))
            --range.end;
        return NounSource{{owner, range, {}},
            {range.end < noun && syntax.token(range.end).tag == Tag::Part ? range.end + 1 : range.end, noun + 1}};
    }
    for (const int below : syntax.children(noun)) {
        const int mark = below > noun ? syntax.child(below, {Relation::Case}) : -1;
        if (mark >= 0
            && (syntax.token(mark).lemma == u"by" || syntax.token(mark).lemma == u"from"
                || syntax.token(mark).lemma == u"among"))
            return NounSource{{below, nounPhrase(syntax, below), {}}, own};
    }
    const int above = syntax.head(noun);
    if (above >= 0 && syntax.relation(noun) == Relation::Obj && syntax.token(above).tag == Tag::Verb
        && isLight(syntax, above, place.cues) && !isPassive(syntax, above)) {
        const SourcePhrase source = subjectOf(syntax, above);
        if (source.head >= 0)
            return NounSource{source, {verbGroup(syntax, above, {}).first, noun + 1}};
    }
    return std::nullopt;
}

std::optional<Attribution> nounAt(const Place& place, int i)
{
    const Syntax& syntax = place.syntax;
    const Cue* cue = place.cues.nouns.find(syntax.token(i).lemma.text());
    if (cue == nullptr)
        return std::nullopt;
    const auto complement = complementOf(syntax, i, *cue);
    const auto source = complement ? sourceOfNoun(place, i) : std::nullopt;
    if (!source)
        return std::nullopt;
    TokenRange words = source->cue;
    if (complement->preposition == words.end)
        ++words.end;
    Attribution found{Sieve::Noun, place.sentence, place.span(words), place.span(source->source.range),
        place.span(source->source.antecedent), {}};
    found.content.push_back(place.reading.withWholeStretches(place.reading.trimmed(syntax.span(complement->content))));
    return found;
}

std::optional<Attribution> adjectiveAt(const Place& place, int i)
{
    const Syntax& syntax = place.syntax;
    const Cue* cue = place.cues.adjectives.find(syntax.token(i).lemma.text());
    if (cue == nullptr && syntax.token(i).tag == Tag::Verb)
        cue = place.cues.adjectives.find(place.reading.text().slice(syntax.token(i).span)); // "was convinced"
    if (cue == nullptr)
        return std::nullopt;
    const auto complement = complementOf(syntax, i, *cue);
    const int subject = syntax.child(i, {Relation::Nsubj, Relation::NsubjOuter, Relation::NsubjPass});
    const SourcePhrase source = complement && subject >= 0 ? subjectOf(syntax, i) : SourcePhrase();
    if (source.head < 0 || syntax.relation(subject) == Relation::Expl || syntax.token(subject).lemma == u"it")
        return std::nullopt;
    TokenRange words = verbGroup(syntax, i, {});
    if (complement->preposition == words.end)
        ++words.end;
    Attribution found{
        Sieve::Noun, place.sentence, place.span(words), place.span(source.range), place.span(source.antecedent), {}};
    found.content.push_back(place.reading.withWholeStretches(place.reading.trimmed(syntax.span(complement->content))));
    return found;
}

} // namespace

std::vector<Attribution> findNominals(const Place& place)
{
    std::vector<Attribution> all;
    for (int i = 0; i < place.syntax.size(); ++i) {
        const Tag tag = place.syntax.token(i).tag;
        if (place.isQuoted(i) || (tag != Tag::Noun && tag != Tag::Adj && tag != Tag::Verb))
            continue;
        const auto found = tag == Tag::Noun ? nounAt(place, i) : adjectiveAt(place, i);
        if (found && !found->content.front().isEmpty())
            all.push_back(*found);
    }
    return all;
}

} // namespace extract
