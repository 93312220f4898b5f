#pragma once

#include "account.h"
#include "words.h"

#include <array>

namespace gold {

/// What a program can tell of a printed line; whether it reads well is for a reader.
enum class TitlePart { Predicate, Doer, Undergoer, Polarity, Doubt, FiniteVerb, OwnWords, Shortness };
inline constexpr std::array TitleParts{TitlePart::Predicate, TitlePart::Doer, TitlePart::Undergoer, TitlePart::Polarity,
    TitlePart::Doubt, TitlePart::FiniteVerb, TitlePart::OwnWords, TitlePart::Shortness};
QString nameOf(TitlePart part);

inline constexpr int LongestTitle = 20; ///< words

/// The parts in which a title falls short of the row that it tells, in their order; none where it can be printed as
/// far as a program can tell.
/// - Predicate: no word of the row's trigger or mentions stands in it.
/// - Doer, Undergoer: the sentence names an agent (patient), and no word of any of them stands in it.
/// - Polarity: negated, denied and cancelled rows need a word of negation; others may have none that the reading's
///   title has not.
/// - Doubt: planned, possible and alleged rows need a word that says so; rows that occurred may have none that the
///   reading's title has not.
/// - FiniteVerb: it has no finite verb.
/// - OwnWords: it has a word that neither the sentences of the row nor the names of their entities have.
/// - Shortness: it has more than LongestTitle words.
std::vector<TitlePart> faultsOf(const QString& title, const Row& read, const Reading& reading, WordReader& words);

} // namespace gold
