#include "model/extract/events/date/doubts.h"

#include "model/base/isoneof.h"
#include "model/time/timevalue.h"

namespace extract::events {

namespace {

/// A date, and what its sentence tells beside it.
struct Doubted {
    const Clauses& clauses;
    const Trigger& trigger;
    EventStatus status;
    const EventTime& when;
    DayBounds published;

    bool isRelative() const { return when.basis == DateBasis::Relative; }
};

/// "has shifted" goes with no day that is over: the date is another clause's.
bool isPerfect(const Doubted& d)
{
    const int have = auxiliary(d.clauses, d.trigger.verb, "have");
    return have >= 0 && d.clauses[have].features.tense == language::Tense::Present && d.when.latest.isValid()
        && d.when.latest < d.published.earliest && (d.when.date.isSingle() || d.when.date.isInterval());
}

/// A past tense with a day after the publication.
bool isToldBefore(const Doubted& d)
{
    return d.isRelative() && isToldInPast(d.clauses, d.trigger.verb, d.trigger.controller)
        && d.status == EventStatus::Occurred && d.when.earliest > d.published.latest;
}

/// "pledged on Friday to impose": Friday is the day of the pledge.
bool isOfPledge(const Doubted& d)
{
    return d.isRelative() && d.trigger.controller >= 0 && d.status == EventStatus::Planned
        && !d.clauses.lemmaIs(d.trigger.controller, WordClass::ArrangingVerb) && d.when.latest <= d.published.latest;
}

struct Doubt {
    const char* name;
    bool (*holds)(const Doubted&);
};

constexpr Doubt Doubts[] = {
    {"date.perfect", isPerfect},
    {"date.toldbefore", isToldBefore},
    {"date.pledge", isOfPledge},
};

} // namespace

const char* doubtOf(const Reading& reading, const Judged& judged, const EventTime& when)
{
    const TimeValue& published = reading.article().published.date;
    if (when.date.isNull() || judged.trigger.verb < 0 || published.isNull())
        return nullptr;
    const Doubted doubted{
        reading.clauses(judged.trigger.sentence), judged.trigger, judged.verdict.status, when, published.days()};
    for (const Doubt& doubt : Doubts) {
        if (doubt.holds(doubted))
            return doubt.name;
    }
    return nullptr;
}

EventTime movedAhead(const Reading& reading, const Judged& judged, EventTime when)
{
    const TimeValue& published = reading.article().published.date;
    const TimeExpression* time = reading.timeOf(when.time);
    if (judged.trigger.verb < 0 || published.isNull() || !time || when.basis != DateBasis::Relative)
        return when;
    const QString words = reading.article().text.slice(time->where.span).toString();
    const bool isDay = when.date.wholeDay().isValid() && !words.contains(u' ');
    if (!isDay || judged.verdict.status != EventStatus::Planned || when.latest >= published.earliest())
        return when;
    const QDate next = when.latest.addDays(7);
    if (next < published.earliest() || when.latest.daysTo(published.earliest()) > 6)
        return when;
    when.date = TimeValue::day(next);
    when.earliest = when.latest = next;
    when.reasons = {{{QStringLiteral("date.next"), 0}, {time->where.span}, {when.date}, {}}};
    return when;
}

} // namespace extract::events
