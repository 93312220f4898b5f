#include "model/extract/events/date/stated.h"

#include "model/extract/events/date/doubts.h"
#include "model/extract/events/date/sharing.h"
#include "model/extract/events/date/when.h"

#include <algorithm>
#include <optional>

namespace extract::events {

namespace {

/// What a giver of the sentence looks at.
struct InSentence {
    const Reading& reading;
    const Trigger& trigger;
    const TimesByWord& times;

    const Clauses& clauses() const { return reading.clauses(trigger.sentence); }
    int runIn() const { return reading.runInTime(trigger.sentence); }
};

void dropRunIn(std::vector<TimeAt>& times, const InSentence& in)
{
    std::erase_if(times, [&](const TimeAt& at) { return at.time == in.runIn(); });
}

/// The times that stand with the event's own words.
std::optional<Dated> ownTime(const InSentence& in)
{
    std::vector<TimeAt> own = in.times.of(in.trigger.token);
    const auto add = [&](int token) {
        const auto more = in.times.of(token);
        own.insert(own.end(), more.begin(), more.end());
    };
    if (in.trigger.verb >= 0 && in.trigger.verb != in.trigger.token)
        add(in.trigger.verb);
    for (const int noun : in.trigger.nouns)
        add(noun);
    dropRunIn(own, in);
    if (own.empty())
        return std::nullopt;
    return explained(in.reading, in.trigger, combine(in.reading, in.trigger, own), "date.own");
}

/// The times of a clause that this one shares; of "from 2006 until 2011, when" the time right before it.
std::vector<TimeAt> sharedTimes(const InSentence& in, int verb)
{
    auto shared = in.times.of(verb);
    dropRunIn(shared, in);
    const int mark = markOf(in.clauses(), in.trigger.verb);
    for (TimeAt& at : shared)
        at.isInner =
            mark >= 0 && std::abs(in.clauses()[mark].span.begin - in.reading.time(at.time).where.span.end) <= 2;
    if (std::ranges::any_of(shared, &TimeAt::isInner))
        std::erase_if(shared, [](const TimeAt& at) { return !at.isInner; });
    return shared;
}

/// The time of the clause that the event's clause depends on.
std::optional<Dated> sharedTime(const InSentence& in)
{
    constexpr int Steps = 4;
    int verb = in.trigger.verb;
    for (int steps = 0; verb >= 0 && steps < Steps; ++steps) {
        verb = sharedWith(in.clauses(), verb);
        if (verb < 0 || !mayShare(in.clauses(), in.trigger.verb, verb))
            break;
        if (const auto shared = sharedTimes(in, verb); !shared.empty())
            return explained(in.reading, in.trigger, combine(in.reading, in.trigger, shared), "date.shared");
    }
    return std::nullopt;
}

/// The date that heads the paragraph ("Monday, Feb. 6: …").
std::optional<Dated> paragraphTime(const InSentence& in)
{
    const Trigger& trigger = in.trigger;
    const bool isTold = trigger.standpoint == Standpoint::Main || trigger.standpoint == Standpoint::Quoted
        || trigger.standpoint == Standpoint::Subordinate;
    if (in.runIn() < 0 || !isTold || (trigger.verb < 0 && !trigger.isListed))
        return std::nullopt;
    const TimeExpression& time = in.reading.time(in.runIn());
    const auto times = in.reading.times(trigger.sentence);
    const bool isHere = !times.empty() && times.front().time == in.runIn();
    EventTime when;
    when.date = time.date;
    when.time = time.id;
    when.basis = !isHere                                      ? DateBasis::Inherited
        : time.anchoredAtPublication || time.anchor.isValid() ? DateBasis::Relative
                                                              : DateBasis::Text;
    return explained(in.reading, trigger, withBounds(when), "date.paragraph");
}

struct Giver {
    const char* name;
    std::optional<Dated> (*give)(const InSentence&);
};

/// The givers of the sentence, the nearest time first.
constexpr Giver Givers[] = {
    {"date.own", ownTime},
    {"date.shared", sharedTime},
    {"date.paragraph", paragraphTime},
};

} // namespace

EventTime statedTime(const Reading& reading, const Judged& judged, const TimesByWord& times, Refusals& refusals)
{
    const InSentence in{reading, judged.trigger, times};
    const TextSpan word = reading.word(judged.trigger.sentence, judged.trigger.token);
    for (const Giver& giver : Givers) {
        const auto dated = giver.give(in);
        if (!dated) {
            refusals.add(word, {QString::fromLatin1(giver.name), 0});
            continue;
        }
        if (const char* doubt = doubtOf(reading, judged, dated->when)) {
            refusals.add(word, {QString::fromLatin1(doubt), 0}, {dated->when.reasons.front().words.front()});
            return {};
        }
        return movedAhead(reading, judged, dated->when);
    }
    return {};
}

} // namespace extract::events
