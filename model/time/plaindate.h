#pragma once

#include "model/time/timevalue.h"

/// A date (or date and clock time) that is written out in full and stands alone: "16 Nov 2023",
/// "Thursday, November 16, 2023", "16th of November 2023 09:30 GMT", "2023-11-16T09:30:00Z", "20231116", "11/16/2023"
/// where the order of day and month is plain. Without a year, or with other words around it, null.
TimeValue dateFromWords(QStringView words);
