#include "model/extract/events/date/when.h"

#include "model/base/isoneof.h"
#include "model/time/timevalue.h"

#include <algorithm>
#include <ranges>

namespace extract::events {

namespace {

QString words(const Reading& reading, const TimeExpression& time)
{
    return reading.article().text.slice(time.where.span).toString().simplified();
}

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

bool isPlainEdtf(const QString& edtf)
{
    return !edtf.contains(QLatin1Char('/')) && !edtf.contains(QLatin1Char('[')) && !edtf.contains(QLatin1Char('{'));
}

QString openEdtf(const QString& edtf, const QString& link, bool ongoing)
{
    if (!isPlainEdtf(edtf))
        return edtf;
    const QString day = edtf.section(QLatin1Char('T'), 0, 0);
    if (edtf.contains(QLatin1Char('T')))
        return edtf;
    if (isOneOf(link, {"before", "until", "till", "by", "prior", "ahead"}))
        return QStringLiteral("[..%1]").arg(day);
    if (link == QLatin1String("since"))
        return ongoing ? day + QStringLiteral("/..") : QStringLiteral("[%1..]").arg(day);
    if (isOneOf(link, {"after", "following", "beyond", "past"}))
        return QStringLiteral("[%1..]").arg(day);
    return edtf;
}

int granularity(const QString& edtf)
{
    return static_cast<int>(edtf.section(QLatin1Char('/'), 0, 0).size());
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
        const QString& edtf = reading.time(at.time).edtf;
        if (!best || granularity(edtf) > granularity(reading.time(best->time).edtf))
            best = &at;
    }
    EventTime when;
    const TimeExpression& time = reading.time(best->time);
    const QString link = best->isInner ? QString() : linkOf(clauses, time.where.span, reading.text());
    when.edtf = openEdtf(time.edtf, link, lastsSince(clauses, trigger.verb));
    when.time = time.id;
    if (times.size() == 2 && isPlainEdtf(time.edtf)) {
        const TimeExpression& first = reading.time(times[0].time);
        const TimeExpression& second = reading.time(times[1].time);
        const QString opener = linkOf(clauses, first.where.span, reading.text());
        const auto a = edtfDays(first.edtf);
        const auto b = edtfDays(second.edtf);
        if (isOneOf(opener, {"from", "between"}) && a && b && a->latest < b->earliest && isPlainEdtf(first.edtf)
            && isPlainEdtf(second.edtf))
            when.edtf = first.edtf.section(QLatin1Char('T'), 0, 0) + QLatin1Char('/')
                + second.edtf.section(QLatin1Char('T'), 0, 0);
    }
    when.basis = time.anchoredAtPublication || time.anchor.isValid() ? DateBasis::Relative : DateBasis::Text;
    return withBounds(when);
}

Dated explained(
    const Reading& reading, const Trigger& trigger, EventTime when, const char* step, const QString& pattern)
{
    const TextSpan word = reading.word(trigger.sentence, trigger.token);
    const TimeExpression* time = reading.timeOf(when.time);
    if (!time)
        return {std::move(when)};
    when.reasons.push_back({{QString::fromLatin1(step), 0}, {time->where.span, word}, valueOf(when), {}});
    when.reasons.insert(when.reasons.end(), time->reasons.begin(), time->reasons.end());
    when.why = pattern.arg(words(reading, *time), reading.clauses(trigger.sentence).word(trigger.token));
    if (!time->why.isEmpty())
        when.why += QStringLiteral(": ") + time->why;
    else
        when.why += QStringLiteral(": %1.").arg(edtfWords(when.edtf));
    return {std::move(when)};
}

std::vector<TimeValue> valueOf(const EventTime& when)
{
    const auto value = TimeValue::fromEdtf(when.edtf);
    return value ? std::vector<TimeValue>{*value} : std::vector<TimeValue>{};
}

EventTime withBounds(EventTime time)
{
    if (const auto days = edtfDays(time.edtf)) {
        time.earliest = days->earliest;
        time.latest = days->latest;
    }
    return time;
}

} // namespace extract::events
