#include "model/extract/quotations/sieves.h"

#include "model/extract/clause/verbgroup.h"

#include <algorithm>

namespace extract {

using language::TokenRange;
using language::VerbForm;

namespace {

struct Complement {
    TokenRange content;
    int preposition = -1;
};

bool hasMark(const SentenceTree& tree, int clause, QStringView word)
{
    for (const int below : tree.dependents(clause)) {
        if (below < clause && tree.is(below, {Relation::Mark, Relation::Aux}) && tree[below].lemma == word)
            return true;
    }
    return false;
}

std::optional<Complement> complementOf(const SentenceTree& tree, int head, const Cue& cue)
{
    for (const int below : tree.dependents(head)) {
        if (below < head)
            continue;
        const TokenRange range = tree.range(below);
        if (tree.is(below,
                {Relation::Acl, Relation::Ccomp, Relation::AclRelcl, Relation::Advcl, Relation::Xcomp,
                    Relation::Csubj})) {
            if (cue.takes(Frame::That) && hasMark(tree, below, u"that"))
                return Complement{range, -1};
            if (cue.takes(Frame::To) && hasMark(tree, below, u"to"))
                return Complement{range, -1};
            if (cue.takes(Frame::That) && tree.relation(below) == Relation::Ccomp && tree[head].tag != Tag::Noun)
                return Complement{range, -1};
        }
        if (tree.is(below, {Relation::Nmod, Relation::Obl, Relation::Acl, Relation::Advcl})) {
            const int mark = tree.dependent(below, {Relation::Case, Relation::Mark});
            if (mark >= 0 && mark < below && range.first == mark && cue.prepositions.contains(tree[mark].lemma))
                return Complement{{mark + 1, range.end}, mark};
        }
    }
    // "made the claim that …": the tree may tie the clause to the verb.
    const int above = tree.head(head);
    const int clause =
        above >= 0 && cue.takes(Frame::That) ? tree.dependent(above, {Relation::Ccomp, Relation::Advcl}, head) : -1;
    if (clause >= 0 && tree.range(clause).first == head + 1 && hasMark(tree, clause, u"that"))
        return Complement{tree.range(clause), -1};
    return std::nullopt;
}

/// Verbs that lend a noun its subject: "made the claim", "issued a call".
bool isLight(const SentenceTree& tree, int verb, const CueTables& cues)
{
    const Cue* cue = cues.phrases.find(tree[verb].lemma.text(), u"*");
    return cue != nullptr;
}

struct NounSource {
    SourcePhrase source;
    TokenRange cue;
};

std::optional<NounSource> sourceOfNoun(const Place& place, int noun)
{
    const SentenceTree& tree = place.tree;
    const TokenRange own{noun, noun + 1};
    if (const int owner = tree.dependent(noun, {Relation::NmodPoss}); owner >= 0 && owner < noun) {
        TokenRange range = nounPhrase(tree, owner);
        while (range.end > range.first + 1
            && (tree[range.end - 1].tag == Tag::Part || tree[range.end - 1].lemma.startsWith(u'\'')
                || tree[range.end - 1].lemma.startsWith(u'’')))
            --range.end;
        return NounSource{{owner, range, {}},
            {range.end < noun && tree[range.end].tag == Tag::Part ? range.end + 1 : range.end, noun + 1}};
    }
    for (const int below : tree.dependents(noun)) {
        const int mark = below > noun ? tree.dependent(below, {Relation::Case}) : -1;
        if (mark >= 0 && (tree[mark].lemma == u"by" || tree[mark].lemma == u"from" || tree[mark].lemma == u"among"))
            return NounSource{{below, nounPhrase(tree, below), {}}, own};
    }
    const int above = tree.head(noun);
    if (above >= 0 && tree.relation(noun) == Relation::Obj && tree[above].tag == Tag::Verb
        && isLight(tree, above, place.cues) && !isPlainlyPassive(tree, above)) {
        const SourcePhrase source = sourceSubject(tree, above);
        if (source.head >= 0)
            return NounSource{source, {verbGroup(tree, above, {}).first, noun + 1}};
    }
    return std::nullopt;
}

std::optional<Attribution> nounAt(const Place& place, int i)
{
    const SentenceTree& tree = place.tree;
    const Cue* cue = place.cues.nouns.find(tree[i].lemma.text());
    if (cue == nullptr)
        return std::nullopt;
    const auto complement = complementOf(tree, i, *cue);
    const auto source = complement ? sourceOfNoun(place, i) : std::nullopt;
    if (!source)
        return std::nullopt;
    TokenRange words = source->cue;
    if (complement->preposition == words.end)
        ++words.end;
    Attribution found{Sieve::Noun, place.sentence, place.span(words), place.span(source->source.range),
        place.span(source->source.antecedent), {}, cue->rule};
    found.content.push_back(place.reading.withWholeStretches(place.reading.trimmed(tree.span(complement->content))));
    return found;
}

std::optional<Attribution> adjectiveAt(const Place& place, int i)
{
    const SentenceTree& tree = place.tree;
    const Cue* cue = place.cues.adjectives.find(tree[i].lemma.text());
    if (cue == nullptr && tree[i].tag == Tag::Verb)
        cue = place.cues.adjectives.find(place.reading.text().slice(tree[i].span)); // "was convinced"
    if (cue == nullptr)
        return std::nullopt;
    const auto complement = complementOf(tree, i, *cue);
    const int subject = tree.dependent(i, {Relation::Nsubj, Relation::NsubjOuter, Relation::NsubjPass});
    const SourcePhrase source = complement && subject >= 0 ? sourceSubject(tree, i) : SourcePhrase();
    if (source.head < 0 || tree.relation(subject) == Relation::Expl || tree[subject].lemma == u"it")
        return std::nullopt;
    TokenRange words = verbGroup(tree, i, {});
    if (complement->preposition == words.end)
        ++words.end;
    Attribution found{Sieve::Noun, place.sentence, place.span(words), place.span(source.range),
        place.span(source.antecedent), {}, cue->rule};
    found.content.push_back(place.reading.withWholeStretches(place.reading.trimmed(tree.span(complement->content))));
    return found;
}

} // namespace

std::vector<Attribution> findNominals(const Place& place)
{
    std::vector<Attribution> all;
    for (int i = 0; i < place.tree.size(); ++i) {
        const Tag tag = place.tree[i].tag;
        if (place.isQuoted(i) || (tag != Tag::Noun && tag != Tag::Adj && tag != Tag::Verb))
            continue;
        const auto found = tag == Tag::Noun ? nounAt(place, i) : adjectiveAt(place, i);
        if (found && !found->content.front().isEmpty())
            all.push_back(*found);
    }
    return all;
}

} // namespace extract
