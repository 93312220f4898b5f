#include "model/extract/quotations/contentextent.h"
#include "model/extract/quotations/sieves.h"

#include <algorithm>

namespace extract {

using language::TokenRange;
using language::VerbForm;

namespace {

bool asks(const SentenceTree& tree, int clause)
{
    const TokenRange range = tree.range(clause);
    for (int i = range.first; i < std::min(range.end, range.first + 2); ++i) {
        if (tree.lemmaIs(i, WordClass::Question))
            return true;
    }
    return false;
}

bool isInfinitive(const SentenceTree& tree, int i)
{
    const int mark = tree.dependent(i, {Relation::Mark, Relation::Aux, Relation::Case});
    return mark >= 0 && mark < i && tree[mark].lemma == u"to"
        && (tree[i].tag == Tag::Verb || tree[mark].tag == Tag::Part
            || (i == mark + 1 && tree[i].tag == Tag::Noun && tree.relation(i) == Relation::Obl));
}

using Found = std::optional<Complement>;

/// Whether these tokens between cue and content are words of the content: a noun phrase and no time or place.
bool startsClauseAt(const SentenceTree& tree, TokenRange gap)
{
    const language::Token& first = tree[gap.first];
    if (first.tag == Tag::Adp || first.tag == Tag::Adv || first.tag == Tag::Punct || first.lemma.endsWith(u"day"))
        return false;
    for (int i = gap.first; i < gap.end; ++i) {
        if (tree[i].tag == Tag::Punct && tree[i].lemma != u"-")
            return false;
    }
    return true;
}

Found clauseComplement(const SentenceTree& tree, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    const int below = tree.dependent(clause.verb, {Relation::Ccomp}, clause.verb);
    if (below < 0)
        return std::nullopt;
    const bool wh = asks(tree, below);
    if (wh ? !clause.cue->takes(Frame::Wh) && !clause.cue->takes(Frame::That) : !clause.cue->takes(Frame::That))
        return std::nullopt;
    TokenRange content = tree.range(below);
    for (int i = clause.group.end; i < below; ++i) {
        const bool marks =
            tree[i].tag == Tag::Sconj || tree.relation(i) == Relation::Mark || clause.cue->takes(Frame::Quote);
        if (tree[i].lemma == u"that" && marks) {
            content.first = i;
            break;
        }
    }
    for (int i = clause.group.end; i < content.first; ++i) {
        if (tree[i].lemma == u";" || (clause.source.head < clause.verb && tree[i].tag == Tag::Cconj))
            return std::nullopt;
    }
    // A clause that lost its first words to a wrong tree gets them back.
    if (!clause.cue->takes(Frame::Addressee) && tree[content.first].lemma != u"that" && content.first > clause.group.end
        && content.first < clause.group.end + 20 && clause.source.head < clause.verb
        && startsClauseAt(tree, {clause.group.end, content.first}))
        content.first = clause.group.end;
    const bool main =
        tree.is(clause.verb, {Relation::Root, Relation::Parataxis, Relation::Conj, Relation::Advcl, Relation::Ccomp});
    if (main && clause.cue->takes(Frame::Quote))
        content.end = clauseEnd(tree, clause, content, verbs);
    return Complement{content, -1};
}

/// "told the council that the bridge was safe": the tree may take what was said for a relative clause.
Found addresseeComplement(const SentenceTree& tree, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::Addressee) || !clause.cue->takes(Frame::That))
        return std::nullopt;
    const int object = tree.dependent(clause.verb, {Relation::Obj, Relation::Iobj}, clause.verb);
    const int below = object >= 0 ? tree.dependent(object, {Relation::AclRelcl, Relation::Acl}, object) : -1;
    if (below < 0)
        return std::nullopt;
    const TokenRange content = tree.range(below);
    const int subject = tree.dependent(below, {Relation::Nsubj, Relation::NsubjPass, Relation::Expl});
    if (tree[content.first].lemma != u"that" || subject <= content.first)
        return std::nullopt;
    return Complement{content, -1};
}

