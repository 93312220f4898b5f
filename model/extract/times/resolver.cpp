#include "model/extract/times/resolver.h"

#include "model/extract/times/occurrences.h"
#include "model/records/civil.h"
#include "model/records/timevalue.h"

#include <QStringBuilder>
#include <algorithm>
#include <array>
#include <set>

namespace extract::times {
namespace {

using timex3::Date;
using timex3::Unit;
using timex3::Unset;

/// Dates of a sentence looked through for the one that counts: more of them make no difference to a reader.
constexpr int FarthestBack = 64;

TimeType typeOf(const Temporal& temporal, const Date& date)
{
    switch (temporal.kind) {
    case Temporal::Kind::Duration:
        return TimeType::Duration;
    case Temporal::Kind::Set:
        return TimeType::Set;
    case Temporal::Kind::Calendar:
    case Temporal::Kind::Reference:
        break;
    }
    return temporal.kind == Temporal::Kind::Calendar && date.hasClock() ? TimeType::Time : TimeType::Date;
}

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

/// From 9999 BC to 9999 AD, which is what four digits can write.
bool isInCalendar(const timex3::DayRange& range)
{
    return civil::fromNumber(range.first).year >= -9998 && civil::fromNumber(range.end - 1).year <= 9999;
}

} // namespace

QString fullWords(const Date& date)
{
    constexpr std::array<const char*, 12> months{"January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December"};
    constexpr std::array<const char*, 7> days{
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    const auto range = timex3::days(date);
    if (!range || !date.hasYear())
        return edtfWords(timex3::toEdtf(date));
    const auto first = civil::fromNumber(range->first);
    const QLatin1String month(months[static_cast<size_t>(first.month - 1)]);
    if (date.unit() == Unit::Day && first.year > 0)
        return QLatin1String(days[static_cast<size_t>(civil::weekday(range->first) - 1)]) % QChar(u' ')
            % QString::number(first.day) % QChar(u' ') % month % QChar(u' ') % QString::number(first.year);
    if (date.unit() == Unit::Month && first.year > 0)
        return month % QChar(u' ') % QString::number(first.year);
    return edtfWords(timex3::toEdtf(date));
}

Mode modeOf(const std::vector<Found>& found, const std::optional<Date>& published)
{
    int past = 0;
    int near = 0;
    int deictic = 0;
    std::set<int> years;
    for (const Found& expression : found) {
        const Temporal& temporal = expression.temporal;
        if (temporal.kind != Temporal::Kind::Calendar)
            continue;
        if (temporal.date.hasYear())
            years.insert(temporal.date.year);
        if (temporal.date.hasYear())
            ++(published && temporal.date.year >= published->year - 2 ? near : past);
        deictic += temporal.base == Base::Publication || (temporal.date.weekday != Unset && temporal.date.day == Unset)
            ? 1
            : 0;
    }
    // A history up to the present names many years, and hardly ever "yesterday" or a weekday.
    const bool chronicle = years.size() >= 5 && past >= 20 && past + near >= 8 * deictic;
    return chronicle || (past >= 8 && past >= 4 * (near + deictic)) ? Mode::Narrative : Mode::News;
}

Resolver::Resolver(const Article& article, std::span<const language::Sentence> sentences, Mode mode)
    : m_article(article)
    , m_sentences(sentences)
    , m_mode(mode)
    , m_anchor(anchorOf(article))
    , m_published(timex3::fromEdtf(m_anchor.edtf))
{
    if (m_published && m_published->unit() == Unit::Day)
        m_today = timex3::days(*m_published)->first;
    const QString name = m_anchor.day == ArticleDay::Updated ? QStringLiteral("the date of the update, ")
        : m_anchor.day == ArticleDay::Dateline               ? QStringLiteral("the date in the dateline, ")
                                                             : QStringLiteral("the publication date, ");
    m_publicationWords = m_published ? name + fullWords(*m_published) : QString();
}

QString Resolver::quoted(TextSpan span) const
{
    const QStringView words = m_article.text.slice(span);
    const bool plain = std::ranges::none_of(words, [](QChar mark) { return mark.unicode() < u' '; });
    return QChar(u'“') % (plain ? words.toString() : words.toString().simplified()) % QChar(u'”');
}

Resolver::Answer Resolver::open(const Temporal& temporal, const QString& why) const
{
    Answer answer;
    answer.date = temporal.date;
    answer.why = why;
    answer.open = true;
    return answer;
}

TimeExpression Resolver::describe(const Found& found, TimeId id) const
{
    TimeExpression expression;
    expression.id = id;
    expression.where = {m_article.id, found.span};
    expression.mod = found.temporal.mod;
    expression.quant = found.temporal.quant;
    expression.freq = found.temporal.freq;
    expression.type = typeOf(found.temporal, found.temporal.date);
    return expression;
}

TimeExpression Resolver::resolve(const Found& found, TimeId id)
{
    TimeExpression expression = describe(found, id);
    const Temporal& temporal = found.temporal;
    if (temporal.kind == Temporal::Kind::Duration) {
        const bool part = temporal.duration.parts.size() == 1 && temporal.duration.parts.front().unit == Unit::Month
            && temporal.duration.parts.front().amount >= 6 && temporal.duration.parts.front().amount < 12;
        m_lengthAfter = part ? m_mentions.count() : m_lengthAfter;
        expression.value = timex3::print(temporal.duration);
        expression.why = QStringLiteral("A length of time, not a date.");
    } else if (temporal.kind == Temporal::Kind::Set) {
        expression.value =
            temporal.duration.parts.empty() ? timex3::print(temporal.date) : timex3::print(temporal.duration);
        expression.why = QStringLiteral("It comes again and again, so it has no single date.");
    } else if (temporal.kind == Temporal::Kind::Reference) {
        expression.value = timex3::print(timex3::Value{timex3::Value::Kind::Reference, {}, {}, temporal.reference});
        expression.why = QStringLiteral("%1 points to the %2 without a date.")
                             .arg(quoted(found.span),
                                 temporal.reference == timex3::Reference::Past         ? QStringLiteral("past")
                                     : temporal.reference == timex3::Reference::Future ? QStringLiteral("future")
                                                                                       : QStringLiteral("present"));
    } else {
        Answer answer = resolveCalendar(found);
        expression.value = timex3::print(answer.date);
        expression.type = typeOf(temporal, answer.date);
        expression.why = answer.why;
        if (answer.open && temporal.isRelative() && answer.date.unit() == Unit::None && !answer.date.hasClock())
            expression.value = temporal.unit == Unit::Day ? QStringLiteral("XXXX-XX-XX")
                : temporal.unit == Unit::Week             ? QStringLiteral("XXXX-WXX")
                : temporal.unit == Unit::Month            ? QStringLiteral("XXXX-XX")
                                                          : QStringLiteral("XXXX");
        if (!answer.open)
            expression.edtf = timex3::toEdtf(answer.date, temporal.mod);
        expression.anchoredAtPublication = answer.published;
        expression.anchor = answer.anchor ? answer.anchor->id : TimeId{};
        if (!answer.open)
            remember(found, id, answer);
    }
    return expression;
}

TimeExpression Resolver::take(const Found& found, TimeExpression given, TimeId id)
{
    given.id = id;
    const auto value = timex3::parse(given.value);
    if (value && value->kind == timex3::Value::Kind::Date && timex3::days(value->date)) {
        Answer answer;
        answer.date = value->date;
        answer.explicitYear = true;
        remember(found, id, answer);
    }
    return given;
}

/// "the day before Christmas".
Resolver::Answer Resolver::offsetBy(const Temporal& temporal, Answer answer) const
{
    const auto moved = timex3::shifted(answer.date, temporal.offset, Unit::Day);
    const auto range = moved ? timex3::days(*moved) : std::nullopt;
    if (!range || !isInCalendar(*range))
        return open({}, QStringLiteral("The calendar does not reach that far."));
    const QString side =
        temporal.offset < 0 ? QStringLiteral(" The day before that, ") : QStringLiteral(" The day after that, ");
    answer.why += side % fullWords(answer.date) % QChar(u'.');
    answer.date = *moved;
    return answer;
}

Resolver::Answer Resolver::resolveCalendar(const Found& found)
{
    Temporal temporal = found.temporal;
    Answer answer;
    if (temporal.isRelative()) {
        answer = resolveRelative(found, temporal);
    } else if (temporal.date.hasYear() || temporal.date.century != Unset || temporal.date.decade >= 10) {
        answer.date = temporal.date;
        answer.explicitYear = true;
        const Reported spoken = temporal.samePeriod ? reported(found) : Reported{};
        if (spoken.mention && !spoken.part && spoken.mention->date.unit() != Unit::Month) {
            answer.date = spoken.mention->date;
            answer.date.year = temporal.date.year;
            answer.anchor = spoken.mention;
            answer.why = quoted(found.span) % QStringLiteral(" stands for the same part of the year as ")
                % quoted(spoken.mention->span) % QStringLiteral(" before it.");
            return answer;
        }
        if (temporal.holiday.isSet())
            answer.date = inYear(temporal, temporal.date.year).value_or(temporal.date);
        if (answer.date.day != Unset)
            answer.date.weekday = Unset;
        const QString crossCheck = temporal.date.weekday != Unset && timex3::days(answer.date)
                && civil::weekday(timex3::days(answer.date)->first) != temporal.date.weekday
            ? QStringLiteral(" The weekday beside it does not fit: that day is a %1.")
                  .arg(fullWords(answer.date).section(u' ', 0, 0))
            : QString();
        answer.why = temporal.swappable ? quoted(found.span)
                % QStringLiteral(": day and month may stand either way round, so only the year is sure.")
                                        : QString(QStringLiteral("Written with its year in the text.") % crossCheck);
    } else {
        answer = fill(found, temporal);
    }
    if (temporal.offset != 0 && !answer.open)
        answer = offsetBy(temporal, answer);
    if (temporal.nth != 0 && !answer.open) {
        Date whole = answer.date;
        whole.weekday = Unset;
        if (const auto inner = nthInside(whole, temporal))
            answer.date = *inner;
    }
    return answer;
}

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
    if (!keepsUnit && temporal.unit >= Unit::Day && timex3::days(from))
        from = timex3::dateOf(timex3::days(from)->first,
            temporal.unit == Unit::Decade && temporal.amount != 0 && temporal.base == Base::Mention ? Unit::Year
                                                                                                    : temporal.unit);
    const auto moved =
        temporal.amount == 0 ? std::optional(from) : timex3::shifted(from, temporal.amount, temporal.unit);
    const auto range = moved ? timex3::days(*moved) : std::nullopt;
    if (!moved || (range && !isInCalendar(*range)))
        return open(temporal, QStringLiteral("The calendar does not reach that far."));
    answer.date = overlaid(*moved, temporal.date);
    if (temporal.holiday.isSet() && answer.date.hasYear())
        answer.date = inYear(temporal, answer.date.year).value_or(answer.date);
    if (answer.date.day != Unset && !timex3::days(answer.date))
        return open(temporal, QStringLiteral("That month has no such day."));
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

Resolver::Answer Resolver::resolveRelative(const Found& found, const Temporal& temporal) const
{
    Answer answer;
    if (temporal.base == Base::Event)
        return open(temporal,
            quoted(found.span)
                % QStringLiteral(" stays open: it counts from an event, which no date is given for here."));
    const Mention* mention = nullptr;
    const bool quarter = temporal.unit == Unit::Quarter && temporal.base == Base::Mention && temporal.amount == 0;
    const Reported compared = temporal.unit == Unit::Year && temporal.amount == -1 ? reported(found) : Reported{};
    mention = compared.part ? nullptr : compared.mention;
    bool atPublication = compared.part || (temporal.base == Base::Publication && m_mode == Mode::News && !mention);
    if (quarter)
        mention = m_mentions.lastOf(Unit::Quarter);
    else if (!atPublication && !mention)
        mention = m_mentions.lastUpTo(
            temporal.unit == Unit::Week || temporal.unit == Unit::Weekend || temporal.unit < Unit::Day ? Unit::Day
                                                                                                       : temporal.unit);
    atPublication |= quarter && !mention;
    if (atPublication && !m_published)
        return open(
            temporal, QStringLiteral("%1 stays open: the publication date is not known.").arg(quoted(found.span)));
    // A day is not taken from an earlier paragraph past a month or year named since.
    const Mention* latest = m_mentions.last();
    if (!atPublication && mention && m_mode == Mode::News && temporal.unit <= Unit::Day
        && latest->date.unit() >= Unit::Month && latest->paragraph > mention->paragraph)
        return open(temporal,
            quoted(found.span) % QStringLiteral(" stays open: of ") % quoted(latest->span)
                % QStringLiteral(", the date before it, no day is known."));
    if (!atPublication && !mention)
        return open(temporal,
            QStringLiteral("%1 stays open: no date before it in the text that it could count from.")
                .arg(quoted(found.span)));
    const Date base = mention ? mention->date : *m_published;
    if (base.unit() > temporal.unit && temporal.unit != Unit::None && base.unit() > Unit::Day)
        return open(temporal,
            QStringLiteral("%1 stays open: the date it counts from is not known as exactly.").arg(quoted(found.span)));
    answer.published = !mention;
    answer.anchor = mention;
    answer.explicitYear = mention && mention->explicitYear;
    answer.chained = mention && mention->chained;
    Temporal asked = temporal;
    asked.amount -= quarter && !mention ? 1 : 0; // the last quarter that is over
    answer = counted(asked, base, answer);
    if (answer.open)
        return answer;
    const QString from = mention
        ? quoted(mention->span) % QStringLiteral(" (") % fullWords(mention->date) % QStringLiteral(") before it")
        : m_publicationWords;
    answer.why = quoted(found.span) % QStringLiteral(" counted from ") % from % QChar(u'.');
    return answer;
}

void Resolver::remember(const Found& found, TimeId id, const Answer& answer)
{
    // What something is compared with ("than a year earlier") is not what the account is about.
    const bool compared = found.temporal.unit == Unit::Year && std::abs(found.temporal.amount) == 1
        && found.temporal.date == Date{} && answer.date.unit() < Unit::Year;
    // Nor is a look far back ("as two decades earlier").
    const bool aside = m_mode == Mode::Narrative && found.temporal.base == Base::Mention
        && found.temporal.unit >= Unit::Year && found.temporal.amount < -1;
    if (!timex3::days(answer.date) || compared || aside || found.temporal.samePeriod)
        return;
    const int paragraph = paragraphAt(m_article, found.span.begin);
    const bool first = m_mentions.isEmpty() || m_mentions.last()->paragraph != paragraph;
    m_mentions.add({answer.date, id, found.span, paragraph, found.sentence, answer.explicitYear, isHead(found), first,
        answer.chained});
}

} // namespace extract::times
