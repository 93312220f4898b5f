#pragma once

#include "model/extract/events/reading.h"
#include "model/extract/events/relate/event.h"

namespace extract::events {

/// What the text says about the order of its mentions: "after", "before", "during", "later", and participles that tell
/// what was before. What had happened to a thing that the article only mentions was before its main event (the index
/// of a mention, -1 for none). A small part of the signals of TimeML's TLINK.
std::vector<Order> ordersOf(const Reading& reading, const std::vector<EventMention>& mentions, int main);

} // namespace extract::events
