#include "model/extract/times/occurrences.h"
#include "model/extract/times/resolver.h"
#include "model/time/civil.h"

namespace extract::times {
namespace {

/// Dates of a paragraph looked through for its year.
constexpr int FarthestBack = 64;

using timex3::Date;
using timex3::Unit;
using timex3::Unset;

struct Occurrence {
    std::optional<Date> date;
    QString rule; ///< of the reason
};

/// A date of the year before is written with its year, so one that lies at most this many days ahead is meant instead.
constexpr qint64 NearAhead = 95;

/// Which occurrence a bare date means, by the tense of its clause.
Occurrence bareOccurrence(const Temporal& temporal, ToldTense tense, bool deadline, qint64 today)
{
    const auto behind = latestUpTo(temporal, today);
    const auto ahead = firstFrom(temporal, today);
    const QString latest = QStringLiteral("time.latest");
    const QString first = QStringLiteral("time.first");
    const bool weekday = temporal.date.weekday != Unset && temporal.date.day == Unset && !temporal.holiday.isSet();
    if (!behind || !ahead)
        return {behind ? behind : ahead, behind ? latest : first};
    const qint64 back = today - timex3::days(*behind)->first;
    const qint64 forth = timex3::days(*ahead)->first - today;
    if (temporal.date.quarter != Unset || temporal.date.half != Unset) {
        const bool over = today - timex3::days(*behind)->end > 100;
        return tense == ToldTense::Future && over ? Occurrence{ahead, first} : Occurrence{behind, latest};
    }
    if (tense == ToldTense::Future)
        return {ahead, first};
    if (weekday)
        return {behind, latest};
    const int year = static_cast<int>(civil::fromNumber(today).year);
    const bool aheadThisYear = (temporal.date.day != Unset || (tense != ToldTense::Past && !temporal.holiday.isSet()))
        && behind->year < year && ahead->year == year && forth < NearAhead && back > 2 * NearAhead;
    if ((deadline && forth < 2 * NearAhead) || aheadThisYear)
        return {ahead, first};
    if (tense == ToldTense::Past)
        return {behind, latest};
    return {nearestTo(temporal, today), QStringLiteral("time.nearest")};
}

bool isWeekday(const Temporal& temporal)
{
    return temporal.date.weekday != Unset && temporal.date.day == Unset && !temporal.holiday.isSet();
}

} // namespace

bool Resolver::isHead(const Found& found) const
{
    const int index = paragraphAt(m_article, found.span.begin);
    if (index < 0)
        return false;
    const TextSpan paragraph = m_article.paragraphs[static_cast<size_t>(index)].span;
    const QStringView before = m_article.text.slice({paragraph.begin, found.span.begin}).trimmed();
    for (QChar mark : before) {
        if (mark.isLetterOrNumber())
            return false;
    }
    const QStringView after = m_article.text.slice({found.span.end, paragraph.end}).trimmed();
    return after.isEmpty() || after.startsWith(u':') || after.startsWith(u'—') || after.startsWith(u'–')
        || after.startsWith(u'-');
}

/// "by 31 October", "until Nov. 20", "payable Dec. 15", "effective Feb. 1".
bool Resolver::isDeadline(const Found& found) const
{
    const SentenceTree& tree = m_parsed.tree(found.sentence);
    if (found.token < 1)
        return false;
    if (tree.lemmaIs(found.token - 1, WordClass::Deadline))
        return true;
    const bool to = tree[found.token - 1].lemma.text().compare(QLatin1String("to"), Qt::CaseInsensitive) == 0;
    return to && found.token > 1 && tree[found.token - 2].lemma.startsWith(QLatin1String("exten"));
}

/// "since March", "Wednesday's ruling": whatever the clause says. "Monday's debate will" may well lie ahead.
bool Resolver::looksBack(const Found& found) const
{
    const SentenceTree& tree = m_parsed.tree(found.sentence);
    if (found.token > 0 && tree[found.token - 1].lemma == QLatin1String("since"))
        return true;
    const QStringView behind = m_article.text.view().sliced(found.span.end);
    if (!isWeekday(found.temporal)
        || !(behind.startsWith(QLatin1String("'s ")) || behind.startsWith(QStringView(u"’s "))))
        return false;
    return !(namesGathering(tree, found.token) && tenseAt(tree, found.token) == ToldTense::Future);
}

/// The head before this one in a day-by-day account, for a head that is a bare weekday.
const Mention* Resolver::headBefore(const Found& found) const
{
    return isHead(found) ? m_mentions.lastHead() : nullptr;
}

/// Whether a bare month or day would lie before a mention of the same sentence, were it of the same year.
bool Resolver::liesBefore(const Found& found, const Mention& mention) const
{
    const auto date = inYear(found.temporal, mention.date.year);
    const auto own = date ? timex3::days(*date) : std::nullopt;
    const auto range = timex3::days(mention.date);
    return own && range && mention.date.unit() <= Unit::Month && own->end <= range->first;
}

/// The date whose year a bare month or day goes on from. News looks back to a written year only within the sentence, to
/// the date that heads the paragraph, or along an account that is already under way; a narrative always.
const Mention* Resolver::yearContext(const Found& found) const
{
    if (m_mode == Mode::Narrative)
        return m_mentions.lastUpTo(Unit::Year);
    if (found.temporal.date.quarter != Unset || found.temporal.date.half != Unset)
        return nullptr;
    // "has led since 26 October" comes up to the present.
    if (found.token > 0 && m_parsed.tree(found.sentence)[found.token - 1].lemma == QLatin1String("since"))
        return nullptr;
    const int paragraph = paragraphAt(m_article, found.span.begin);
    const int year = m_published && m_published->hasYear() ? m_published->year : 0;
    for (int back = 0; back < FarthestBack; ++back) {
        const Mention* mention = m_mentions.before(back);
        if (!mention || mention->paragraph != paragraph)
            return nullptr;
        const bool dated = mention->date.hasYear() && mention->date.unit() <= Unit::Year;
        if (!dated)
            continue;
        const bool near = mention->sentence == found.sentence && mention->date.year != year
            && (mention->explicitYear || mention->date.unit() == Unit::Year);
        if (near && liesBefore(found, *mention))
            return nullptr; // "had applied in May 2022, became a member on 4 April": a look back stands in between
        if (near || mention->chained || mention->head
            || (mention->first && mention->explicitYear && mention->date.unit() == Unit::Year))
            return mention;
        return nullptr;
    }
    return nullptr;
}

Resolver::Answer Resolver::lastOfDirection(const Temporal& temporal, Direction direction, qint64 day) const
{
    Temporal partial = temporal;
    partial.direction = Direction::Bare;
    std::optional<Date> date;
    switch (direction) {
    case Direction::Last:
    case Direction::Preceding:
        date = latestBefore(partial, day);
        break;
    case Direction::Next:
    case Direction::Following:
        date = firstAfter(partial, day);
        break;
    case Direction::This:
    case Direction::That:
    case Direction::Bare:
        date = isWeekday(temporal) ? firstFrom(partial, day - (civil::weekday(day) - 1))
                                   : inYear(partial, static_cast<int>(civil::fromNumber(day).year));
        break;
    }
    Answer answer;
    if (!date)
        return open(temporal, because(QStringLiteral("time.noSuchDay")));
    answer.date = *date;
    return answer;
}

Resolver::Answer Resolver::fillFrom(const Found& found, const Temporal& temporal, const Mention& mention) const
{
    const auto range = timex3::days(mention.date);
    Answer answer;
    std::optional<Date> date;
    if (temporal.direction != Direction::Bare && temporal.direction != Direction::This
        && temporal.direction != Direction::That) {
        answer = lastOfDirection(temporal, temporal.direction, range->first);
        date = answer.open ? std::nullopt : std::optional(answer.date);
    } else if (isWeekday(temporal)) {
        date = firstFrom(temporal, range->first);
    } else {
        const int year =
            mention.date.hasYear() ? mention.date.year : static_cast<int>(civil::fromNumber(range->first).year);
        date = inYear(temporal, year);
        const auto own = date ? timex3::days(*date) : std::nullopt;
        // "On 19 November 2017 … in March": an account goes forward; a few weeks back is a look back.
        if (own && mention.date.unit() <= Unit::Month && own->end + 200 < range->first)
            date = inYear(temporal, year + 1);
    }
    if (!date)
        return open(temporal, because(QStringLiteral("time.open"), {found.span}));
    answer.date = *date;
    answer.anchor = &mention;
    answer.explicitYear = true;
    answer.chained = true;
    answer.reasons = {because(QStringLiteral("time.account"), {found.span, mention.span}, {valueOf(mention.date)})};
    return answer;
}

Resolver::Answer Resolver::fillNews(const Found& found, const Temporal& temporal, qint64 today) const
{
    const SentenceTree& tree = m_parsed.tree(found.sentence);
    const ToldTense tense = looksBack(found) ? ToldTense::Past : tenseAt(tree, found.token);
    Answer answer;
    QString rule;
    const bool weekend = temporal.date.weekend && temporal.direction == Direction::This;
    if (weekend) {
        const auto date = tense == ToldTense::Past ? latestUpTo(temporal, today) : firstFrom(temporal, today);
        if (!date)
            return open(temporal, because(QStringLiteral("time.noSuchDay")));
        answer.date = *date;
        rule = tense == ToldTense::Past ? QStringLiteral("time.latest") : QStringLiteral("time.first");
    } else if (temporal.direction != Direction::Bare) {
        answer = lastOfDirection(temporal, temporal.direction, today);
        rule = temporal.direction == Direction::Last ? QStringLiteral("time.last")
            : temporal.direction == Direction::Next  ? QStringLiteral("time.next")
                                                     : QStringLiteral("time.nearest");
    } else {
        const auto [date, words] = bareOccurrence(temporal, tense, isDeadline(found), today);
        rule = words;
        if (!date)
            return open(temporal, because(QStringLiteral("time.notInCalendar"), {found.span}));
        answer.date = *date;
    }
    if (answer.open)
        return answer;
    answer.published = true;
    const bool ahead =
        tense == ToldTense::Future && temporal.direction == Direction::Bare && rule == QLatin1String("time.first");
    if (isWeekday(temporal) && rule == QLatin1String("time.latest"))
        rule = QStringLiteral("time.weekdayBefore");
    answer.reasons = {byReport(ahead ? QStringLiteral("time.ahead") : rule, found.span)};
    answer.reasons.front().dates.push_back(valueOf(answer.date));
    return answer;
}

Resolver::Answer Resolver::fillClock(const Found& found, const Temporal& temporal) const
{
    const int paragraph = paragraphAt(m_article, found.span.begin);
    const Mention* mention = m_mentions.lastUpTo(Unit::Day);
    Answer answer;
    if (mention && (mention->paragraph == paragraph || m_mode == Mode::Narrative)) {
        answer.date = mention->date;
        answer.anchor = mention;
        answer.explicitYear = mention->explicitYear;
        answer.reasons = {
            because(QStringLiteral("time.clockOf"), {found.span, mention->span}, {valueOf(mention->date)})};
    } else if (m_today && m_mode == Mode::News) {
        answer.date = *m_published;
        answer.published = true;
        answer.reasons = {byReport(QStringLiteral("time.clockOfReport"), found.span)};
    } else {
        return open(temporal, because(QStringLiteral("time.noDay"), {found.span}));
    }
    const Date day = answer.date;
    answer.date = temporal.date;
    answer.date.year = day.year;
    answer.date.month = day.month;
    answer.date.day = day.day;
    return answer;
}

/// "the '80s": the latest such decade.
Resolver::Answer Resolver::fillDecade(const Found& found, const Temporal& temporal) const
{
    const int latest = m_published && m_published->hasYear() ? m_published->year : 0;
    if (latest == 0)
        return open(temporal, because(QStringLiteral("time.unpublished"), {found.span}));
    Answer answer;
    answer.date = temporal.date;
    answer.date.decade = latest / 100 * 10 + temporal.date.decade;
    if (answer.date.decade * 10 > latest)
        answer.date.decade -= 10;
    answer.published = true;
    answer.reasons = {byReport(QStringLiteral("time.decade"), found.span)};
    return answer;
}

Resolver::Answer Resolver::fill(const Found& found, const Temporal& temporal) const
{
    if (temporal.date.decade != Unset)
        return fillDecade(found, temporal);
    if (temporal.date.unit() == Unit::None && !temporal.holiday.isSet())
        return fillClock(found, temporal);
    if (isWeekday(temporal)) {
        const Mention* head = headBefore(found);
        if (head && temporal.direction == Direction::Bare) {
            const auto range = timex3::days(head->date);
            Answer answer;
            answer.date = *firstAfter(temporal, range->first);
            answer.anchor = head;
            answer.explicitYear = head->explicitYear;
            answer.reasons = {
                because(QStringLiteral("time.nextEntry"), {found.span, head->span}, {valueOf(head->date)})};
            return answer;
        }
        const Mention* mention = m_mode == Mode::Narrative ? m_mentions.lastUpTo(Unit::Day) : nullptr;
        if (mention)
            return fillFrom(found, temporal, *mention);
    }
    const bool fromMention = temporal.direction == Direction::That || temporal.direction == Direction::Following
        || temporal.direction == Direction::Preceding;
    const bool byPublication = temporal.direction == Direction::Last || temporal.direction == Direction::Next
        || temporal.direction == Direction::This;
    const Mention* context = byPublication && m_mode == Mode::News ? nullptr
        : isWeekday(temporal) && !fromMention                      ? nullptr
                                                                   : yearContext(found);
    if (!context && fromMention)
        context = m_mentions.lastUpTo(Unit::Year);
    if (context)
        return fillFrom(found, temporal, *context);
    if (m_today)
        return fillNews(found, temporal, *m_today);
    if (m_published && !isWeekday(temporal)) {
        if (const auto range = timex3::days(*m_published))
            return fillNews(found, temporal, range->end - 1);
    }
    return open(temporal, because(QStringLiteral("time.unpublished"), {found.span}));
}

} // namespace extract::times
