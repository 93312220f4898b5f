#include "model/extract/events/judge/bydate.h"

#include "model/time/timevalue.h"

namespace extract::events {

Verdict verdictByDate(const Reading& reading, const Judged& judged, const EventTime& when)
{
    const Trigger& trigger = judged.trigger;
    Verdict verdict = judged.verdict;
    const TimeValue& published = reading.article().published.date;
    if (when.date.isNull() || published.isNull())
        return verdict;
    const auto change = [&](EventStatus status, const QString& step) {
        verdict = {status, {{step, 0}, {reading.word(trigger.sentence, trigger.token)}, {}, {}}};
        if (const TimeExpression* time = reading.timeOf(when.time))
            verdict.reason.words.push_back(time->where.span);
    };
    const bool ahead = when.earliest.isValid() && when.earliest > published.latest();
    const bool told =
        trigger.verb >= 0 && isToldInPast(reading.clauses(trigger.sentence), trigger.verb, trigger.controller);
    if (ahead && !told && (verdict.status == EventStatus::Occurred || verdict.status == EventStatus::Ongoing))
        change(EventStatus::Planned, QStringLiteral("status.ahead"));
    const bool behind = when.latest.isValid() && when.latest < published.earliest();
    if (behind && verdict.status == EventStatus::Ongoing)
        change(EventStatus::Occurred, QStringLiteral("status.behind"));
    return verdict;
}

} // namespace extract::events
