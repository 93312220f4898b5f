#include "model/extract/events/date/doubts.h"

#include "model/base/isoneof.h"
#include "model/time/timevalue.h"

#include <algorithm>

namespace extract::events {

/// A past tense with a date after the publication, or a plan with one before it: the bare weekday of a plan is the
/// next.
void refineDate(const Reading& reading, Candidate& c)
{
    if (c.when.edtf.isEmpty() || c.verb < 0)
        return;
    const auto published = edtfDays(reading.article().published.edtf);
    if (!published)
        return;
    const Clauses& clauses = reading.clauses(c.sentence);
    const int have = auxiliary(clauses, c.verb, {"have"});
    if (have >= 0 && clauses[have].features.tense == language::Tense::Present && c.when.latest.isValid()
        && c.when.latest < published->earliest && !c.when.edtf.contains(QLatin1String(".."))) {
        c.when = {}; // "has shifted" goes with no day that is over: the date is another clause's
        return;
    }
    if (c.when.basis != DateBasis::Relative)
        return;
    if (isToldInPast(clauses, c.verb, c.controller) && c.status == EventStatus::Occurred
        && c.when.earliest > published->latest) {
        c.when = {};
        return;
    }
    const bool isContent = c.controller >= 0 && c.status == EventStatus::Planned
        && !isOneOf(reading.clauses(c.sentence)[c.controller].lemma,
            {"plan", "expect", "schedule", "intend", "hope", "aim", "due", "set", "slate", "prepare", "ready"});
    if (isContent && c.when.latest <= published->latest) {
        c.when = {}; // "pledged on Friday to impose": Friday is the day of the pledge
        return;
    }
    const auto time = std::ranges::find(reading.findings().times, c.when.time, &TimeExpression::id);
    const bool isDay = time != reading.findings().times.end() && c.when.edtf.size() == 10
        && !reading.article().text.slice(time->where.span).toString().contains(u' ');
    if (!isDay || c.status != EventStatus::Planned || c.when.latest >= published->earliest)
        return;
    const QDate next = c.when.latest.addDays(7);
    if (next < published->earliest || c.when.latest.daysTo(published->earliest) > 6)
        return;
    c.when.edtf = next.toString(Qt::ISODate);
    c.when.earliest = c.when.latest = next;
    c.when.why = QStringLiteral("“%1” tells of what is to come: the next such day after the publication, %2.")
                     .arg(reading.article().text.slice(time->where.span).toString(), edtfWords(c.when.edtf));
}

void refineStatus(const Reading& reading, Candidate& c)
{
    if (c.when.edtf.isEmpty())
        return;
    const auto published = edtfDays(reading.article().published.edtf);
    if (!published)
        return;
    const bool ahead = c.when.earliest.isValid() && c.when.earliest > published->latest;
    const bool told = c.verb >= 0 && isToldInPast(reading.clauses(c.sentence), c.verb, c.controller);
    if (ahead && !told && (c.status == EventStatus::Occurred || c.status == EventStatus::Ongoing))
        c.status = EventStatus::Planned;
    const bool behind = c.when.latest.isValid() && c.when.latest < published->earliest;
    if (behind && c.status == EventStatus::Ongoing)
        c.status = EventStatus::Occurred;
}

} // namespace extract::events
