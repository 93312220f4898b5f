#pragma once

#include "model/extract/events/candidate.h"

#include <unordered_map>
#include <vector>

namespace extract::events {

/// The calendar times of one sentence by the word that they say the time of: the verb or event noun above them.
class TimesByWord {
public:
    TimesByWord(const Reading& reading, int sentence, const std::vector<Candidate>& candidates);
    /// Times that stand with the token; indices into Reading::times(sentence).
    std::vector<TimeAt> of(int token) const;

private:
    std::unordered_map<int, std::vector<TimeAt>> m_times;
};

/// The event's time as the text says it: its own expression, its clause's, that of the clause it depends on, or the
/// date that heads the paragraph. Basis None when there is none.
EventTime statedTime(const Reading& reading, const Candidate& candidate, const TimesByWord& times);

/// The same date with its bounds filled in from `edtf`.
EventTime withBounds(EventTime time);

} // namespace extract::events
