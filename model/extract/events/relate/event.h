#pragma once

#include "model/extract/events/arguments/eventmention.h"

namespace extract::events {

/// An event with all its mentions: what they say together of who takes part, and the first time that one of them gives.
struct Event {
    const std::vector<EventMention> mentions; ///< the one that tells it best first, the others in order of place
    const int place; ///< index of the first of `mentions` among all mentions of the article
    const std::vector<Argument> arguments;
    const EventTime stated; ///< basis None where no mention has a time

    const EventMention& told() const { return mentions.front(); }
    const Trigger& trigger() const { return told().trigger; }
    EventStatus status() const { return told().verdict.status; }
    const Sense& sense() const { return told().sense; }
};

/// The event `from` stands `type` to the event `to`; indices of mentions, or of events.
struct Order {
    int from = 0;
    int to = 0;
    RelationType type = RelationType::Before;
    bool isStated = true; ///< the text says it in words; else it follows from grammar

    friend bool operator==(const Order&, const Order&) = default;
};

/// The events of an article, what the text says of their order, and the one that it is about.
struct Related {
    const std::vector<Event> events; ///< in order of place
    const std::vector<Order> orders; ///< between events; some say the same
    const int main; ///< index of the dated event that the article is about, -1 when there is none
};

} // namespace extract::events
