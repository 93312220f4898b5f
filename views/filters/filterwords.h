#pragma once

#include "model/session/dossier.h"
#include "model/session/recordfilter.h"

#include <QString>
#include <functional>
#include <vector>

/// One thing that a filter asks for: what a chip says, and the filter without it.
struct FilterPart {
    QString words; ///< "meetings, visits"; "1–31 Mar 2023"
    QString explanation; ///< the whole of it, where `words` is shortened
    std::function<FilterState(FilterState)> without;
};

/// What a filter asks for besides the amount, in a fixed order.
std::vector<FilterPart> filterParts(const FilterState& filter, const Dossier& dossier);

/// A period in words: "1–31 Mar 2023".
QString periodWords(const std::pair<qint64, qint64>& period);

/// "Meeting": the words with a capital, for the head of a line.
QString capitalized(const QString& words);
