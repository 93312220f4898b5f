#pragma once

#include "figures.h"

namespace gold {

/// Fills `judgement.figures.rows`, `judgement.rows` and `judgement.traps`; see judge().
void judgeRows(const Reading& reading, const Account& found, WordReader& words, Judgement& judgement);

} // namespace gold
