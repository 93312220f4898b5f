#include "model/extract/clause/arguments.h"

#include "model/base/isoneof.h"
#include "model/extract/clause/verbgroup.h"

#include <algorithm>
#include <ranges>

namespace extract {

namespace {

/// "a contract to supply", "a means of renewing": a common noun that says what somebody else is to do.
bool isPurposeOfNoun(const SentenceTree& tree, int verb)
{
    return tree[verb].relation == Relation::Acl && isBare(tree, verb) && tree.dependent(verb, {Relation::Mark}) >= 0
        && tree[tree[verb].head].tag == Tag::Noun;
}

/// The verb that a noun is an argument of, also through other nouns; -1 when there is none.
int verbAbove(const SentenceTree& tree, int noun)
{
    int at = noun;
    for (int steps = 0; at >= 0 && steps < 4; ++steps) {
        if (!isOneOf(tree[at].relation,
                {Relation::Obj, Relation::Obl, Relation::Nmod, Relation::Conj, Relation::Xcomp, Relation::NsubjPass}))
            return -1;
        at = tree[at].head;
        if (at >= 0 && tree[at].tag == Tag::Verb)
            return at;
    }
    return -1;
}

/// "The court this week rejected": the noun before the time, where the parse took the time for the subject.
int beforeItsTime(const SentenceTree& tree, int subject)
{
    if (!tree.classes().has(tree[subject].lemma.toLower(), WordClass::TimeNoun))
        return subject;
    for (const int below : tree.dependents(subject)) {
        if (below < subject && (tree[below].tag == Tag::Propn || tree[below].tag == Tag::Noun))
            return below;
    }
    return -1;
}

/// "After the vote, the party split": the noun phrase between a comma and its verb that the parse put into apposition;
/// -1 when there is none.
int lostSubject(const SentenceTree& tree, int verb)
{
    if (!isFinite(tree, verb) || tree[verb].features.verbForm == language::VerbForm::Infinitive)
        return -1;
    int first = verb;
    for (const int aux : tree.dependents(verb, {Relation::Aux, Relation::AuxPass}))
        first = std::min(first, aux);
    for (int t = first - 1; t > 1; --t) {
        const int head = tree[t].head;
        const auto range = tree.range(t);
        if (tree[t].relation != Relation::Appos || head < 0 || range.end != first)
            continue;
        const bool afterComma =
            tree[range.first].tag == Tag::Punct || (range.first > 0 && tree[range.first - 1].tag == Tag::Punct);
        if (afterComma && head < t && tree[head].relation == Relation::Obl && tree[head].head == verb)
            return t;
    }
    return -1;
}

} // namespace

int subjectOf(const SentenceTree& tree, int verb)
{
    for (int steps = 0; verb >= 0 && steps < 6; ++steps) {
        if (const int noun = reducedHead(tree, verb); noun >= 0)
            return noun;
        const auto subjects = tree.dependents(verb, {Relation::Nsubj, Relation::NsubjPass, Relation::NsubjOuter});
        if (!subjects.empty()) {
            const auto before = std::ranges::find_if(std::views::reverse(subjects), [verb](int s) { return s < verb; });
            const int nearest = before != std::views::reverse(subjects).end() ? *before : subjects.back();
            const int subject = beforeItsTime(tree, nearest);
            const bool relative =
                subject >= 0 && tree.lemmaIs(subject, WordClass::RelativePronoun) && tree[subject].tag == Tag::Pron;
            if (relative && isOneOf(tree[verb].relation, {Relation::AclRelcl, Relation::Acl}))
                return tree[verb].head;
            if (subject >= 0)
                return subject;
        }
        if (const int lost = lostSubject(tree, verb); lost >= 0)
            return lost;
        const Token& token = tree[verb];
        if (token.relation == Relation::Appos && isLooseParticiple(tree, verb))
            return token.head;
        if (isOneOf(token.relation, {Relation::Acl, Relation::AclRelcl})) {
            const int above = isPurposeOfNoun(tree, verb) ? verbAbove(tree, token.head) : -1;
            if (above < 0)
                return token.head;
            verb = above;
            continue;
        }
        if (!isOneOf(token.relation, {Relation::Conj, Relation::Xcomp, Relation::Advcl}))
            return -1;
        if (token.relation == Relation::Advcl && isFinite(tree, verb))
            return -1;
        verb = token.head;
    }
    return -1;
}

QString objectLemma(const SentenceTree& tree, int verb)
{
    const int object = tree.dependent(verb, {isPassive(tree, verb) ? Relation::NsubjPass : Relation::Obj});
    return object >= 0 ? tree[object].lemma.toLower() : QString();
}

int markOf(const SentenceTree& tree, int verb)
{
    for (const int below : tree.dependents(verb)) {
        const Token& token = tree[below];
        if (token.relation == Relation::Mark && token.lemma != QLatin1String("to"))
            return below;
        if (token.relation == Relation::Advmod && below < verb && tree.lemmaIs(below, WordClass::Interrogative))
            return below;
    }
    return -1;
}

QString prepositionOf(const SentenceTree& tree, int noun)
{
    const int adposition = tree.dependent(noun, {Relation::Case});
    return adposition >= 0 && adposition < noun ? tree[adposition].lemma : QString();
}

} // namespace extract
