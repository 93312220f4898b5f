#pragma once

#include "model/extract/events/find/trigger.h"
#include "model/extract/events/reading.h"

#include <QStringList>

namespace extract::events {

/// The parts of a title with what stands behind its verb, as far as there is room: objects and places, what was agreed
/// or said, but no times.
QStringList withComplements(const Reading& reading, const Trigger& trigger, const QStringList& parts);

} // namespace extract::events
