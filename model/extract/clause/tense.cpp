#include "model/extract/clause/tense.h"

namespace extract {
namespace {

bool isWord(const SentenceTree& tree, int index, const char* word)
{
    return index >= 0 && tree[index].lemma.text().compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

bool isFutureAuxiliary(const SentenceTree& tree, int index)
{
    return tree.lemmaIs(index, WordClass::Future) || tree.lemmaIs(index, WordClass::Would);
}

/// Whether what depends on the word lies ahead of it: "agreed in June to buy".
bool looksAhead(const SentenceTree& tree, int index)
{
    return tree.lemmaIs(index, WordClass::Arranged) || tree.lemmaIs(index, WordClass::LooksAhead);
}

struct Marks {
    bool future = false;
    bool possible = false; ///< "may go"; "may have gone" is past
    bool past = false;
    bool present = false;
    bool infinitive = false;
};

Marks marksOf(const SentenceTree& tree, int verb)
{
    Marks marks;
    const Token& token = tree[verb];
    marks.infinitive = token.features.verbForm == language::VerbForm::Infinitive;
    marks.past = token.features.tense == language::Tense::Past;
    marks.present =
        token.features.tense == language::Tense::Present && token.features.verbForm == language::VerbForm::Finite;
    // Auxiliaries stand before their verb, in a question or after an adverb not far before it.
    for (int index = std::max(0, verb - 8); index < verb; ++index) {
        const Token& other = tree[index];
        if (other.head != verb
            || (other.relation != Relation::Aux && other.relation != Relation::AuxPass
                && other.relation != Relation::Cop && other.relation != Relation::Mark))
            continue;
        if (isFutureAuxiliary(tree, index))
            marks.future = true;
        if (tree.lemmaIs(index, WordClass::Chance))
            marks.possible = true;
        if (other.features.tense == language::Tense::Past || isWord(tree, index, "have"))
            marks.past = true;
        if (other.features.tense == language::Tense::Present && !isWord(tree, index, "have"))
            marks.present = true;
        if (other.relation == Relation::Mark && isWord(tree, index, "to"))
            marks.infinitive = true;
    }
    return marks;
}

bool isVerbal(const SentenceTree& tree, int index)
{
    const Tag tag = tree[index].tag;
    return tag == Tag::Verb || tag == Tag::Aux;
}

bool hasCopula(const SentenceTree& tree, int index)
{
    for (int other = std::max(0, index - 12); other < index; ++other) {
        if (tree[other].head == index && tree[other].relation == Relation::Cop)
            return true;
    }
    return false;
}

ToldTense climb(const SentenceTree& tree, int token)
{
    int steps = 0;
    for (int at = token; at >= 0 && steps < 40; at = tree[at].head, ++steps) {
        const Token& word = tree[at];
        if (at != token && tree.lemmaIs(at, WordClass::Arranged)
            && (word.tag == Tag::Adj || word.features.verbForm == language::VerbForm::Participle))
            return ToldTense::Future;
        if (!isVerbal(tree, at) && !hasCopula(tree, at))
            continue;
        const Marks marks = marksOf(tree, at);
        if (marks.future || (marks.possible && !marks.past))
            return ToldTense::Future;
        if (marks.infinitive) {
            const int head = word.head;
            const bool ahead = head >= 0 && (looksAhead(tree, head) || marksOf(tree, head).present);
            if (ahead && token > at)
                return ToldTense::Future;
            continue;
        }
        if (marks.past)
            return ToldTense::Past;
        if (marks.present)
            return looksAhead(tree, at) || tree.lemmaIs(at, WordClass::OnCalendar) ? ToldTense::Future
                                                                                   : ToldTense::Present;
    }
    return ToldTense::None;
}

/// Without a tree: the nearest verb before the token, else after it.
ToldTense nearest(const SentenceTree& tree, int token)
{
    const int count = tree.size();
    for (int distance = 1; distance < 40; ++distance) {
        for (const int index : {token - distance, token + distance}) {
            if (index < 0 || index >= count || !isVerbal(tree, index))
                continue;
            if (isFutureAuxiliary(tree, index))
                return ToldTense::Future;
            const language::Tense tense = tree[index].features.tense;
            if (tense != language::Tense::None)
                return tense == language::Tense::Past ? ToldTense::Past : ToldTense::Present;
        }
    }
    return ToldTense::None;
}

/// "as early as Tuesday", "the service planned for Saturday", "put off until Monday".
bool isArrangedFor(const SentenceTree& tree, int token)
{
    if (isWord(tree, token - 1, "as"))
        return isWord(tree, token - 2, "soon") || (isWord(tree, token - 2, "early") && isWord(tree, token - 3, "as"));
    const bool arranged = isWord(tree, token - 1, "for");
    const bool moved =
        isWord(tree, token - 1, "until") || isWord(tree, token - 1, "till") || isWord(tree, token - 1, "to");
    if (!arranged && !moved)
        return false;
    for (int index = token - 2; index >= std::max(0, token - 10); --index) {
        if (arranged && tree.lemmaIs(index, WordClass::ArrangedFor))
            return true;
        if (moved && tree.lemmaIs(index, WordClass::PutOff))
            return true;
    }
    return false;
}

} // namespace

ToldTense tenseAt(const SentenceTree& tree, int token)
{
    if (token < 0 || token >= tree.size())
        return ToldTense::None;
    if (isArrangedFor(tree, token))
        return ToldTense::Future;
    const ToldTense tense = climb(tree, token);
    return tense != ToldTense::None ? tense : nearest(tree, token);
}

bool namesGathering(const SentenceTree& tree, int token)
{
    const int head = token < 0 ? -1 : tree[token].head;
    return head >= 0 && tree.lemmaIs(head, WordClass::Gathering);
}

} // namespace extract
