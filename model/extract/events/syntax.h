#pragma once

#include "model/language/sentence.h"
#include "model/language/tree.h"

#include <initializer_list>
#include <span>
#include <vector>

namespace extract::events {

using language::Relation;
using language::Sentence;
using language::Tag;
using language::Token;

/// A sentence with its dependents listed once, so that questions about the tree cost no search.
class Clauses {
public:
    explicit Clauses(const Sentence& sentence);

    const Sentence& sentence() const { return *m_sentence; }
    int size() const { return static_cast<int>(m_sentence->tokens.size()); }
    const Token& operator[](int index) const { return m_sentence->tokens[static_cast<size_t>(index)]; }
    /// Direct dependents, in order of place.
    std::span<const quint16> dependents(int head) const;
    /// First dependent with one of these relations, -1 when there is none.
    int dependent(int head, std::initializer_list<Relation> relations) const;
    std::vector<int> dependents(int head, std::initializer_list<Relation> relations) const;
    /// Smallest contiguous range over the subtree.
    language::TokenRange range(int top) const { return {at(Part::First, top), at(Part::End, top)}; }
    /// `top` and its conjuncts (relation Conj), in order of place.
    std::vector<int> conjuncts(int top) const;
    /// The token whose span holds `position`, -1 when none does.
    int at(qsizetype position) const { return language::tokenAt(*m_sentence, position); }
    /// Lower-case form as written.
    QString word(int index, QStringView text) const;

private:
    /// What is kept of every token: the ends of its subtree, the tokens in order of their heads, and where the
    /// dependents of the token begin among these (one more).
    enum class Part { First, End, Dependents, Begin };
    const quint16& at(Part part, int index) const
    {
        return m_places[static_cast<size_t>(part) * m_sentence->tokens.size() + static_cast<size_t>(index)];
    }
    quint16& at(Part part, int index) { return const_cast<quint16&>(std::as_const(*this).at(part, index)); }

    const Sentence* m_sentence;
    std::vector<quint16> m_places; ///< in one piece and small, because those of all sentences are held at once
};

/// Particle of a phrasal verb ("put off"), or the preposition that its pattern may need ("call for"); empty if none.
QString particleOf(const Clauses& clauses, int verb);

/// Whether the verb or the verb that governs it is told in the past: "met", "was able to meet".
bool isToldInPast(const Clauses& clauses, int verb, int controller);
/// Whether the verb is finite or a part of a finite verb group.
bool isFinite(const Clauses& clauses, int verb);
/// An infinitive or "-ing" form without an auxiliary of its own: what it tells is no event by itself.
bool isBare(const Clauses& clauses, int verb);
/// The auxiliary with one of these lemmas on the verb group of `verb`, -1 when there is none.
int auxiliary(const Clauses& clauses, int verb, std::initializer_list<const char*> lemmas);
bool isPassive(const Clauses& clauses, int verb);
/// A past tense that was parsed as a participle of its subject: it has an object, or is a verb that has no passive.
bool isLooseParticiple(const Clauses& clauses, int verb);
/// The clause's subject, looked for at the verb, its conjunct head and its controller; -1 when there is none.
int subjectOf(const Clauses& clauses, int verb);
/// A finite past verb that hangs on another without any mark: a conjunct in all but name.
bool isLooseConjunct(const Clauses& clauses, int verb);
/// The noun that a bare participle after a comma belongs to, where the parse made the participle the predicate
/// ("contacts, suspended in spring, were …"); -1 elsewhere.
int reducedHead(const Clauses& clauses, int verb);
/// Lemma of the verb's first object, or of its subject in the passive; empty if none.
QString objectLemma(const Clauses& clauses, int verb);
/// Token that marks the clause ("after", "if", "that"), -1 when there is none.
int markOf(const Clauses& clauses, int verb);
/// Preposition of a nominal ("after the summit"), lower case lemma; empty if none.
QString prepositionOf(const Clauses& clauses, int noun);
/// "beginning" in "the week beginning 6 December": a part of the time.
bool isPhaseOfTime(const Clauses& clauses, int verb);

} // namespace extract::events
