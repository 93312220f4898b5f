#pragma once

#include "model/records/records.h"

#include <QString>

/// The words in which a briefing speaks of records. English, independent of the locale.
namespace briefing {

/// "occurred", "not reached" for a negated agreement, "did not happen" for any other negated event.
QString statusWords(const EventRecord& event);

/// "15 Nov 2023", "before 15 Nov 2023", "between 2 Aug 2022 and 15 Nov 2023", "no date".
QString whenWords(const EventTime& when);

/// "16 Nov 2023, set by hand"; "not known".
QString publicationWords(const Publication& published);

/// "person", "organization (agency)", ….
QString typeWords(const Entity& entity);

} // namespace briefing