/// What follows a verb of saying when the tree ties it to something else.
Found looseComplement(const SentenceTree& tree, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::That) || clause.source.head < 0 || clause.source.head > clause.verb)
        return std::nullopt;
    const bool hasAddressee = clause.cue->takes(Frame::Addressee);
    int first = clause.group.end;
    for (int i = first; i < std::min(tree.size(), first + 8) && tree[i].tag != Tag::Verb && tree[i].tag != Tag::Punct;
         ++i) {
        if (tree[i].lemma == u"that" && (tree[i].tag == Tag::Sconj || clause.cue->takes(Frame::Quote))) {
            first = i;
            break;
        }
    }
    if (first + 2 >= tree.size() || (hasAddressee && tree[first].lemma != u"that"))
        return std::nullopt;
    const language::Token& next = tree[first];
    const bool that = next.lemma == u"that" && (next.tag == Tag::Sconj || first > clause.group.end);
    if (!that
        && (!clause.cue->takes(Frame::Quote) || !startsClauseAt(tree, {first, first + 1}) || next.tag == Tag::Cconj
            || next.tag == Tag::Part || next.tag == Tag::Sconj))
        return std::nullopt;
    for (int i = first + 1; i < tree.size(); ++i) {
        const bool finite =
            tree[i].tag == Tag::Aux || (tree[i].tag == Tag::Verb && tree[i].features.verbForm == VerbForm::Finite);
        if (tree[i].tag == Tag::Punct && tree[i].lemma != u"-" && !that)
            break;
        if (finite)
            return Complement{{first, clauseEnd(tree, clause, {first, i}, verbs)}, -1};
    }
    return std::nullopt;
}

Found infinitiveComplement(const SentenceTree& tree, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    int below = -1;
    for (const int child : tree.dependents(clause.verb)) {
        if (child > clause.verb && tree.is(child, {Relation::Xcomp, Relation::Ccomp, Relation::Advcl, Relation::Obl})
            && isInfinitive(tree, child)) {
            below = child;
            break;
        }
    }
    if (below < 0)
        return std::nullopt;
    const int object = tree.dependent(clause.verb, {Relation::Obj, Relation::Iobj}, clause.verb);
    const TokenRange range = tree.range(below);
    if (object >= 0 && object < below && tree.range(object).end <= range.first) {
        if (clause.cue->takes(Frame::Recipient))
            return Complement{range, -1};
        if (clause.cue->takes(Frame::Order))
            return Complement{{tree.range(object).first, range.end}, -1};
        return std::nullopt;
    }
    const bool own =
        tree.relation(below) == Relation::Ccomp && tree.dependent(below, {Relation::Nsubj, Relation::NsubjPass}) >= 0;
    if (own && !clause.cue->takes(Frame::Order))
        return std::nullopt;
    if (!own && (!clause.cue->takes(Frame::To) || tree.relation(below) == Relation::Advcl))
        return std::nullopt;
    if (tree[range.first].lemma == u"for" && clause.cue->prepositions.contains(u"for"))
        return Complement{{range.first + 1, range.end}, range.first};
    return Complement{range, -1};
}

Found gerundComplement(const SentenceTree& tree, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::Ing))
        return std::nullopt;
    const int below = tree.dependent(clause.verb, {Relation::Xcomp, Relation::Ccomp}, clause.verb);
    if (below < 0 || isInfinitive(tree, below) || !tree[below].lemma.size()
        || (tree[below].features.verbForm != VerbForm::Gerund && tree[below].features.verbForm != VerbForm::Participle))
        return std::nullopt;
    return Complement{tree.range(below), -1};
}

