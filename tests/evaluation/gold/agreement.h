#pragma once

#include "account.h"
#include "words.h"

#include <QTextStream>

namespace gold {

/// How far two readers of the same article agree.
struct Agreement {
    int core = 0; ///< core rows of the first
    int otherCore = 0; ///< of the second
    int coreInBoth = 0;
    int missed = 0; ///< core rows of one that the other has in no tier
    int both = 0; ///< rows of any tier that both have
    int sameDates = 0; ///< of them, with the same date
    int dates = 0; ///< of them, with the date of one among those that the other holds right
    int sameStatuses = 0;
    int statuses = 0; ///< likewise
    int quotations = 0; ///< quotations that both have
    int speakers = 0; ///< of them, with the same speakers
    QStringList remarks; ///< one line for each difference

    Agreement& operator+=(const Agreement& other);
    /// Of core rows; what is core for one and extended for the other is a difference.
    double strictF1() const { return core + otherCore > 0 ? 2.0 * coreInBoth / (core + otherCore) : 1; }
    /// Of core rows; what is core for one and extended for the other counts neither way.
    double looseF1() const { return coreInBoth > 0 ? 2.0 * coreInBoth / (2.0 * coreInBoth + missed) : 0; }
};

/// Compares two readings of one text. Their ids may differ; speakers are compared by the names that they share.
Agreement agree(const Reading& one, const Reading& other, WordReader& words);

/// "core rows F1 0.86 (0.95 with …)" over all, for people.
void printAgreement(const Agreement& sum, int articles, QTextStream& out);

} // namespace gold
