#pragma once

#include "account.h"
#include "clusters.h"
#include "printable.h"
#include "tests/evaluation/tally.h"
#include "words.h"

#include <QMap>

namespace gold {

/// How rows stand against what an editor keeps.
struct RowFigures {
    int core = 0; ///< rows that must be there
    int shown = 0; ///< of them, with a row that tells it, or one that may stand for it
    int dated = 0; ///< of the shown, with the right date or rightly without
    int settled = 0; ///< of the shown, with the right status
    int kept = 0; ///< of the shown, right in both
    int printed = 0; ///< of the kept, with a title in which nothing is amiss
    int rows = 0; ///< what the program shows
    int telling = 0; ///< of them, telling a core or extended row
    int again = 0; ///< of the others, telling once more what a row tells already
    int sound = 0; ///< of the telling, right in date and status and with a title in which nothing is amiss
    int undated = 0; ///< core rows that must stay undated and are shown
    int invented = 0; ///< of them, with a date
    int notRows = 0; ///< places where no row may stand
    int trapped = 0; ///< of them, with a row
    int pairs = 0; ///< pairs of a core row and another row of the program, of all saliences
    double ordered = 0; ///< of them, with the core row above; half for equal ones
    QMap<TitlePart, int> titleFaults; ///< of the telling

    RowFigures& operator+=(const RowFigures& other);
    double precision() const { return rows > 0 ? double(telling) / rows : 0; }
};

/// Everything that is counted for some articles.
struct Figures {
    int articles = 0;
    RowFigures rows;
    evaluation::Shares identity; ///< mentions of events, B³
    evaluation::Shares entities; ///< mentions of entities, B³
    evaluation::Tally quotations; ///< contents that share half of the longer one's characters
    int speakers = 0; ///< of the quotations found, with the right speaker
    evaluation::Tally times; ///< extents
    int values = 0; ///< of the times found, with the right value

    Figures& operator+=(const Figures& other);
};

/// A row of the program beside the row that it tells, for people to look at.
struct Comparison {
    const Row* read = nullptr; ///< null: the program's row tells nothing that was read
    const Row* found = nullptr; ///< null: the core row is missing
    bool again = false;
    bool date = false;
    bool status = false;
    std::vector<TitlePart> faults;
};

struct Judgement {
    Figures figures;
    std::vector<Comparison> rows; ///< core rows in the order of the text, then what else the program shows
    std::vector<const NotRow*> traps; ///< where the program has a row and none may be
};

/// Compares one article's records with its reading. A program shows the rows of a salience of at least 0.5; one that
/// gives no salience shows all. `found` must outlive the judgement.
Judgement judge(const Reading& reading, const Account& found, WordReader& words);

} // namespace gold
