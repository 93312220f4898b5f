#pragma once

#include "model/extract/events/candidate.h"

#include <vector>

namespace extract::events {

/// The event `from` stands `type` to the event `to`; indices of candidates.
struct Order {
    int from = 0;
    int to = 0;
    RelationType type = RelationType::Before;
    bool isStated = true; ///< the text says it in words; else it follows from grammar

    friend bool operator==(const Order&, const Order&) = default;
};

/// What the text says about the order of its events: "after", "before", "during", "later", and participles that tell
/// what was before.
/// What had happened to a thing that the article only mentions was before its main event (an index, -1 for none).
std::vector<Order> ordersOf(const Reading& reading, const std::vector<Candidate>& candidates, int main);

} // namespace extract::events
