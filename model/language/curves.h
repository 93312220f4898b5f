#pragma once

#include "model/language/byteaffine.h"

namespace language::fixed {

/// The curves of a transformer as polynomials in whole numbers (Kim and others, 2021: I-BERT). Values have PieceBits
/// bits behind the point unless said otherwise.

/// GELU of every value, in place.
void applyGelu(qint16* values, size_t count);

/// Scores of a softmax have ScoreBits behind the point. Makes shares of them, which it
/// overwrites: e^x of each over the sum of all, in 1 << ShareBits.
void softmax(qint32* scores, size_t count, qint16* shares);
inline constexpr int ShareBits = 14, ScoreBits = 10;

/// Brings a row to mean 0 and variance 1, then times `gain` (12 bits behind the point) plus `bias` (PieceBits). The
/// values may be in any unit.
void normalize(const qint32* values, size_t count, const qint16* gain, const qint16* bias, qint16* out);

/// e^x for x <= 0 (ScoreBits), in 1 << 15; what is below -10 counts as -10.
int exponential(int x);

} // namespace language::fixed
