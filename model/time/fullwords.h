#pragma once

#include "model/time/timevalue.h"

/// "Thursday 16 November 2023", "November 2023"; other dates as TimeValue::words says them. English, whatever the
/// locale.
QString fullWords(const TimeValue& value);

/// "Thursday" of a value that is one day; empty for others.
QString weekdayName(const TimeValue& value);
