#pragma once

#include "model/extract/events/date/chronology.h"
#include "model/extract/events/date/dated.h"
#include "model/extract/events/reading.h"
#include "model/extract/events/relate/event.h"

#include <functional>
#include <optional>
#include <vector>

namespace extract::events {

/// What the givers of an article look at: its events and the dates that the givers before them have found. Indices are
/// those of Related::events.
struct Dating {
    const Reading& reading;
    const Related& related;
    const std::vector<Dated>& dates;
    const Chronology& chronology;

    const Event& event(int index) const { return related.events[static_cast<size_t>(index)]; }
    const EventTime& when(int index) const { return dates[static_cast<size_t>(index)].when; }
    bool isDated(int index) const { return !when(index).date.isNull(); }
    TextSpan word(int index) const
    {
        return reading.word(event(index).trigger().sentence, event(index).trigger().token);
    }
    QString text(int index) const { return reading.article().text.slice(word(index)).toString(); }
};

/// Dates one undated event, or does not know it.
using Giver = std::function<std::optional<Dated>(int event)>;

/// Each makes a giver from what is known before its turn; nothing that it gives is seen by itself.
/// Part of a meeting, or the meeting of its part: "during the summit".
Giver duringGiver(const Dating& dating);
/// Told as a part of the main event.
Giver partGiver(const Dating& dating);
/// Clearly names an event of the background chronology.
Giver backgroundGiver(const Dating& dating);
/// Bounded by the order of events, transitively.
Giver orderGiver(const Dating& dating);

/// The date of another event, as inherited. `words` of the reason are the event's own and the other's.
Dated inherited(const Dating& dating, int event, int other, const EventTime& from, const char* step);

} // namespace extract::events
