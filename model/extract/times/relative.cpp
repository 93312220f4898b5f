#include "model/extract/times/resolver.h"

#include "model/extract/times/occurrences.h"
#include "model/time/civil.h"

#include <cmath>

/// Relative expressions: what "last week", "a year ago" and "two days later" count from, and where that leads.
namespace extract::times {
namespace {

using timex3::Date;
using timex3::Unit;
using timex3::Unset;

/// Dates looked through for the period that a report speaks of: more of them make no difference to a reader.
constexpr int FarthestBack = 64;

/// Takes the finer fields of the expression over the period that it counts to.
Date overlaid(const Date& period, const Date& written)
{
    Date date = period;
    if (written.weekday != Unset && written.day == Unset && period.week != Unset) {
        if (const auto range = timex3::days(period))
            date = timex3::dateOf(range->first + written.weekday - 1, Unit::Day);
    }
    if (period.unit() == Unit::Year || period.unit() == Unit::Month) {
        date.half = written.half != Unset ? written.half : date.half;
        date.quarter = written.quarter != Unset ? written.quarter : date.quarter;
        date.season = written.season != Unset ? written.season : date.season;
        date.month = written.month != Unset ? written.month : date.month;
        date.day = written.day != Unset ? written.day : date.day;
    }
    date.part = written.part;
    date.hour = written.hour != Unset ? written.hour : date.hour;
    date.minute = written.hour != Unset ? written.minute : date.minute;
    date.second = written.hour != Unset ? written.second : date.second;
    date.zone = written.zone;
    if (written.hour == Unset && written.part != timex3::DayPart::None)
        date.hour = date.minute = date.second = Unset;
    return date;
}

} // namespace

Resolver::Answer Resolver::counted(const Temporal& temporal, const Date& base, Answer answer) const
{
    // "a year earlier" beside a quarter or a month is that quarter or month; beside a day it is the year.
    const bool keepsUnit = temporal.unit == Unit::Year && std::abs(temporal.amount) == 1 && m_mode == Mode::News
        && !answer.published
        && (base.unit() == Unit::Quarter || base.unit() == Unit::Half || base.unit() == Unit::Month)
        && temporal.date == Date{};
    Date from = base;
    from.part = timex3::DayPart::None;
    if (temporal.unit >= Unit::Day) {
        from.hour = from.minute = from.second = Unset;
        from.zone.clear();
    }
    if (!keepsUnit && !temporal.toTheDay && temporal.unit >= Unit::Day && timex3::days(from))
        from = timex3::dateOf(timex3::days(from)->first,
            temporal.unit == Unit::Decade && temporal.amount != 0 && temporal.base == Base::Mention ? Unit::Year
                                                                                                    : temporal.unit);
    const auto moved =
        temporal.amount == 0 ? std::optional(from) : timex3::shifted(from, temporal.amount, temporal.unit);
    const auto range = moved ? timex3::days(*moved) : std::nullopt;
    if (!moved || (range && !isInCalendar(*range)))
        return open(temporal, because(QStringLiteral("time.farOff")));
    answer.date = overlaid(*moved, temporal.date);
    if (temporal.holiday.isSet() && answer.date.hasYear())
        answer.date = inYear(temporal, answer.date.year).value_or(answer.date);
    if (answer.date.day != Unset && !timex3::days(answer.date))
        return open(temporal, because(QStringLiteral("time.shortMonth")));
    return answer;
}

/// What a report on a business or a statistic speaks of, for "a year ago" and "the 1988 period".
Resolver::Reported Resolver::reported(const Found& found) const
{
    if (m_mode != Mode::News)
        return {};
    Reported other;
    for (int back = 0; back < FarthestBack; ++back) {
        const Mention* mention = m_mentions.before(back);
        if (!mention || found.sentence - mention->sentence > 3)
            return other;
        const Unit unit = mention->date.unit();
        if (unit == Unit::Quarter || unit == Unit::Half) {
            // A quarter of a year that is written out may be what the report compares with.
            const Reported here{mention, m_lengthAfter >= m_mentions.count() - back};
            if (!mention->explicitYear)
                return here;
            other = other.mention ? other : here;
            continue;
        }
        const bool statistic = unit == Unit::Month && mention->sentence == found.sentence && !mention->explicitYear;
        if (statistic)
            return {mention, false};
        const bool compared = unit == Unit::Year && m_published && mention->date.year == m_published->year - 1;
        if (unit == Unit::Month || (unit == Unit::Year && !compared))
            return other;
    }
    return other;
}

/// What a relative expression counts from: a date before it in the text, or the publication.
Resolver::CountedFrom Resolver::countedFrom(const Found& found, const Temporal& temporal) const
{
    const bool quarter = temporal.unit == Unit::Quarter && temporal.base == Base::Mention && temporal.amount == 0;
    const Reported compared = temporal.unit == Unit::Year && temporal.amount == -1 ? reported(found) : Reported{};
    CountedFrom from;
    from.mention = compared.part ? nullptr : compared.mention;
    from.publication = compared.part || (temporal.base == Base::Publication && m_mode == Mode::News && !from.mention);
    if (quarter)
        from.mention = m_mentions.lastOf(Unit::Quarter);
    else if (!from.publication && !from.mention)
        from.mention = m_mentions.lastUpTo(
            temporal.unit == Unit::Week || temporal.unit == Unit::Weekend || temporal.unit < Unit::Day ? Unit::Day
                                                                                                       : temporal.unit);
    from.publication |= quarter && !from.mention;
    from.lastOver = quarter && !from.mention;
    return from;
}

/// Why a relative expression stays open; empty where it can be counted.
Reason Resolver::whyOpen(const Found& found, const Temporal& temporal, const CountedFrom& from) const
{
    if (from.publication && !m_published)
        return because(QStringLiteral("time.unpublished"), {found.span});
    // A day is not taken from an earlier paragraph past a month or year named since.
    const Mention* latest = m_mentions.last();
    if (!from.publication && from.mention && m_mode == Mode::News && temporal.unit <= Unit::Day
        && latest->date.unit() >= Unit::Month && latest->paragraph > from.mention->paragraph)
        return because(QStringLiteral("time.dayUnknown"), {found.span, latest->span});
    if (!from.publication && !from.mention)
        return because(QStringLiteral("time.nothingBefore"), {found.span});
    const Date base = from.mention ? from.mention->date : *m_published;
    if (base.unit() > temporal.unit && temporal.unit != Unit::None && base.unit() > Unit::Day)
        return because(QStringLiteral("time.inexact"), {found.span});
    return {};
}

Resolver::Answer Resolver::resolveRelative(const Found& found, const Temporal& temporal) const
{
    if (temporal.base == Base::Event)
        return open(temporal, because(QStringLiteral("time.fromEvent"), {found.span}));
    const CountedFrom from = countedFrom(found, temporal);
    if (const Reason why = whyOpen(found, temporal, from); !why.isEmpty())
        return open(temporal, why);
    const Mention* mention = from.mention;
    Answer answer;
    answer.published = !mention;
    answer.anchor = mention;
    answer.explicitYear = mention && mention->explicitYear;
    answer.chained = mention && mention->chained;
    Temporal over = temporal;
    over.amount -= from.lastOver ? 1 : 0; // the last quarter that is over
    answer = counted(over, mention ? mention->date : *m_published, answer);
    if (answer.open)
        return answer;
    answer.reasons = {mention
            ? because(QStringLiteral("time.counted"), {found.span, mention->span}, {valueOf(mention->date)})
            : byReport(QStringLiteral("time.countedFromReport"), found.span)};
    return answer;
}

/// "the day before Christmas".
Resolver::Answer Resolver::offsetBy(const Temporal& temporal, Answer answer) const
{
    const auto moved = timex3::shifted(answer.date, temporal.offset, Unit::Day);
    const auto range = moved ? timex3::days(*moved) : std::nullopt;
    if (!range || !isInCalendar(*range))
        return open({}, because(QStringLiteral("time.farOff")));
    const QString side = temporal.offset < 0 ? QStringLiteral("time.dayBefore") : QStringLiteral("time.dayAfter");
    answer.reasons.push_back(because(side, {}, {valueOf(answer.date)}));
    answer.date = *moved;
    return answer;
}

} // namespace extract::times
