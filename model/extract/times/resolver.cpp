#include "model/extract/times/resolver.h"

#include "model/extract/times/occurrences.h"
#include "model/time/civil.h"

#include <QStringBuilder>
#include <algorithm>
#include <array>
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

QString referenceWords(const Temporal& temporal)
{
    const bool future = temporal.reference == timex3::Reference::Future;
    if (temporal.base == Base::Mention) // "a few days later" need not lie ahead of the writer
        return future ? QStringLiteral(" points to a time after what is told before it, without a date.")
                      : QStringLiteral(" points to a time before what is told before it, without a date.");
    return temporal.reference == timex3::Reference::Past ? QStringLiteral(" points to the past without a date.")
        : future                                         ? QStringLiteral(" points to the future without a date.")
                                                         : QStringLiteral(" points to the present without a date.");
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
        return timex3::toTimeValue(date).words();
    const auto first = civil::fromNumber(range->first);
    const QLatin1String month(months[static_cast<size_t>(first.month - 1)]);
    if (date.unit() == Unit::Day && first.year > 0)
        return QLatin1String(days[static_cast<size_t>(civil::weekday(range->first) - 1)]) % QChar(u' ')
            % QString::number(first.day) % QChar(u' ') % month % QChar(u' ') % QString::number(first.year);
    if (date.unit() == Unit::Month && first.year > 0)
        return month % QChar(u' ') % QString::number(first.year);
    return timex3::toTimeValue(date).words();
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
        expression.why = quoted(found.span) % referenceWords(temporal);
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
            expression.date = timex3::toTimeValue(answer.date, temporal.mod);
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
        answer.why = quoted(found.span) % QStringLiteral(": with day and month the other way round it would lie after ")
            % m_publicationWords % QChar(u'.');
        return answer;
    }
    Date year;
    year.year = answer.date.year;
    answer.date = year;
    answer.why =
        quoted(found.span) % QStringLiteral(": day and month may stand either way round, so only the year is sure.");
    return answer;
}

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
        answer.why = QStringLiteral("Written with its year in the text.") % crossCheck;
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
