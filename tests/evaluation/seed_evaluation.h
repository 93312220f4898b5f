#pragma once

#include "model/records/records.h"
#include "tally.h"

#include <QJsonObject>

namespace evaluation {

/// How records stand against a careful reading in the schema of `rows/README.md`, whose offsets are code points. Core
/// tier counts; what matches a reading of another tier counts neither way.
struct ReadingScore {
    Tally names; ///< name mentions, span and type
    Tally times; ///< span, type and value
    Tally timeSpans; ///< span alone
    Tally quotations; ///< contents that share half of the longer one's characters
    int speakers = 0; ///< of the quotations found, those with the right speaker
    int brokenSpans = 0; ///< spans outside the text

    ReadingScore& operator+=(const ReadingScore& other);
};

ReadingScore scoreReading(const Records& records, const QJsonObject& reading);

} // namespace evaluation
