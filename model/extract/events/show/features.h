#pragma once

#include "model/extract/events/date/giver.h"
#include "model/extract/events/show/saliencetable.h"

#include <optional>

namespace extract::events {

/// The features that lie in one property of an event. Where a property adds nothing there is none.
Feature placeFeature(Standpoint standpoint);
std::optional<Feature> wordFeature(const Event& event);
std::optional<Feature> dateFeature(const EventTime& when);
std::optional<Feature> statusFeature(const Event& event, const EventTime& when);
Feature actorsFeature(const Event& event);

/// "said that talks would go on": what is said is news.
bool isAnnounced(const Reading& reading, const Event& event);
/// A bare noun that is the subject of a main clause: "the Lima summit, which …, turned to trade".
bool isNamedSubject(const Reading& reading, const Trigger& trigger);
/// "negotiated the purchase", "paid for the delay": the verb's event says it.
bool isArgument(const Reading& reading, const Event& event);
/// Nobody is named who did it: the clause has no subject, or a pronoun that stands for nobody known.
bool lacksSubject(const Reading& reading, const Event& event);
/// Dated by its own words.
bool isOwnDate(const EventTime& when);
/// In somebody's own words.
bool isQuoted(const Trigger& trigger);

} // namespace extract::events
