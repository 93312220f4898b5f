#pragma once

#include "model/records/records.h"

/// When something was said, as EDTF: the date beside the cue, else that of an event which the quotation carries; empty
/// where neither is known. It is never the publication date.
QString quotationTime(const Records& records, const Quotation& quotation);
