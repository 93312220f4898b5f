#pragma once

#include "model/extract/events/candidate.h"

#include <QSet>
#include <vector>

namespace extract::events {

/// How much the article is about each event (0–1), into `salience`, and how sure its reading is, into `confidence`.
/// From 0.5 an editor would keep the row.
void weigh(const Reading& reading, std::vector<Candidate>& candidates);

/// Raises what comes next to the rows shown where a long article would show fewer than three.
void keepEnough(const Reading& reading, std::vector<Candidate>& candidates);

} // namespace extract::events
