#pragma once

#include "model/extract/clause/sentencetree.h"

namespace extract {

/// Particle of a phrasal verb ("put off"), or the preposition that its pattern may need ("call for"); empty if none.
QString particleOf(const SentenceTree& tree, int verb);

/// Whether the verb or the verb that governs it is told in the past: "met", "was able to meet".
bool isToldInPast(const SentenceTree& tree, int verb, int controller);
/// Whether the verb is finite or a part of a finite verb group.
bool isFinite(const SentenceTree& tree, int verb);
/// An infinitive or "-ing" form without an auxiliary of its own: what it tells is no event by itself.
bool isBare(const SentenceTree& tree, int verb);
/// The auxiliary of this class on the verb group of `verb`, -1 when there is none.
int auxiliary(const SentenceTree& tree, int verb, WordClass wordClass);
/// The auxiliary with this lemma.
int auxiliary(const SentenceTree& tree, int verb, const char* lemma);
/// Reads past wrong trees as well: a lost auxiliary, a participle that is a past tense.
bool isPassive(const SentenceTree& tree, int verb);
/// Only what the forms say. Attributions go by it, so that no doubtful participle turns source and content round.
bool isPlainlyPassive(const SentenceTree& tree, int verb);
/// A past tense that was parsed as a participle of its subject: it has an object, or is a verb that has no passive.
bool isLooseParticiple(const SentenceTree& tree, int verb);
/// A finite past verb that hangs on another without any mark: a conjunct in all but name.
bool isLooseConjunct(const SentenceTree& tree, int verb);
/// The noun that a bare participle after a comma belongs to, where the parse made the participle the predicate
/// ("contacts, suspended in spring, were …"); -1 elsewhere.
int reducedHead(const SentenceTree& tree, int verb);
/// "beginning" in "the week beginning 6 December": a part of the time.
bool isPhaseOfTime(const SentenceTree& tree, int verb);

} // namespace extract
