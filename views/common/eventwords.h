#pragma once

#include "model/records/eventrecord.h"

#include <QString>

/// The name of a lane that holds all events of one status: "Planned".
QString laneName(EventStatus status);

/// One event of the kind, in the singular and without capital: "meeting".
QString kindWords(EventKind kind);

/// What became of it, as a reader says it: "not reached" for Negated, "occurred".
QString statusWords(EventStatus status);

/// What a date rests on: "stated in the text", "from the background chronology".
QString basisWords(DateBasis basis);

/// When it was, in words that show doubt: "15 Nov 2023", "before 15 Nov 2023"; by its bounds where there is no date,
/// and "no date in the text" without any.
QString dateWords(const EventTime& when);