Found predicateComplement(const SentenceTree& tree, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::Predicate))
        return std::nullopt;
    // "The lander, called Vikram, …" is what it is called, not what it calls something.
    if (tree.relation(clause.verb) == Relation::Acl && tree[clause.verb].features.tense != language::Tense::Present
        && tree[clause.verb].features.verbForm != VerbForm::Gerund)
        return std::nullopt;
    const int object = tree.dependent(clause.verb, {Relation::Obj});
    const int below = tree.dependent(clause.verb, {Relation::Xcomp, Relation::Ccomp, Relation::Advcl}, clause.verb);
    if (below < 0 || isInfinitive(tree, below))
        return std::nullopt;
    TokenRange content = tree.range(below);
    if (object > clause.verb && object < content.first)
        content.first = tree.range(object).first;
    else if (object >= 0 && object < clause.verb && tree[object].features.pronounType == language::PronounType::None)
        return std::nullopt;
    return Complement{content, -1};
}

Found asComplement(const SentenceTree& tree, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::As))
        return std::nullopt;
    const int object = tree.dependent(clause.verb, {Relation::Obj}, clause.verb);
    if (object < 0)
        return std::nullopt;
    for (const int below : tree.dependents(clause.verb)) {
        const int mark = below > object ? tree.dependent(below, {Relation::Case, Relation::Mark}) : -1;
        if (mark >= 0 && tree[mark].lemma == u"as")
            return Complement{{tree.range(object).first, tree.range(below).end}, -1};
    }
    return std::nullopt;
}

Found prepositionComplement(const SentenceTree& tree, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    for (const int below : tree.dependents(clause.verb)) {
        if (below < clause.verb
            || !tree.is(below, {Relation::Obl, Relation::Advcl, Relation::Nmod, Relation::OblAgent}))
            continue;
        const int mark = tree.dependent(below, {Relation::Case, Relation::Mark});
        if (mark < 0 || mark > below || !clause.cue->prepositions.contains(tree[mark].lemma))
            continue;
        if (tree.range(below).first < mark || mark > clause.group.end + 3 || isTime(tree, below))
            continue;
        return Complement{{mark + 1, tree.range(below).end}, mark, false};
    }
    return std::nullopt;
}

Found objectComplement(const SentenceTree& tree, const CueClause& clause, [[maybe_unused]] const CueLexicon& verbs)
{
    if (!clause.cue->takes(Frame::Object))
        return std::nullopt;
    const int object = tree.dependent(clause.verb, {Relation::Obj}, clause.verb);
    if (object < 0 || tree[object].features.reflexive
        || tree[object].features.pronounType == language::PronounType::Relative)
        return std::nullopt;
    const TokenRange range = tree.range(object);
    // "saying it would fail": the tree took the subject of what is said for an object.
    if (clause.cue->takes(Frame::That) && range.end < tree.size() && range.first >= clause.group.end) {
        const language::Token& next = tree[range.end];
        const bool finite =
            next.tag == Tag::Aux || (next.tag == Tag::Verb && next.features.verbForm == VerbForm::Finite);
        if (finite && !tree.isUnder(range.end, object))
            return Complement{{range.first, clauseEnd(tree, clause, {range.first, range.end}, verbs)}, -1};
    }
    return Complement{range, -1, false};
}

Found complementOf(const SentenceTree& tree, const CueClause& clause, const CueLexicon& verbs)
{
    using Finder = Found (*)(const SentenceTree&, const CueClause&, const CueLexicon&);
    static constexpr Finder finders[] = {infinitiveComplement, predicateComplement, gerundComplement, clauseComplement,
        addresseeComplement, asComplement, prepositionComplement, objectComplement, looseComplement};
    const int below = tree.dependent(clause.verb, {Relation::Ccomp}, clause.verb);
    if (below >= 0 && (tree[tree.range(below).first].lemma == u"that" || asks(tree, below))) {
        if (const Found found = clauseComplement(tree, clause, verbs))
            return found;
    }
    for (const Finder find : finders) {
        if (const Found found = find(tree, clause, verbs); found && found->content.first < found->content.end)
            return found;
    }
    return std::nullopt;
}

