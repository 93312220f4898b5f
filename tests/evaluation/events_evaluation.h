#pragma once

#include "model/records/records.h"

#include <QJsonObject>
#include <QStringList>

namespace evaluation {

/// How the rows of one article stand against a careful reading of it. A row is an event of at least MainSalience.
struct RowsScore {
    int core = 0; ///< rows that an editor must have
    int found = 0; ///< of them, with a row that meets it
    int dated = 0; ///< of the found, with the right date or rightly without
    int settled = 0; ///< of the found, with the right status
    int kept = 0; ///< of the found, right in both
    int rows = 0; ///< rows of the program
    int right = 0; ///< of them, matching a core or extended event
    int onExtended = 0; ///< of them, matching an extended event
    int notRows = 0; ///< places where no row may stand
    int trapped = 0; ///< of them, with a row
    QStringList remarks; ///< one line for each that is missed, wrong or too many

    RowsScore& operator+=(const RowsScore& other);
};

/// Scores the events of `records` against a reading in the schema of `rows/README.md`; its offsets are code points.
RowsScore scoreRows(const Records& records, const QJsonObject& reading);

/// "core 28/31 found, 25 dated, 27 status, 24 kept; rows 33, precision 0.94; traps 0/13"
QString summary(const RowsScore& score);

} // namespace evaluation
