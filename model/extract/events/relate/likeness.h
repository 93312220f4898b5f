#pragma once

#include "model/extract/events/arguments/eventmention.h"

#include <QStringList>

namespace extract::events {

/// A mention as it is compared: with what its event has gathered so far, and the words beside it.
struct Likened {
    const EventMention& mention;
    const std::vector<Argument>& arguments;
    const EventTime& when;
    const QStringList& words; ///< contentWords
};

/// Scores how well `later` is a mention of the event of `earlier`; negative when it cannot be. `restated`: one of them
/// stands in a clause of "after", "before" or "when", which tells again what was told.
double likeness(const Likened& earlier, const Likened& later, bool restated);

/// How well a mention tells its event, for choosing the one that stands for it.
int rankOf(const Likened& mention);

} // namespace extract::events