/// Words in marks right behind the cue that the tree has not tied to it.
TextSpan quotedAfter(const Place& place, const CueClause& clause)
{
    const SentenceTree& tree = place.tree;
    if (!clause.cue->takes(Frame::Quote))
        return {};
    int end = clause.group.end;
    const int object = tree.dependent(clause.verb, {Relation::Obj}, clause.verb);
    const bool taken = object >= 0 && !place.isQuoted(object) && !clause.cue->takes(Frame::Addressee);
    if (clause.source.head >= clause.verb)
        end = std::max(end, clause.source.range.end);
    for (int i = end; i < tree.size() && i < end + 14 && !place.isQuoted(i); ++i) {
        const bool loose = tree[i].tag == Tag::Verb
            && (tree[i].features.verbForm == VerbForm::Finite || verbCue(tree, i, place.cues.verbs) != nullptr);
        if (loose)
            return {};
        const int stretch = place.reading.stretchAfter(tree[i].span.end);
        const bool led = i + 1 < tree.size() && (tree[i].lemma == u":" || (tree[i].lemma == u"," && !taken));
        if (stretch >= 0 && led)
            return place.reading.stretches()[static_cast<size_t>(stretch)].span;
    }
    const int stretch = place.reading.stretchAfter(tree[end - 1].span.end);
    if (stretch < 0 || (taken && object < end))
        return {};
    // Without a comma the words in marks are only the begin of what is said.
    TextSpan quoted = place.reading.stretches()[static_cast<size_t>(stretch)].span;
    const bool led = end < tree.size() && tree[end].tag == Tag::Punct && !place.isQuoted(end);
    int next = end;
    while (next < tree.size() && tree[next].span.begin < quoted.end)
        ++next;
    const Tag tag = next < tree.size() ? tree[next].tag : Tag::Punct;
    if (!led && (tag == Tag::Noun || tag == Tag::Verb || tag == Tag::Aux || tag == Tag::Propn))
        quoted.end = place.reading.trimmed({quoted.begin, tree.sentence().span.end}).end;
    return quoted;
}

Attribution attributionOf(const Place& place, const CueClause& clause, const Complement& complement)
{
    const SentenceTree& tree = place.tree;
    const CueLexicon& verbs = place.cues.verbs;
    TokenRange cue = clause.group;
    if (complement.preposition == cue.end)
        ++cue.end;
    Attribution found{Sieve::Clause, place.sentence, place.span(cue), place.span(clause.source.range),
        place.span(clause.source.antecedent), {}, clause.cue->rule};
    const TextSpan content = place.reading.withWholeStretches(
        place.reading.trimmed(tree.span(contentExtent(tree, clause, complement, verbs))));
    if (clause.passive && !clause.cue->takes(Frame::Addressee)) {
        const int subject = tree.dependent(clause.verb, {Relation::NsubjPass, Relation::Nsubj});
        if (subject >= 0 && place.reading.stretchAt(content.begin) < 0)
            found.content.push_back(place.reading.trimmed(tree.span(nounPhrase(tree, subject, clause.verb))));
    }
    found.content.push_back(content);
    return found;
}

} // namespace

std::optional<Attribution> findComplement(const Place& place, const CueClause& clause)
{
    const SentenceTree& tree = place.tree;
    Found complement = complementOf(tree, clause, place.cues.verbs);
    const TextSpan quoted = quotedAfter(place, clause);
    if (clause.passive && clause.source.head < 0)
        return std::nullopt;
    if (!complement && quoted.isEmpty())
        return std::nullopt;
    if (!quoted.isEmpty() && (!complement || !tree.span(complement->content).overlaps(quoted))) {
        return Attribution{Sieve::Quoted, place.sentence, place.span(clause.group), place.span(clause.source.range),
            place.span(clause.source.antecedent), {quoted}, clause.cue->rule};
    }
    if (clause.source.head < 0)
        return std::nullopt;
    return attributionOf(place, clause, *complement);
}

} // namespace extract
