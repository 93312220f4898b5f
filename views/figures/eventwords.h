#pragma once

#include "model/records/eventrecord.h"

#include <QString>

/// Kinds that share a lane, so that an article needs five or six lanes and not a dozen.
enum class EventFamily { Meetings, Visits, Agreements, Tensions, Military, Protests, Statements, Politics, Law, Business, Losses, Other };
EventFamily familyOf(EventKind kind);

/// The name of a lane that holds all events of one family or status: "Meetings", "Planned".
QString laneName(EventFamily family);
QString laneName(EventStatus status);

/// One event of the kind, in the singular and without capital: "meeting".
QString kindWords(EventKind kind);

/// What became of it, as a reader says it: "not reached" for Negated, "occurred".
QString statusWords(EventStatus status);

/// What a date rests on: "stated in the text", "from the background chronology".
QString basisWords(DateBasis basis);

/// When it was, in words that show doubt: "15 Nov 2023", "before 15 Nov 2023"; by its bounds where there is no date, and
/// "no date in the text" without any.
QString dateWords(const EventTime& when);
