#pragma once

#include "account.h"
#include "words.h"

namespace gold {

/// Which of a program's rows tells which row of the reading; one to one.
struct Pairing {
    std::vector<int> shownBy; ///< one a row of the reading: index of the program's row, -1 for none
    std::vector<int> tells; ///< one a row of the program: index of the reading's row, -1 for none
    std::vector<bool> again; ///< one a row of the program: it tells what another row tells already
};

/// Two rows may be one where a trigger or mention of each meets and their titles share a content word, or where they
/// rest on the same sentence and their titles are alike (a Dice coefficient of 0.5). The pairs are taken from the
/// most alike on: same trigger before same mention before same sentence, then by likeness of the titles.
Pairing pairRows(const Reading& reading, const std::vector<Row>& rows, WordReader& words);

/// The date of a row is right: one of the reading's dates, compared by the days that they hold.
bool isDateRight(const Row& found, const Row& read);
bool isStatusRight(const Row& found, const Row& read);

} // namespace gold
