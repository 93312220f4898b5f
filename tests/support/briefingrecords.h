#pragma once

#include "model/records/records.h"

/// A small made-up article with every sort of record a briefing shows: dated, undated, negated, background, quoted.
Records briefingRecords();
