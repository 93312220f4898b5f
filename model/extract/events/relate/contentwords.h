#pragma once

#include "model/extract/events/arguments/eventmention.h"
#include "model/extract/events/reading.h"

#include <QStringList>

namespace extract::events {

/// Lemmas of the content words under the event's words, itself left out.
QStringList contentWords(const Reading& reading, const EventMention& mention);

} // namespace extract::events
