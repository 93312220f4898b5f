#pragma once

#include "model/records/records.h"

/// All records after an article was read again.
struct ReadAgain {
    Records records;
    int kept = 0; ///< decisions of a person that hold
    int apart = 0; ///< how many of these are on what is not found any more, and stays as it was left
    int added = 0; ///< events that were not there before
    int gone = 0; ///< events that are not there any more
};

/// `all` with what was found anew in one of its articles, `fresh`, in place of what was found before. What a person has
/// decided holds: edited entities and who says what stay as they are; checked, rejected and edited events keep that
/// (see articlerecords.h); what was said to be no entity is none. Records that are found again keep their ids.
ReadAgain readAgain(const Records& all, const Records& fresh);
