#include "model/extract/times/resolver.h"

#include "model/extract/times/occurrences.h"
#include "model/time/civil.h"

#include <algorithm>
#include <set>

namespace extract::times {
namespace {

using timex3::Date;
using timex3::Unit;
using timex3::Unset;

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

QString referenceRule(const Temporal& temporal)
{
    const bool future = temporal.reference == timex3::Reference::Future;
    if (temporal.base == Base::Mention) // "a few days later" need not lie ahead of the writer
        return future ? QStringLiteral("time.later") : QStringLiteral("time.earlier");
    return temporal.reference == timex3::Reference::Past ? QStringLiteral("time.past")
        : future                                         ? QStringLiteral("time.future")
                                                         : QStringLiteral("time.present");
}

} // namespace

Reason because(const QString& rule, std::vector<TextSpan> words, std::vector<TimeValue> dates)
{
    return {{rule, 0}, std::move(words), std::move(dates), {}};
}

TimeValue valueOf(const Date& date)
{
    return timex3::toTimeValue(date);
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

Resolver::Resolver(const Article& article, const ParsedArticle& parsed, Mode mode)
    : m_article(article)
    , m_parsed(parsed)
    , m_mode(mode)
    , m_anchor(anchorOf(article))
    , m_published(timex3::fromTimeValue(m_anchor.date))
{
    if (m_published && m_published->unit() == Unit::Day)
        m_today = timex3::days(*m_published)->first;
    m_anchorDate = m_published ? m_anchor.date : TimeValue();
}

Reason Resolver::byReport(const QString& rule, TextSpan words) const
{
    Reason reason = because(rule, {words}, {m_anchorDate});
    reason.facts = {m_anchor.day == ArticleDay::Updated ? QStringLiteral("updated")
            : m_anchor.day == ArticleDay::Dateline      ? QStringLiteral("dateline")
                                                        : QStringLiteral("published")};
    return reason;
}

Resolver::Answer Resolver::open(const Temporal& temporal, Reason why) const
{
    Answer answer;
    answer.date = temporal.date;
    answer.reasons = {std::move(why)};
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
        expression.reasons = {because(QStringLiteral("time.length"), {found.span})};
    } else if (temporal.kind == Temporal::Kind::Set) {
        expression.value =
            temporal.duration.parts.empty() ? timex3::print(temporal.date) : timex3::print(temporal.duration);
        expression.reasons = {because(QStringLiteral("time.recurring"), {found.span})};
    } else if (temporal.kind == Temporal::Kind::Reference) {
        expression.value = timex3::print(timex3::Value{timex3::Value::Kind::Reference, {}, {}, temporal.reference});
        expression.reasons = {because(referenceRule(temporal), {found.span})};
    } else {
        Answer answer = resolveCalendar(found);
        expression.value = timex3::print(answer.date);
        expression.type = typeOf(temporal, answer.date);
        expression.reasons = std::move(answer.reasons);
        if (answer.open && temporal.isRelative() && answer.date.unit() == Unit::None && !answer.date.hasClock())
            expression.value = temporal.unit == Unit::Day ? QStringLiteral("XXXX-XX-XX")
                : temporal.unit == Unit::Week             ? QStringLiteral("XXXX-WXX")
                : temporal.unit == Unit::Month            ? QStringLiteral("XXXX-XX")
                                                          : QStringLiteral("XXXX");
        if (!answer.open)
            expression.date = timex3::toTimeValue(answer.date, temporal.mod);
        expression.anchoredAtPublication = answer.published;
        expression.anchor = answer.anchor ? answer.anchor->id : TimeId{};
        if (!answer.open)
            remember(found, id, answer);
    }
    // The row that read the words stands before the steps from them to a date.
    expression.reasons.insert(expression.reasons.begin(), Reason{found.rule, {found.span}, {}, {}});
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

/// "3/4/2023": the reading that is not still to come when the article appears, where only one is and the clause does
/// not look ahead; else the year.
Resolver::Answer Resolver::unswapped(const Found& found, const Date& other, Answer answer) const
{
    const auto first = timex3::days(answer.date);
    const auto second = timex3::days(other);
    const bool ahead = tenseAt(m_parsed.tree(found.sentence), found.token) == ToldTense::Future;
    const bool firstOver = m_today && first->first <= *m_today;
    const bool secondOver = m_today && second->first <= *m_today;
    if (m_today && !ahead && firstOver != secondOver) {
        answer.date = firstOver ? answer.date : other;
        answer.reasons = {byReport(QStringLiteral("time.unswapped"), found.span)};
        return answer;
    }
    Date year;
    year.year = answer.date.year;
    answer.date = year;
    answer.reasons = {because(QStringLiteral("time.eitherWay"), {found.span})};
    return answer;
}

namespace {

/// The week that holds a day. A Sunday begins one week here and ends another there: it stays.
Date weekOf(const Date& date)
{
    const auto day = timex3::days(date);
    return day && civil::weekday(day->first) != Qt::Sunday ? timex3::dateOf(day->first, Unit::Week) : date;
}

} // namespace

Resolver::Answer Resolver::resolveCalendar(const Found& found)
{
    const Temporal& temporal = found.temporal;
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
            answer.reasons = {because(QStringLiteral("time.samePeriod"), {found.span, spoken.mention->span})};
            return answer;
        }
        if (temporal.holiday.isSet())
            answer.date = inYear(temporal, temporal.date.year).value_or(temporal.date);
        if (answer.date.day != Unset)
            answer.date.weekday = Unset;
        answer.reasons = {because(QStringLiteral("time.written"), {found.span})};
        if (temporal.date.weekday != Unset && timex3::days(answer.date)
            && civil::weekday(timex3::days(answer.date)->first) != temporal.date.weekday)
            answer.reasons.push_back(
                because(QStringLiteral("time.otherWeekday"), {found.span}, {valueOf(answer.date)}));
        if (temporal.swapped)
            return unswapped(found, *temporal.swapped, answer);
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
    if (temporal.nth == 0 && temporal.nthUnit == Unit::Week && !answer.open)
        answer.date = weekOf(answer.date);
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
