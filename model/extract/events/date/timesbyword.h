#pragma once

#include "model/extract/events/find/trigger.h"
#include "model/extract/events/reading.h"

#include <unordered_map>
#include <vector>

namespace extract::events {

/// The calendar times of one sentence by the word that they say the time of: the verb or event noun above them.
class TimesByWord {
public:
    TimesByWord(const Reading& reading, int sentence, const std::vector<Trigger>& triggers);
    /// Times that stand with the token.
    std::vector<TimeAt> of(int token) const;

private:
    std::unordered_map<int, std::vector<TimeAt>> m_times;
};

} // namespace extract::events
