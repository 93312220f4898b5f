#pragma once

#include "model/records/eventrecord.h"

#include <QString>

/// Kinds that share a lane, so that an article needs five or six lanes and not a dozen.
enum class EventFamily {
    Meetings,
    Visits,
    Agreements,
    Tensions,
    Military,
    Protests,
    Statements,
    Politics,
    Law,
    Business,
    Losses,
    Other
};
EventFamily familyOf(EventKind kind);

/// The name of a lane that holds all events of one family: "Meetings".
QString laneName(EventFamily family);
