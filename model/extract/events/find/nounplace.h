#pragma once

#include "model/extract/events/reading.h"

namespace extract::events {

/// "elections are two months away": the subject of a state in the present.
bool isDescribed(const Reading& reading, int sentence, int noun);
/// "the summit", "this deal", "their agreement".
bool isDefinite(const Reading& reading, int sentence, int noun);
/// The named event whose name the noun ends; index into Findings::entities, -1 when there is none.
int namedEvent(const Reading& reading, int sentence, int t);
/// The noun is a part of a time expression.
bool isInTime(const Reading& reading, int sentence, int t);
/// The noun is a part of the name of something that is no event ("Summit County").
bool isInsideName(const Reading& reading, int sentence, int t);

} // namespace extract::events
