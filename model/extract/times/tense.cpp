#include "model/extract/times/tense.h"

#include <array>

namespace extract::times {
namespace {

using language::Relation;
using language::Sentence;
using language::Tag;
using language::Token;

const Token& tokenOf(const Sentence& sentence, int index)
{
    return sentence.tokens[static_cast<size_t>(index)];
}

bool isWord(const QString& lemma, std::initializer_list<const char*> words)
{
    for (const char* word : words) {
        if (lemma.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isFutureAuxiliary(const QString& lemma)
{
    return isWord(lemma, {"will", "would", "shall", "'ll", "wo"});
}

/// Words whose own date lies ahead of them: "scheduled for Monday".
bool isArranged(const QString& lemma)
{
    return isWord(lemma,
        {"plan", "schedule", "expect", "intend", "set", "due", "slate", "likely", "aim", "hope", "prepare", "about",
            "poise", "ready", "propose", "bind", "invite"});
}

/// Words whose complement lies ahead of them: "agreed in June to buy", where only the purchase does.
bool looksAhead(const QString& lemma)
{
    return isArranged(lemma)
        || isWord(lemma,
            {"vow", "pledge", "promise", "want", "agree", "urge", "decide", "proposal", "intention", "decision",
                "threaten"});
}

/// Verbs that speak of what is on the calendar in the present: "the talks resume on Monday".
bool isOnCalendar(const QString& lemma)
{
    return isWord(lemma,
        {"begin", "start", "open", "resume", "reopen", "end", "expire", "return", "come", "go", "leave", "arrive",
            "conclude", "kick"});
}

struct Marks {
    bool future = false;
    bool possible = false; ///< "may go"; "may have gone" is past
    bool past = false;
    bool present = false;
    bool infinitive = false;
};

Marks marksOf(const Sentence& sentence, int verb)
{
    Marks marks;
    const Token& token = tokenOf(sentence, verb);
    marks.infinitive = token.features.verbForm == language::VerbForm::Infinitive;
    marks.past = token.features.tense == language::Tense::Past;
    marks.present =
        token.features.tense == language::Tense::Present && token.features.verbForm == language::VerbForm::Finite;
    // Auxiliaries stand before their verb, in a question or after an adverb not far before it.
    for (int index = std::max(0, verb - 8); index < verb; ++index) {
        const Token& other = tokenOf(sentence, index);
        if (other.head != verb
            || (other.relation != Relation::Aux && other.relation != Relation::AuxPass
                && other.relation != Relation::Cop && other.relation != Relation::Mark))
            continue;
        if (isFutureAuxiliary(other.lemma))
            marks.future = true;
        if (isWord(other.lemma, {"may", "might", "must"}))
            marks.possible = true;
        if (other.features.tense == language::Tense::Past || isWord(other.lemma, {"have"}))
            marks.past = true;
        if (other.features.tense == language::Tense::Present && !isWord(other.lemma, {"have"}))
            marks.present = true;
        if (other.relation == Relation::Mark && isWord(other.lemma, {"to"}))
            marks.infinitive = true;
    }
    return marks;
}

bool isVerbal(const Sentence& sentence, int index)
{
    const Tag tag = tokenOf(sentence, index).tag;
    return tag == Tag::Verb || tag == Tag::Aux;
}

bool hasCopula(const Sentence& sentence, int index)
{
    for (int other = std::max(0, index - 12); other < index; ++other) {
        if (tokenOf(sentence, other).head == index && tokenOf(sentence, other).relation == Relation::Cop)
            return true;
    }
    return false;
}

ClauseTense climb(const Sentence& sentence, int token)
{
    int steps = 0;
    for (int at = token; at >= 0 && steps < 40; at = tokenOf(sentence, at).head, ++steps) {
        const Token& word = tokenOf(sentence, at);
        if (at != token && isArranged(word.lemma)
            && (word.tag == Tag::Adj || word.features.verbForm == language::VerbForm::Participle))
            return ClauseTense::Future;
        if (!isVerbal(sentence, at) && !hasCopula(sentence, at))
            continue;
        const Marks marks = marksOf(sentence, at);
        if (marks.future || (marks.possible && !marks.past))
            return ClauseTense::Future;
        if (marks.infinitive) {
            const int head = word.head;
            const bool ahead =
                head >= 0 && (looksAhead(tokenOf(sentence, head).lemma) || marksOf(sentence, head).present);
            if (ahead && token > at)
                return ClauseTense::Future;
            continue;
        }
        if (marks.past)
            return ClauseTense::Past;
        if (marks.present)
            return looksAhead(word.lemma) || isOnCalendar(word.lemma) ? ClauseTense::Future : ClauseTense::Present;
    }
    return ClauseTense::Unknown;
}

/// Without a tree: the nearest verb before the token, else after it.
ClauseTense nearest(const Sentence& sentence, int token)
{
    const int count = static_cast<int>(sentence.tokens.size());
    for (int distance = 1; distance < 40; ++distance) {
        for (const int index : {token - distance, token + distance}) {
            if (index < 0 || index >= count || !isVerbal(sentence, index))
                continue;
            if (isFutureAuxiliary(tokenOf(sentence, index).lemma))
                return ClauseTense::Future;
            const language::Tense tense = tokenOf(sentence, index).features.tense;
            if (tense != language::Tense::None)
                return tense == language::Tense::Past ? ClauseTense::Past : ClauseTense::Present;
        }
    }
    return ClauseTense::Unknown;
}

bool isWord(const Sentence& sentence, int index, const char* word)
{
    return index >= 0 && tokenOf(sentence, index).lemma.text().compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

/// "as early as Tuesday", "the service planned for Saturday", "put off until Monday".
bool isArrangedFor(const Sentence& sentence, int token)
{
    if (isWord(sentence, token - 1, "as"))
        return isWord(sentence, token - 2, "soon")
            || (isWord(sentence, token - 2, "early") && isWord(sentence, token - 3, "as"));
    const bool arranged = isWord(sentence, token - 1, "for");
    const bool moved = isWord(sentence, token - 1, "until") || isWord(sentence, token - 1, "till")
        || isWord(sentence, token - 1, "to");
    if (!arranged && !moved)
        return false;
    for (int index = token - 2; index >= std::max(0, token - 10); --index) {
        const QString& lemma = tokenOf(sentence, index).lemma;
        if (arranged && isWord(lemma, {"plan", "schedule", "set", "slate", "due", "book", "reschedule"}))
            return true;
        if (moved && isWord(lemma, {"extend", "postpone", "delay", "adjourn", "defer", "reschedule"}))
            return true;
    }
    return false;
}

} // namespace

ClauseTense tenseAt(const Sentence& sentence, int token)
{
    if (token < 0 || token >= static_cast<int>(sentence.tokens.size()))
        return ClauseTense::Unknown;
    if (isArrangedFor(sentence, token))
        return ClauseTense::Future;
    const ClauseTense tense = climb(sentence, token);
    return tense != ClauseTense::Unknown ? tense : nearest(sentence, token);
}

bool namesGathering(const Sentence& sentence, int token)
{
    const int head = token < 0 ? -1 : tokenOf(sentence, token).head;
    return head >= 0
        && isWord(tokenOf(sentence, head).lemma,
            {"debate", "meeting", "vote", "election", "summit", "game", "match", "race", "hearing", "talk", "talks",
                "primary", "session", "march", "rally", "referendum", "launch", "deadline", "trial", "conference",
                "ceremony", "concert", "contest", "ballot", "final", "speech", "runoff", "congress"});
}

} // namespace extract::times
