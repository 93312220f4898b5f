#pragma once

#include "model/records/records.h"

/// When something was said: the date beside the cue, else that of an event which the quotation carries; null
/// where neither is known. It is never the publication date.
TimeValue quotationTime(const Records& records, const Quotation& quotation);
