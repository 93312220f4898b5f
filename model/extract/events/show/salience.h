#pragma once

#include "model/extract/events/date/giver.h"
#include "model/extract/events/show/saliencetable.h"

namespace extract::events {

/// How much the article is about one event, and how sure its reading is.
struct Weight {
    double salience = 0; ///< 0–1; from 0.5 an editor would keep the row
    double confidence = 0; ///< 0–1
    std::vector<Share> shares; ///< of the salience; they add up to it
};

/// Weighs every event by the features of the table, as salience is modelled by linear features for news events (Liu et
/// al. 2018). In a long article what comes next is raised until three rows are shown.
std::vector<Weight> weightsOf(const Dating& dating, const SalienceTable& table);

std::vector<double> saliences(const std::vector<Weight>& weights);

} // namespace extract::events
