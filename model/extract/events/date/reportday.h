#pragma once

#include "model/extract/events/date/giver.h"

namespace extract::events {

/// Dates what the text gives no time by the day that the report is about: the headline and the words of those who took
/// part by the main event, other words and an undated lead by the publication date. Only the lead and what is not shown
/// by default (`salience` by event) are dated so, and neither gains salience by it.
std::vector<Dated> datedByReport(const Dating& dating, const std::vector<double>& salience);

} // namespace extract::events
