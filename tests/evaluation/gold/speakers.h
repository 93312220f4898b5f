#pragma once

#include "account.h"

namespace gold {

/// Characters that the contents of two quotations share; 0 where they are less than half of the longer one.
qsizetype sharedLength(const Quotation& one, const Quotation& other);

/// Whether the speakers of a quotation of `found` are one of the lists that are right for `read`; entities are the same
/// where they share the most names.
bool isSpeakerRight(const Quotation& quotation, const Quotation& read, const Account& found, const Account& reading);

} // namespace gold
