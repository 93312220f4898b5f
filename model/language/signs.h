#pragma once

#include <QtGlobal>

namespace language {

/// What a word tells, in the classes of TimeML (Pustejovsky and others, 2003) as ECB+ has them.
enum class EventClass : quint8 {
    None,
    Occurrence, ///< something happens
    Aspectual, ///< something begins, goes on or ends
    State,
    Reporting,
    Perception,
    Cause
};
inline constexpr int EventClassCount = 7;

/// What a word is to a statement that somebody made (as in Pareti, 2016).
enum class Attribution : quint8 { None, Source, Cue, Content };
inline constexpr int AttributionCount = 4;

/// What the network reads off a word beyond its grammar. The judgements are those of readers, 32 for 1; they mean
/// something where the word is a predicate.
struct Signs {
    EventClass event = EventClass::None; ///< the likeliest class where an event is likely enough
    quint8 eventChance = 0; ///< that it is any of the classes but None, 255 for surely
    qint8 factuality = 0; ///< from "did not happen" (-96) to "happened or is so" (96)
    quint8 doubt = 0; ///< by how much factuality may be off
    qint8 dynamic = 0; ///< from a state to an event
    qint8 particular = 0; ///< from a habit to one occasion
    qint8 hypothetical = 0; ///< from what is told as so to what is only thought of
    Attribution attribution = Attribution::None;

    friend bool operator==(const Signs&, const Signs&) = default;
};
static_assert(sizeof(Signs) == 8);

} // namespace language
