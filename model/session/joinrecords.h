#pragma once

#include "model/records/records.h"

/// Adds records to others, as one document; ids that are taken already are given anew.
void joinRecords(Records& all, Records&& more);
