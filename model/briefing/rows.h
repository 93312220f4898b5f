#pragma once

#include "model/briefing/briefing.h"
#include "model/briefing/citations.h"

/// The sections of a briefing, one function each.
namespace briefing {

/// The events that a briefing is about, in the order of the records.
std::vector<const EventRecord*> shownEvents(const Records& records, double leastSalience);

std::vector<KeyPoint> keyPoints(const std::vector<const EventRecord*>& events, size_t most, Citations& citations);
/// Events with a date, by their earliest day, then by place in the text.
std::vector<ChronologyRow> chronology(
    const Records& records, const std::vector<const EventRecord*>& events, Citations& citations);
/// Events without a date or with bounds alone, in the order of the text.
std::vector<ChronologyRow> undatedEvents(
    const Records& records, const std::vector<const EventRecord*>& events, Citations& citations);
/// Who said what: speakers by number of quotations, each in the order of the text; those without a speaker last.
std::vector<SpeakerSection> speakerSections(const Records& records, Citations& citations);
/// Everybody and everything with a name, by number of mentions; the first are the ones the article is about.
std::vector<PersonRow> people(const Records& records);

} // namespace briefing
