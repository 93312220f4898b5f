#include "model/extract/events/date/when.h"

#include "model/base/isoneof.h"
#include "model/records/reasonwords.h"
#include "model/time/timevalue.h"

#include <algorithm>
#include <ranges>

namespace extract::events {

namespace {

/// Preposition or conjunction in front of a time: "before", "since", "not before" counts as "after".
QString linkOf(const Clauses& clauses, TextSpan where, QStringView text)
{
    const int first = clauses.at(where.begin);
    for (int t = std::max(0, first - 3); t < first; ++t) {
        const QString word = clauses.word(t, text);
        if (t < first - 1 && !std::ranges::all_of(std::views::iota(t + 1, first), [&](int u) {
                return clauses[u].tag == Tag::Det || clauses[u].tag == Tag::Adp || clauses[u].tag == Tag::Adj
                    || clauses[u].tag == Tag::Adv;
            }))
            continue;
        if (clauses.word(first - 1, text) == QLatin1String("on") && t < first - 1)
            continue;
        if (isOneOf(word,
                {"before", "until", "till", "by", "after", "since", "following", "from", "between", "within", "prior",
                    "ahead", "beyond", "past"}))
            return t > 0 && clauses.word(t - 1, text) == QLatin1String("not") && word == QLatin1String("before")
                ? QStringLiteral("after")
                : word;
    }
    return {};
}

TimeValue openedBy(const QString& link, const TimeValue& date, bool ongoing)
{
    if (!date.isSingle() || date.hasClock())
        return date;
    if (isOneOf(link, {"before", "until", "till", "by", "prior", "ahead"}))
        return TimeValue::notAfter(date);
    if (link == QLatin1String("since"))
        return ongoing ? TimeValue::since(date) : TimeValue::notBefore(date);
    if (isOneOf(link, {"after", "following", "beyond", "past"}))
        return TimeValue::notBefore(date);
    return date;
}

bool lastsSince(const Clauses& clauses, int verb)
{
    return verb >= 0 && auxiliary(clauses, verb, {"have"}) >= 0;
}

} // namespace

/// The finest of several times; two that stand as "from … to …" give an interval.
EventTime combine(const Reading& reading, const Trigger& trigger, const std::vector<TimeAt>& times)
{
    const Clauses& clauses = reading.clauses(trigger.sentence);
    const TimeAt* best = nullptr;
    for (const TimeAt& at : times) {
        if (!best || reading.time(at.time).date.isFinerThan(reading.time(best->time).date))
            best = &at;
    }
    EventTime when;
    const TimeExpression& time = reading.time(best->time);
    const QString link = best->isInner ? QString() : linkOf(clauses, time.where.span, reading.text());
    when.date = openedBy(link, time.date, lastsSince(clauses, trigger.verb));
    when.time = time.id;
    if (times.size() == 2 && time.date.isSingle()) {
        const TimeExpression& first = reading.time(times[0].time);
        const TimeExpression& second = reading.time(times[1].time);
        const QString opener = linkOf(clauses, first.where.span, reading.text());
        if (isOneOf(opener, {"from", "between"}) && first.date.isSingle() && second.date.isSingle()
            && first.date.latest() < second.date.earliest())
            when.date = TimeValue::between(first.date, second.date);
    }
    when.basis = time.anchoredAtPublication || time.anchor.isValid() ? DateBasis::Relative : DateBasis::Text;
    return withBounds(when);
}

Dated explained(const Reading& reading, const Trigger& trigger, EventTime when, const char* step)
{
    const TextSpan word = reading.word(trigger.sentence, trigger.token);
    if (const TimeExpression* time = reading.timeOf(when.time)) {
        when.reasons.push_back({{QString::fromLatin1(step), 0}, {time->where.span, word}, valueOf(when), {}});
        when.reasons.insert(when.reasons.end(), time->reasons.begin(), time->reasons.end());
    }
    return {std::move(when)};
}

std::vector<TimeValue> valueOf(const EventTime& when)
{
    return when.date.isNull() ? std::vector<TimeValue>{} : std::vector<TimeValue>{when.date};
}

EventTime withBounds(EventTime time)
{
    if (!time.date.isNull()) {
        time.earliest = time.date.earliest();
        time.latest = time.date.latest();
    }
    return time;
}

} // namespace extract::events
