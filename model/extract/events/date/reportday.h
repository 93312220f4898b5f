#pragma once

#include "model/extract/events/candidate.h"

#include <vector>

namespace extract::events {

/// Dates what the text gives no time by the day that the report is about: the headline and the words of those who took
/// part by the main event (an index, -1 for none), other words and an undated lead by the publication date. Only the
/// lead and what is not shown by default are dated so, and neither gains salience by it.
void dateByReport(const Reading& reading, std::vector<Candidate>& candidates, int main);

} // namespace extract::events
