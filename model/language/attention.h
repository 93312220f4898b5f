#pragma once

#include "model/language/curves.h"

namespace language {

inline constexpr size_t AttentionHeads = 12;

/// Scaled dot-product attention (Vaswani and others, 2017) of the rows [first, end) among each other: `projected` has
/// queries, keys and values of all heads side by side, `mixed` gets what each row takes from the others.
void attend(const fixed::Rows<qint16>& projected, size_t first, size_t end, fixed::Rows<qint16>& mixed);

} // namespace language
