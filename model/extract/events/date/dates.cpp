#include "model/extract/events/date/dates.h"

namespace extract::events {

namespace {

/// One kind of giver. What it gives is known to those after it.
struct Phase {
    const char* name;
    Giver (*make)(const Dating&);
};

constexpr Phase Phases[] = {
    {"date.during", duringGiver},
    {"date.part", partGiver},
    {"date.background", backgroundGiver},
    {"date.order", orderGiver},
};

} // namespace

std::vector<Dated> datesOf(
    const Reading& reading, const Related& related, const Chronology& chronology, Refusals& refusals)
{
    std::vector<Dated> dates;
    for (const Event& event : related.events)
        dates.push_back({event.stated});
    for (const Phase& phase : Phases) {
        const std::vector<Dated> known = dates;
        const Dating dating{reading, related, known, chronology};
        const Giver give = phase.make(dating);
        for (int i = 0; i < static_cast<int>(dates.size()); ++i) {
            if (dating.isDated(i))
                continue;
            if (auto dated = give(i))
                dates[static_cast<size_t>(i)] = std::move(*dated);
            else
                refusals.add(dating.word(i), {QString::fromLatin1(phase.name), 0});
        }
    }
    return dates;
}

} // namespace extract::events
